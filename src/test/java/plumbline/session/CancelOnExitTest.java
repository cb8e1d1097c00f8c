package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever stops a command with ctrl-C is told so, and finds no half of a file. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a program is ended without being asked")
class CancelOnExitTest {
  @TempDir private Path folder;

  @Test
  void nothingIsLeftOfAFileThatWasBegun() throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                CancelledProgram.class.getName(),
                folder.resolve("out.json").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = program.inputReader()) {
      assertThat(said.readLine()).isEqualTo("begun");
      assertThat(folder).isDirectoryContaining("glob:**.part.json");
      program.toHandle().destroy(); // the process itself would close what it says
      assertThat(said.readLine()).isEqualTo("cancelled");
      assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      program.destroyForcibly();
    }
    assertThat(folder).isEmptyDirectory();
  }
}
