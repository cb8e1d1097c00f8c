package plumbline.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plumbline.capture.RunFolder;

/**
 * How fast it is, measured: writes the figures of {@code src/site/markdown/performance.md} between
 * their marks.
 *
 * <pre>
 * mvn -q -Pdist package -DskipTests
 * mvn -q test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/cp.txt
 * java -Dplumbline.home=. -Dai.djl.offline=true \
 *     -cp target/test-classes:target/classes:$(cat target/cp.txt) plumbline.speed.SpeedTool
 * </pre>
 *
 * <p>Linux with a C compiler and a display, be it a virtual one. It takes half an hour, in which
 * nothing else should run.
 */
@Command(name = "speed", description = "Measure how fast the program is.")
public final class SpeedTool implements Callable<Integer> {
  private static final Path PAGE = Path.of("src", "site", "markdown", "performance.md");

  @Option(names = "--image", description = "The app image; default: target/dist/Plumbline.")
  private Path image = Path.of("target", "dist", "Plumbline");

  @Option(
      names = "--only",
      paramLabel = "PART",
      description = "stages, analyze, live, start or pauses; may be repeated.")
  private List<String> only = List.of();

  public static void main(String[] args) {
    System.exit(new CommandLine(new SpeedTool()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    for (Map.Entry<String, Part> part : parts().entrySet()) {
      if (only.isEmpty() || only.contains(part.getKey())) {
        String machine = Machine.now();
        Measured measured = part.getValue().measure();
        Measured dated = new Measured(machine + "\n\n" + measured.text(), measured.limits());
        Files.writeString(
            PAGE, new SpeedPage(Files.readString(PAGE)).with(part.getKey(), dated).text());
        System.out.println(dated.text());
      }
    }
    return 0;
  }

  private Map<String, Part> parts() throws Exception {
    Path folder = Files.createTempDirectory(RunFolder.get(), "speed");
    Map<String, Part> parts = new LinkedHashMap<>();
    Installed program = new Installed(image, folder);
    parts.put("start", new StartPart(program));
    parts.put("stages", new StagesPart());
    parts.put("analyze", new AnalyzePart(program, folder));
    parts.put("live", new LivePart());
    parts.put("pauses", new PausesPart(program, folder));
    return parts;
  }
}
