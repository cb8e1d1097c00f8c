package plumbline.cli;

import java.io.PrintStream;
import java.util.Locale;

/** Runs checks and prints one line each. */
final class Examination {

  /** Says what it found, or throws why it does not work. */
  @FunctionalInterface
  interface Check {
    String run() throws Exception;
  }

  private final PrintStream out;
  private boolean analysisWorks = true;

  Examination(PrintStream out) {
    this.out = out;
  }

  /** Something without which no video can be analysed. */
  void needed(String name, Check check) {
    analysisWorks &= passes(name, "FAIL", check);
  }

  /** Something that only the window needs. */
  void wanted(String name, Check check) {
    passes(name, "none", check);
  }

  boolean analysisWorks() {
    return analysisWorks;
  }

  private boolean passes(String name, String otherwise, Check check) {
    try {
      line("ok", name, check.run());
      return true;
    } catch (Exception | LinkageError e) {
      String why = e.getMessage() == null ? e.toString() : e.getMessage();
      line(otherwise, name, why.lines().findFirst().orElse(""));
      return false;
    }
  }

  private void line(String state, String name, String text) {
    out.println(String.format(Locale.ROOT, "%-4s  %-9s %s", state, name, text));
  }
}
