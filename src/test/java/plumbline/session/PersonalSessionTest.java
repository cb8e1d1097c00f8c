package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Motion;
import plumbline.kinematics.ErrorBands;
import plumbline.personal.BodyCalibration;
import plumbline.personal.BodyCalibrator;
import plumbline.personal.CalibrationView.Stage;
import plumbline.personal.People;
import plumbline.pose.PoseEstimator;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionWriter;
import plumbline.recording.Streams;
import plumbline.scoring.Exercise;
import plumbline.scoring.Loss;
import plumbline.scoring.RangeThresholds;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.thresholds.ThresholdValues;

/** Somebody is measured, says yes, and is judged by their own range from then on. */
@Timeout(120)
class PersonalSessionTest {
  private static final List<Exercise> EXERCISES =
      List.of(ExerciseCatalog.find("leg-raise").orElseThrow());
  private static final RangeThresholds RANGE = EXERCISES.get(0).variants().get(0).rangeThresholds();
  private static final ThresholdValues USUAL = ThresholdValues.defaults();

  /** Comfortable to 50 degrees: two of each leg, a yes, and two that are judged. */
  private static final List<PoseFrame> STREAM = raises();

  private static final int ACCEPTED_AT = 6;

  private final Heard heard = new Heard();
  private final CountDownLatch kept = new CountDownLatch(1);
  @TempDir Path folder;

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  private static List<PoseFrame> raises() {
    Motion motion = new Motion(Body.supine(), 25, 3).noise(0.3).rest(5.5);
    for (int i = 0; i < 7; i++) {
      motion.raise(i % 2 == 0 ? Side.LEFT : Side.RIGHT, 50, 2, 2, 3).rest(1.5);
    }
    return motion.rest(1).frames().stream().map(Streams::asEstimated).toList();
  }

  @Test
  void theOwnRangeHoldsOnceItIsAcceptedAndTheRecordingGivesTheSameVerdictsAgain() throws Exception {
    Path file = folder.resolve("kept.plumbline");
    Bodies bodies = new Bodies(folder, EXERCISES);
    PersonalUse use = new PersonalUse(bodies, EXERCISES, () -> USUAL);
    LiveSession session = session(use, file);
    session.record(true, false);
    session.calibrate(new BodyCalibrator(EXERCISES.get(0), USUAL, "camera 0"));
    session.start();
    BodyCalibration measured = awaitYes(session);
    assertThat(use.values().get(RANGE.target())).isEqualTo(60);
    bodies.accept(measured);
    use.renew("leg-raise");
    kept.countDown();
    heard.awaitEnd(60);
    session.stop().get(10, TimeUnit.SECONDS);

    assertThat(use.values().get(RANGE.target())).isBetween(42.0, 46.0);
    try (SessionFile recorded = SessionFile.open(file)) {
      List<Rep> reps = reps(recorded.verdicts());
      assertThat(reps).hasSize(7);
      assertThat(lostRange(reps.get(1))).isTrue();
      assertThat(lostRange(reps.get(6))).isFalse();
      assertThat(recorded.settingsChanges())
          .last()
          .satisfies(c -> assertThat(c.values()).isEqualTo(use.values()));
      assertThat(Rescore.asRecorded(recorded, ErrorBands.wide(), EXERCISES, f -> {}).verdicts())
          .isEqualTo(recorded.verdicts());
    }
    assertThat(new Bodies(folder, EXERCISES).of("leg-raise")).isPresent();
  }

  @Test
  void whatIsForgottenHoldsNoLonger() throws Exception {
    Bodies bodies = new Bodies(folder, EXERCISES);
    PersonalUse use = new PersonalUse(bodies, EXERCISES, () -> USUAL);
    List<OwnRange> told = new CopyOnWriteArrayList<>();
    use.listen(told::add);
    bodies.accept(People.reaching(Drill.LEG_RAISE, 50, 55));
    use.renew("leg-raise");
    assertThat(use.values().get(RANGE.target())).isEqualTo(45);
    bodies.forget("leg-raise");
    use.renew("leg-raise");
    assertThat(use.values()).isEqualTo(USUAL);
    assertThat(told).extracting(range -> range.own().isEmpty()).containsExactly(true, false, true);
    assertThat(new Bodies(folder, EXERCISES).of("leg-raise")).isEmpty();
  }

  /** The synthetic person stands nearer than when they were measured. */
  @Test
  void whatIsStaleIsToldAndTheUsualNumbersHold() throws Exception {
    Bodies bodies = new Bodies(folder, EXERCISES);
    BodyCalibration far = People.reaching(Drill.LEG_RAISE, 50, 55);
    bodies.accept(
        new BodyCalibration(
            far.exercise(),
            far.variant(),
            new BodyCalibration.Placement(
                "camera 0", STREAM.get(0).size(), 120, 0, BodyCalibration.Line.LEVEL),
            far.still(),
            far.rest(),
            far.comfortMaxDeg(),
            far.rise()));
    PersonalUse use = new PersonalUse(bodies, EXERCISES, () -> USUAL);
    List<OwnRange> told = new CopyOnWriteArrayList<>();
    use.listen(told::add);
    SessionAnalyzer analyzer = Analyzers.of(EXERCISES, USUAL);
    STREAM.stream().limit(120).map(analyzer::analyze).forEach(use::watch);

    assertThat(use.values()).isEqualTo(USUAL);
    assertThat(told.get(0).stale()).isEmpty();
    assertThat(told.get(told.size() - 1).stale()).isPresent();
  }

  private BodyCalibration awaitYes(LiveSession session) throws InterruptedException {
    Optional<BodyCalibration> measured = Optional.empty();
    while (measured.isEmpty()) {
      LiveView view = session.views().take().orElseThrow();
      session.buffers().giveBack(view.picture());
      measured =
          view.calibration().filter(c -> c.stage() == Stage.ACCEPTED).flatMap(c -> c.result());
    }
    return measured.orElseThrow();
  }

  /** Waits after the yes until it has been kept; the seventh begins after 5.5 + 5 * 8.5 s. */
  private final class Recited implements PoseEstimator {
    private static final double YES_S = 5.5 + (ACCEPTED_AT - 1) * 8.5 - 0.1;

    @Override
    public PoseFrame estimate(Frame frame) {
      PoseFrame seen = STREAM.get((int) frame.index());
      if (seen.timeS() >= YES_S) {
        try {
          assertThat(kept.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return seen;
    }

    @Override
    public void close() {}
  }

  private LiveSession session(PersonalUse use, Path file) {
    LiveParts parts =
        new LiveParts(
                LiveParts.Pace.FILE,
                () -> new NumberedSource(STREAM.size(), 0),
                Recited::new,
                () -> USUAL,
                values -> new SessionAnalyzer(EXERCISES, values, ErrorBands.wide()),
                "full",
                (source, exercises, values) -> SessionWriter.create(file, Streams.info(values)),
                EXERCISES)
            .judgedBy(use);
    return heard.of(parts);
  }

  private static List<Rep> reps(List<RepVerdict> verdicts) {
    return verdicts.stream().filter(Rep.class::isInstance).map(Rep.class::cast).toList();
  }

  private static boolean lostRange(Rep rep) {
    return rep.losses().stream().map(Loss::rule).anyMatch(rule -> rule.endsWith("range"));
  }
}
