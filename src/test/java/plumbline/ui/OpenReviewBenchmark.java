package plumbline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import plumbline.fixtures.RecordedSet;
import plumbline.session.ReviewSession;

/**
 * How long it takes until the summary of a session of 20 minutes at 30 frames a second is drawn in
 * its window, with everything that is done before: the window's own parts, the file, the counts.
 * Without a display and drawn by the processor. Run as {@code benchmark.AnalyzerBenchmark} says.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Dglass.platform=Monocle",
      "-Dmonocle.platform=Headless",
      "-Dprism.order=sw",
      "-Dai.djl.offline=true"
    })
@Warmup(iterations = 2)
@Measurement(iterations = 7)
public class OpenReviewBenchmark {
  private static final int FRAMES = 20 * 60 * 30;

  private Path session = Path.of("");

  /** Records it. */
  @Setup
  public void record() throws IOException {
    int framesARep = RecordedSet.frames(30, 5, 5).size() / 2;
    session = Files.createTempDirectory("plumbline-benchmark").resolve("long.plumbline");
    RecordedSet.write(session, RecordedSet.frames(30, new double[FRAMES / framesARep + 20]));
  }

  /** Opens it. */
  @Benchmark
  public long untilTheSummaryIsDrawn() throws Exception {
    try (ShownReview shown =
        ShownReview.of(ReviewSession.ofSession(session), () -> {}, 1280, 720)) {
      shown
          .start()
          .until(
              screen ->
                  screen.lookupAll(".side-count").stream()
                      .anyMatch(count -> !"0".equals(((Label) count).getText())));
      return (long) shown.ask(() -> Shots.of(shown.screen(), 1280, 720)).getWidth();
    }
  }

  /** Removes it. */
  @TearDown
  public void remove() throws IOException {
    Files.delete(session);
    Files.delete(session.getParent());
  }
}
