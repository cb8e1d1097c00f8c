package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.coaching.Announcer;
import plumbline.coaching.Cue;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.RecordedClips;
import plumbline.fixtures.RecordedClips.Fault;
import plumbline.pose.PoseEstimator;
import plumbline.recording.SessionException;
import plumbline.scoring.ActiveFault;
import plumbline.scoring.Exercise;
import plumbline.settings.AccuracyFile;
import plumbline.thresholds.ThresholdValues;

/**
 * Rendered people do faults of known beginning; what the pose model saw of them goes through the
 * judge of the live session in the time of the recording. Each fault is marked on the body and said
 * a quarter of a second after its persistence time at the latest, and never before it is there; and
 * no fault is named that nobody made.
 */
class RecordedCueTest {
  private static final double AT_MOST_S = 0.25;
  private static final double ROUNDING_S = 1e-6;
  private static final String PREFIX = "cue.";

  /**
   * Elbows that give way sideways: truly bent by 32 degrees, in the picture by less than the limit.
   * It may go untold, and may not be told late.
   */
  private static final Set<String> MAY_GO_UNSEEN =
      Set.of("kneeling-hip-extension.elbows in repetition 5");

  /** Something that came up. */
  private record Came(double atS, String rule) {}

  private final List<Came> marked = new ArrayList<>();
  private final List<Came> said = new ArrayList<>();

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  @ParameterizedTest
  @ValueSource(strings = {"leg-raise", "kneeling-hip-extension", "twist-toe-touch"})
  void faultsAreToldInTimeAndNoneIsInvented(String exercise) throws Exception {
    play(exercise);
    List<Fault> faults = RecordedClips.faults(exercise);
    for (Fault fault : faults) {
      Optional<Came> mark = first(marked, fault);
      if (mark.isPresent() || !MAY_GO_UNSEEN.contains(fault.toString())) {
        assertInTime(mark, fault);
      }
      if (isNews(fault, faults)) {
        assertInTime(first(said, fault), fault);
      }
    }
    assertThat(marked).as("all that was marked").allMatch(came -> isOneOf(came, faults));
    assertThat(said).as("all that was said").allMatch(came -> isOneOf(came, faults));
  }

  @ParameterizedTest
  @ValueSource(strings = "march")
  void whoMakesNoFaultHearsOfNone(String exercise) throws Exception {
    play(exercise);
    assertThat(marked).isEmpty();
    assertThat(said).isEmpty();
  }

  private static void assertInTime(Optional<Came> came, Fault fault) {
    assertThat(came).as(fault.toString()).isPresent();
    double dueS = fault.sinceS() + fault.persistS();
    assertThat(came.orElseThrow().atS())
        .as(fault + ", due at " + dueS)
        .isBetween(fault.sinceS(), dueS + AT_MOST_S + ROUNDING_S);
  }

  /** The same words are not said again before they have rested. */
  private static boolean isNews(Fault fault, List<Fault> faults) {
    return faults.stream()
        .filter(f -> f.rule().equals(fault.rule()))
        .findFirst()
        .orElseThrow()
        .equals(fault);
  }

  private static Optional<Came> first(List<Came> all, Fault fault) {
    return all.stream()
        .filter(came -> came.rule().equals(fault.rule()))
        .filter(came -> came.atS() > fault.sinceS() - 1 && came.atS() < fault.sinceS() + 3)
        .findFirst();
  }

  /** In the same repetition, or, for words that had to rest, soon after. */
  private static boolean isOneOf(Came came, List<Fault> faults) {
    return faults.stream()
        .filter(fault -> fault.rule().equals(came.rule()))
        .anyMatch(f -> came.atS() >= f.sinceS() && came.atS() <= f.sinceS() + 4);
  }

  private void play(String exercise) throws Exception {
    ThresholdValues values = ThresholdValues.defaults();
    Announcer announcer = new Announcer(() -> values);
    try (FrameJudge judge = judge(exercise, values)) {
      for (PoseFrame frame : RecordedClips.frames(exercise)) {
        LiveView view = view(judge, frame);
        note(marked, frame, view.analysis().faults().stream().map(ActiveFault::rule).toList());
        note(
            said,
            frame,
            announcer.hear(view.analysis(), view.cue(), view.counted()).cue().stream()
                .map(Cue::key)
                .map(key -> key.substring(PREFIX.length()))
                .filter(rule -> rule.startsWith(exercise))
                .toList());
      }
    }
  }

  /** What is there for more than a frame came up once. */
  private static void note(List<Came> list, PoseFrame frame, List<String> rules) {
    rules.forEach(rule -> list.add(new Came(frame.timeS(), rule)));
  }

  private static LiveView view(FrameJudge judge, PoseFrame seen) {
    Mat picture = new Mat(6, 8, CvType.CV_8UC3);
    try (Frame frame = new Frame(seen.index(), seen.timestampNanos(), picture)) {
      return judge.judge(frame, seen, 0);
    }
  }

  private static FrameJudge judge(String exercise, ThresholdValues values) {
    List<Exercise> chosen = ExerciseCatalog.find(exercise).stream().toList();
    LiveParts parts =
        new LiveParts(
            LiveParts.Pace.FILE,
            () -> FakeSource.of(0),
            Unasked::new,
            () -> values,
            v -> new SessionAnalyzer(chosen, v, AccuracyFile.standard().load("full").bands()),
            "full",
            (source, exercises, v) -> {
              throw new SessionException("nothing is recorded here");
            },
            chosen);
    return new FrameJudge(
        parts,
        new Unasked(),
        () -> new ViewPort(8, 6, false, true),
        new PictureBuffers(),
        new CalibrationDesk());
  }

  /** What the model would see is known already. */
  private static final class Unasked implements PoseEstimator {
    @Override
    public PoseFrame estimate(Frame frame) {
      throw new IllegalStateException("nobody asks");
    }

    @Override
    public void close() {}
  }
}
