package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Temporary files: gone at the end, after a kill at the next start, and nobody else's ever. */
@Timeout(120)
class RunFolderTest {
  @TempDir private Path parent;

  /** A run of its own, which leaves a file, says so, and ends when a line comes. */
  static final class Run {
    private Run() {}

    public static void main(String[] args) throws IOException {
      Path made = RunFolder.make(Path.of(args[0]));
      Files.writeString(made.resolve("clip.mp4"), "pictures");
      System.out.println(made);
      int unused = System.in.read();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // a killed program's lock may take a moment there
  void whatAKilledRunLeavesIsRemovedAndWhatALivingOneUsesIsNot() throws Exception {
    Process killed = start();
    Process living = start();
    Path left = folderOf(killed);
    Path used = folderOf(living);
    killed.destroyForcibly().waitFor();
    assertThat(left.resolve("clip.mp4")).exists();
    Path others = Files.createDirectories(parent.resolve("somebody-elses"));

    Process next = start();
    Path mine = folderOf(next);

    assertThat(left).doesNotExist();
    assertThat(used.resolve("clip.mp4")).exists();
    assertThat(others).exists();
    end(next);
    end(living);
    assertThat(mine).doesNotExist();
    assertThat(used).doesNotExist();
  }

  @Test
  void onlyAnOldFolderWithoutALockIsLeftOver() throws Exception {
    Path fresh = Files.createDirectories(parent.resolve("plumbline-run-1"));
    Path old = Files.createDirectories(parent.resolve("plumbline-run-2"));
    Files.setLastModifiedTime(old, FileTime.fromMillis(1_000_000));

    Path made = RunFolder.make(parent);

    assertThat(fresh).exists();
    assertThat(old).doesNotExist();
    assertThat(RunFolder.make(parent)).as("one's own is in use").isNotEqualTo(made);
    assertThat(made).exists();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseCanLookInside() throws IOException {
    assertThat(rights(RunFolder.make(parent))).isEqualTo("rwx------");
    assertThat(rights(RunFolder.get())).isEqualTo("rwx------");
    assertThat(rights(RunFolder.get().getParent())).isEqualTo("rwx------");
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Run.class.getName(),
                parent.toString()))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Path folderOf(Process run) throws IOException {
    BufferedReader said = run.inputReader(StandardCharsets.UTF_8);
    return Path.of(said.readLine());
  }

  private static void end(Process run) throws Exception {
    run.outputWriter().append("enough\n").close();
    assertThat(run.waitFor()).isZero();
  }
}
