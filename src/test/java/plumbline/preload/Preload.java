package plumbline.preload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * C code from {@code src/test/native} that is put between a program and its system: compiled here,
 * preloaded into a program of its own.
 */
public final class Preload {
  private static final long LONGEST_S = 180;
  private static final long S_A_MINUTE = 60;

  /** A soak lasts as long as it was asked for. */
  private static final long ASKED_S = Long.getLong("plumbline.soak", 0) * S_A_MINUTE;

  private final Path library;
  private final Map<String, String> environment;

  private Preload(Path library, Map<String, String> environment) {
    this.library = library;
    this.environment = environment;
  }

  /** Whether this machine can do it: Linux with a C compiler. */
  public static boolean isPossible() {
    return System.getProperty("os.name").equals("Linux")
        && Stream.of(System.getenv("PATH").split(":", -1))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "cc")));
  }

  /**
   * Compiles {@code NAME.c}.
   *
   * @param folder for what is compiled
   * @param environment what it reads
   */
  public static Preload of(String name, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path library = folder.resolve(name + ".so");
    Path source = Path.of("src/test/native", name + ".c");
    List<String> command =
        List.of("cc", "-O1", "-shared", "-fPIC", "-o", library.toString(), source.toString());
    Process compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (compiler.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    return new Preload(library, environment);
  }

  /** Starts a class of the program or of its tests; what it says on standard error is dropped. */
  public Process start(String mainClass, List<String> javaOptions, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-Dai.djl.offline=true", "-cp", classPath()));
    command.addAll(javaOptions);
    command.add(mainClass);
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment());
    builder.environment().put("OPENCV_LOG_LEVEL", "OFF");
    Process program = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    // Whoever reads what it says would wait for ever for one that hangs.
    var unused =
        program
            .onExit()
            .orTimeout(LONGEST_S + ASKED_S, TimeUnit.SECONDS)
            .whenComplete((ended, late) -> program.destroyForcibly());
    return program;
  }

  /** What a program is started with to have it preloaded. */
  public Map<String, String> environment() {
    Map<String, String> all = new HashMap<>(environment);
    all.put("LD_PRELOAD", library.toString());
    return all;
  }

  /** Surefire keeps the real one in a property of its own. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
