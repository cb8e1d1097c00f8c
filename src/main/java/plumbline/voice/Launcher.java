package plumbline.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/** Starts programs. */
@FunctionalInterface
interface Launcher {
  /** The program runs; what it writes is thrown away. */
  Process launch(Call call) throws IOException;

  /** On this machine. */
  static Process start(Call call) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(call.command())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    builder.environment().putAll(call.variables());
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      // A line or two: a pipe takes them whole even when nobody reads it.
      in.write(call.input().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      process.destroy();
      throw e;
    }
    return process;
  }
}
