package plumbline.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
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
      description = "One of ${COMPLETION-CANDIDATES}; may be repeated.")
  private Set<PartName> only = EnumSet.allOf(PartName.class);

  public static void main(String[] args) {
    System.exit(
        new CommandLine(new SpeedTool()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory(RunFolder.get(), "speed");
    Installed program = new Installed(image, folder);
    for (PartName part : EnumSet.copyOf(only)) {
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      String machine = Machine.describe(today);
      Measured measured = part(part, program, folder).measure();
      Measured told = new Measured(machine + "\n\n" + measured.text().strip(), measured.limits());
      SpeedPage page = new SpeedPage(Files.readString(PAGE)).with(part.mark(), told, today);
      Files.writeString(PAGE, page.text());
      System.out.println(told.text());
    }
    return 0;
  }

  private static Part part(PartName name, Installed program, Path folder) {
    return switch (name) {
      case START -> new StartPart(program);
      case STAGES -> new StagesPart();
      case ANALYZE -> new AnalyzePart(program, folder);
      case LIVE -> new LivePart();
      case PAUSES -> new PausesPart(program, folder);
    };
  }
}
