package plumbline.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@link VideoProgram}, asked file by file; a new one takes the place of one that died. */
final class VideoWorker implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final OutputStream questions;

  private VideoWorker(Process process) {
    this.process = process;
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.questions = process.getOutputStream();
  }

  static VideoWorker start() throws IOException {
    return new VideoWorker(
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xshare:auto",
                    "-Xmx512m",
                    "-XX:-CreateCoredumpOnCrash",
                    "-XX:ErrorFile=" + System.getProperty("java.io.tmpdir") + "/hs_err_fuzz.log",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    VideoProgram.class.getName()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  /** What it says of a file; empty when it died or did not answer in time. */
  Optional<String> ask(Path file) throws Exception {
    questions.write((file + "\n").getBytes(StandardCharsets.UTF_8));
    questions.flush();
    try {
      return Optional.ofNullable(Verdict.soon(answers::readLine));
    } catch (AssertionError e) {
      return Optional.empty();
    }
  }

  /** The most memory it ever took, MB; only Linux tells. */
  long peakMb() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    return !Files.isReadable(status)
        ? 0
        : Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
            .findFirst()
            .orElse(0);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
