package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed wrongly, or cannot be printed, is told in words a person can act on. */
class WrongArgumentTest {
  @TempDir private Path folder;
  private final Shell shell = new Shell();

  @Test
  void anEmptyArgumentIsNoNameOfAFile() {
    assertThat(shell.run("analyze", "a.mp4", "--json", "")).isEqualTo(ExitStatus.USAGE);
    assertThat(shell.complaints())
        .containsExactly(
            "plumbline: an argument is empty: name a file or a value there (a variable of your"
                + " shell may not be set)");
  }

  @Test
  void whatCannotBePrintedIsNotDone() {
    assertThat(shell.printingTo(broken("No space left on device")).run("settings", "default"))
        .isEqualTo(ExitStatus.FAILED);

    assertThat(shell.complaints())
        .containsExactly(
            "plumbline: not all could be printed: standard output is closed, or its disk is full;"
                + " name a file to write to");
  }

  @Test
  void aNumberThatIsNone() {
    assertThat(shell.run("analyze", "a.mp4", "--jobs", "many")).isEqualTo(ExitStatus.USAGE);

    assertThat(shell.complaints())
        .containsExactly(
            "plumbline: Invalid value for option '--jobs': 'many' is not a whole number; see"
                + " plumbline analyze --help");
  }

  @Test
  void aWordThatIsNoCommand() {
    assertThat(shell.run("analyse", "a.mp4")).isEqualTo(ExitStatus.USAGE);

    assertThat(shell.complaints())
        .containsExactly(
            "plumbline: \"analyse\" is not understood; did you mean analyze?; see plumbline --help");
  }

  @Test
  void anOptionThatIsNearlyOne() {
    assertThat(shell.run("analyze", "a.mp4", "--jsonn", "a.json")).isEqualTo(ExitStatus.USAGE);

    assertThat(shell.complaints().get(0)).contains("'--jsonn'", "did you mean --json?");
  }

  @Test
  void whoeverReadsNoFurtherIsNotBothered() throws IOException {
    for (String told : List.of("Broken pipe", "Datenübergabe unterbrochen (broken pipe)")) {
      OutputStream head = Terminal.whileSomebodyReads(broken(told));

      head.write(new byte[] {1, 2});
      head.flush();
    }

    OutputStream disk = Terminal.whileSomebodyReads(broken("No space left on device"));
    assertThrows(IOException.class, () -> disk.write(new byte[] {1, 2}));
  }

  @Test
  void aCameraAndAVideo() {
    assertThat(shell.run("live", "--camera", 0, "--video", "a.mp4")).isEqualTo(ExitStatus.USAGE);

    assertThat(shell.complaints().get(0)).startsWith("plumbline: --camera=N, --video=FILE are");
  }

  @Test
  void aFileThatLooksLikeAnOption() throws IOException {
    Path odd = Files.createFile(Path.of("-odd name.plumbline"));
    try {
      assertThat(shell.run("rescore", odd)).isEqualTo(ExitStatus.USAGE);
    } finally {
      Files.delete(odd);
    }
    assertThat(shell.complaints())
        .containsExactly(
            "plumbline: \"-odd name.plumbline\" looks like an option: write \"./-odd"
                + " name.plumbline\"");
  }

  /** As one with letters that the system's language setting does not know. */
  @Test
  void anOptionThatCannotBeTheNameOfAFile() {
    assertThat(shell.run("analyze", "-\0odd")).isEqualTo(ExitStatus.USAGE);

    assertThat(shell.complaints()).hasSize(1);
  }

  @Test
  void aFileInsteadOfAFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("a.csv"));

    CliException refused = assertThrows(CliException.class, () -> OutputFiles.makeFolder(file));

    assertThat(refused.lines())
        .containsExactly(
            "the folder " + file + " cannot be made: it is a file; choose another place");
  }

  @Test
  void ofALongLineTheBeginningAndTheAdviceRemain() {
    String line =
        new Complaints(System.err)
            .firstLine(new IOException("d/".repeat(1000) + "x: no such file; check the path"));

    assertThat(line).startsWith("d/d/").endsWith("no such file; check the path");
    assertThat(line.length()).isLessThan(410);
  }

  private static OutputStream broken(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
