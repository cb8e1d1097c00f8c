package plumbline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import plumbline.benchmark.StageBenchmark;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Kinematics;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Optics;
import plumbline.kinematics.Sight;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.smoothing.PoseSmoother;
import plumbline.thresholds.ThresholdValues;

/** From a skeleton to a verdict, stage by stage, on a set of leg raises drawn at 30 a second. */
public class JudgingStagesBenchmark extends StageBenchmark {
  private static final Exercise LEG_RAISE = ExerciseCatalog.find("leg-raise").orElseThrow();
  private static final ThresholdValues VALUES = ThresholdValues.defaults();
  private static final ErrorBands BANDS = ErrorBands.wide();

  private final PoseSmoother smoother = new PoseSmoother(VALUES);
  private final Observer observer = new Observer(VALUES, Optics.unknown());
  private final List<MeasuredFrame> measured = new ArrayList<>();
  private List<PoseFrame> set = List.of();
  private long setNanos;
  private VariantTrack track = newTrack();
  private SessionAnalyzer analyzer = newAnalyzer();
  private long count;

  /** Draws the set and measures all of it. */
  @Setup(Level.Trial)
  public void prepare() {
    set = DrillSet.of(Drill.LEG_RAISE, 30, 1, 7).noise(1).frames();
    setNanos = set.get(set.size() - 1).timestampNanos() + set.get(1).timestampNanos();
    Observer first = new Observer(VALUES, Optics.unknown());
    for (PoseFrame frame : set) {
      Pose pose = frame.pose().orElseThrow();
      Observer.Seen seen = first.observe(frame.timestampNanos(), pose, frame.size(), true, false);
      measured.add(
          new MeasuredFrame(frame, Optional.of(seen), measures(frame, seen), Optional.empty()));
    }
    measured.forEach(frame -> taken(frame.measures()));
  }

  /** The jitter of 33 landmarks. */
  @Benchmark
  public Pose smooth() {
    return smoother.smooth(nanos(), pose());
  }

  /** Smoothing included: posture, view, nearer side, plane of motion. */
  @Benchmark
  public Object observe() {
    return observer.observe(nanos(), pose(), set.get(0).size(), true, false);
  }

  /** All angles and lengths with their bands; the program takes those that a rule asks for. */
  @Benchmark
  public int measure() {
    MeasuredFrame frame = measured.get(index());
    count++;
    return taken(measures(frame.frame(), frame.seen().orElseThrow()));
  }

  /** Repetitions and faults of one way to exercise. */
  @Benchmark
  public List<RepVerdict> score() {
    MeasuredFrame frame = measured.get(index());
    if (index() == 0) {
      track = newTrack();
    }
    count++;
    track.place(frame.nanos(), frame.posture());
    return track.judge(
        frame.nanos(), frame.posture(), frame.view(), frame.measures(), frame.blocked(track), 0);
  }

  /** All of it, the four exercises to be told apart. */
  @Benchmark
  public FrameAnalysis analyze() {
    PoseFrame frame = set.get(index());
    if (index() == 0) {
      analyzer = newAnalyzer();
    }
    count++;
    return analyzer.analyze(frame);
  }

  private int index() {
    return (int) (count % set.size());
  }

  /** Time goes on from set to set. */
  private long nanos() {
    return count / set.size() * setNanos + set.get(index()).timestampNanos();
  }

  private Pose pose() {
    Pose pose = set.get(index()).pose().orElseThrow();
    count++;
    return pose;
  }

  private static Measures measures(PoseFrame frame, Observer.Seen seen) {
    Sight sight = new Sight(seen.pose(), frame.size(), seen.near(), VALUES);
    return new Kinematics(sight, seen.scene(), BANDS).measureAll();
  }

  /** How many are judged. */
  private static int taken(Measures measures) {
    int judged = 0;
    for (Measure measure : Measure.values()) {
      for (Side side : Side.values()) {
        judged +=
            (measure.sided() ? measures.get(measure, side) : measures.get(measure)).isJudged()
                ? 1
                : 0;
      }
    }
    return judged;
  }

  private static VariantTrack newTrack() {
    return new VariantTrack(LEG_RAISE.variants().get(0), VALUES);
  }

  private static SessionAnalyzer newAnalyzer() {
    return new SessionAnalyzer(ExerciseCatalog.all(), VALUES, BANDS);
  }
}
