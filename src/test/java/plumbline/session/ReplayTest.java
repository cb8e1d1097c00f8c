package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseEstimator;
import plumbline.report.AnalysisJson;
import plumbline.report.AnalysisResult;
import plumbline.report.Provenance;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.thresholds.ThresholdValues;

/** Time is data: whatever the threads do, the same landmarks give the same verdicts. */
@Timeout(60)
class ReplayTest {
  private static final List<PoseFrame> STREAM =
      new Motion(Body.supine(), 25, 7)
          .noise(1.5)
          .spikes(0.01)
          .rest(2)
          .raise(Side.LEFT, 65, 2, 2, 3)
          .rest(1)
          .raise(Side.RIGHT, 40, 1, 0.5, 1)
          .rest(2)
          .frames();

  /** Replays landmarks, taking its time. */
  private record Replay(Random delays) implements PoseEstimator {
    @Override
    public PoseFrame estimate(Frame frame) {
      FakeSource.Delays.pause(delays);
      return STREAM.get((int) frame.index());
    }

    @Override
    public void close() {}
  }

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  @Test
  void anyPaceGivesTheSameRepTableAndTheSameJson() throws Exception {
    AnalysisResult first = replay(1);
    assertThat(first.only(Rep.class)).hasSize(2);

    for (long seed = 2; seed <= 5; seed++) {
      AnalysisResult again = replay(seed);
      // Bit for bit: records compare doubles by their bits.
      assertThat(again).isEqualTo(first);
      assertThat(json(again)).isEqualTo(json(first));
    }
  }

  private static AnalysisResult replay(long seed) throws Exception {
    AtomicLong clock = new AtomicLong();
    return new AnalysisRun(
            () -> FakeSource.uneven(STREAM.size(), seed),
            () -> new Replay(new Random(seed)),
            List.of(ExerciseCatalog.find("leg-raise").orElseThrow()),
            ThresholdValues.defaults(),
            ErrorBands.wide(),
            List.of(source -> new FakeSink(-1)),
            Progress.SILENT,
            () -> clock.getAndAdd(1_000_000_000L))
        .run();
  }

  private static String json(AnalysisResult result) {
    return new AnalysisJson(Wording.english())
        .text(result, new Provenance("0.1.0", "full", "a", "b"));
  }
}
