package plumbline.cli;

/** One command in a program of its own: says what the command complained of. */
public final class FullDiskRun {
  private FullDiskRun() {}

  /** Ends with the exit status of the command. */
  public static void main(String[] arguments) {
    Shell shell = new Shell();
    int status = shell.run((Object[]) arguments);
    shell.complaints().forEach(System.out::println);
    System.exit(status);
  }
}
