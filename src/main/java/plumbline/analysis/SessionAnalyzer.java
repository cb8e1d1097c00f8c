package plumbline.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.body.ImageSize;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Kinematics;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.kinematics.Sight;
import plumbline.scoring.Exercise;
import plumbline.scoring.ExerciseScorer;
import plumbline.scoring.RepGoals;
import plumbline.scoring.RepSettings;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.RuleContext;
import plumbline.scoring.SideProgress;
import plumbline.scoring.Tally;
import plumbline.smoothing.PoseSmoother;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/**
 * Judges one exercise, frame by frame: the same for live, files and recordings. Frames come in the
 * order of their time; single-threaded.
 */
public final class SessionAnalyzer {
  private static final Threshold MIN_PLAUSIBILITY =
      new ThresholdTable("confidence")
          .declare(
              "min_plausibility_frac",
              plumbline.thresholds.Unit.FRACTION,
              0.50,
              0.10,
              0.95,
              "M",
              "A skeleton that looks less like a body is not judged.");

  /** Lying on the back, the front of the body points up in the picture. */
  private static final Vec2 UP = new Vec2(0, -1);

  private final Exercise exercise;
  private final ThresholdValues values;
  private final RepGoals goals;
  private final PoseSmoother smoother;
  private final PostureGate gate;
  private final ViewGate viewGate;
  private final NearSide nearSide = new NearSide();
  private final NeutralPose neutral;
  private final ExerciseScorer scorer;
  private final Obstacles obstacles;
  private final UnseenWatch watch;
  private long lastNanos = Long.MIN_VALUE;
  private long lastTrustedNanos = Long.MIN_VALUE;
  private long toldUntil = Long.MIN_VALUE;
  private boolean inSet;
  private CameraView view = CameraView.UNKNOWN;
  private Optional<Side> near = Optional.empty();

  public SessionAnalyzer(Exercise exercise, ThresholdValues values) {
    this.exercise = exercise;
    this.values = values;
    goals = exercise.goals(values);
    smoother = new PoseSmoother(values);
    gate = new PostureGate(exercise.posture(), values);
    viewGate = new ViewGate(values);
    neutral = new NeutralPose(values.nanos(RepSettings.NEUTRAL));
    scorer = new ExerciseScorer(exercise, values);
    obstacles = new Obstacles(exercise, values);
    watch = new UnseenWatch(values.nanos(RepSettings.DISCARD_GAP));
  }

  /** What a person may change here. */
  public static List<Threshold> thresholds() {
    return Stream.of(List.of(MIN_PLAUSIBILITY), PostureGate.thresholds(), ViewGate.thresholds())
        .flatMap(List::stream)
        .toList();
  }

  public static List<Ordering> orderings() {
    return ViewGate.orderings();
  }

  /** Judges the next frame. */
  public FrameAnalysis analyze(PoseFrame frame) {
    lastNanos = frame.timestampNanos();
    boolean trusted =
        frame.pose().isPresent() && frame.plausibility() >= values.get(MIN_PLAUSIBILITY);
    return trusted ? seen(frame, frame.pose().get()) : unseen(frame);
  }

  /** No more frames come: what was still going on is closed. */
  public List<RepVerdict> finish() {
    List<RepVerdict> last = new ArrayList<>(scorer.finish(lastNanos));
    told(last);
    watch
        .close(toldUntil)
        .ifPresent(
            unseen -> {
              scorer.add(unseen);
              last.add(unseen);
            });
    return List.copyOf(last);
  }

  private FrameAnalysis seen(PoseFrame frame, Pose raw) {
    long nanos = frame.timestampNanos();
    boolean afterGap = nanos - lastTrustedNanos > values.nanos(RepSettings.DISCARD_GAP);
    if (afterGap) {
      forget();
    }
    lastTrustedNanos = nanos;
    Pose pose = smoother.smooth(nanos, raw);
    Side nearest = nearSide.update(nanos, pose, scorer.working().isPresent());
    near = Optional.of(nearest);
    Posture posture = gate.update(nanos, pose);
    view = viewGate.update(nanos, pose);
    Measures measures = measure(pose, frame.size(), nearest, posture);
    // A movement that was going on before the gap was not seen to its end.
    Optional<Reason> blocked =
        afterGap ? Optional.of(Reason.NOBODY) : blocked(pose, nearest, posture, measures);
    return judge(frame, Optional.of(pose), posture, measures, blocked);
  }

  private FrameAnalysis unseen(PoseFrame frame) {
    Reason why = frame.pose().isPresent() ? Reason.SKELETON_UNSURE : Reason.NOBODY;
    if (frame.timestampNanos() - lastTrustedNanos > values.nanos(RepSettings.DISCARD_GAP)) {
      forget();
    }
    return judge(frame, Optional.empty(), Posture.NONE, Measures.none(why), Optional.of(why));
  }

  /** After so long another person may have come: nothing learnt about the last one holds. */
  private void forget() {
    smoother.forget();
    gate.lose();
    viewGate.reset();
    nearSide.reset();
    neutral.reset();
    near = Optional.empty();
    view = CameraView.UNKNOWN;
  }

  private FrameAnalysis judge(
      PoseFrame frame,
      Optional<Pose> pose,
      Posture posture,
      Measures measures,
      Optional<Reason> blocked) {
    long nanos = frame.timestampNanos();
    boolean inPosition = gate.inPosition();
    Measures judged = blocked.map(Measures::none).orElse(measures);
    List<RepVerdict> verdicts =
        new ArrayList<>(scorer.update(nanos, judged, neutral.get(), view, inPosition));
    if (posture == exercise.posture() && blocked.isEmpty() && atRest()) {
      neutral.add(nanos, legLevelDeg(measures), measures);
    } else {
      neutral.leave();
    }
    told(verdicts);
    Optional<Reason> noRest = obstacles.ofRest(nanos, inPosition, scorer.progress().values());
    Optional<Reason> cannotSee = blocked.or(() -> noRest);
    watch(nanos, cannotSee, inPosition)
        .ifPresent(
            unseen -> {
              scorer.add(unseen);
              verdicts.add(unseen);
            });
    return new FrameAnalysis(
        frame,
        pose,
        posture,
        view,
        inPosition,
        near,
        shown(judged),
        shownProgress(),
        scorer.working(),
        goals.range(),
        scorer.activeFaults(),
        cannotSee.or(() -> wrongView(inPosition)),
        verdicts,
        Tally.of(scorer.verdicts()));
  }

  private Optional<Unseen> watch(long nanos, Optional<Reason> blocked, boolean inPosition) {
    // Somebody who vanishes in the middle of a set is missed; somebody who got up first is not.
    inSet = blocked.isPresent() ? inSet || inPosition : inPosition;
    if (blocked.isPresent() && (inSet || blocked.get() != Reason.NOBODY)) {
      watch.blocked(nanos, blocked.get(), inSet);
      return Optional.empty();
    }
    return inPosition ? watch.close(toldUntil) : watch.idle(nanos, toldUntil);
  }

  private Measures measure(Pose pose, ImageSize size, Side nearest, Posture posture) {
    Sight sight = new Sight(pose, size, nearest, values);
    Posture kept = gate.inPosition() ? exercise.posture() : posture;
    return new Kinematics(sight, smoother.torsoPx(), kept, UP).measureAll();
  }

  /** Why nothing can be judged in a frame whose skeleton is trusted. */
  private Optional<Reason> blocked(Pose pose, Side nearest, Posture posture, Measures measures) {
    boolean inPosture = gate.inPosition() || posture == exercise.posture();
    Optional<Reason> byView = obstacles.ofView(pose, view, inPosture);
    if (byView.isPresent() || !gate.inPosition()) {
      return byView;
    }
    return Obstacles.ofLegs(primary(measures, nearest), primary(measures, nearest.opposite()));
  }

  private Measurement primary(Measures measures, Side side) {
    return exercise.primary(new RuleContext(side, measures, neutral.get(), values));
  }

  /** From a view in which the exercise judges no angle, none is shown either. */
  private Measures shown(Measures judged) {
    return obstacles.judges(view) ? judged : Measures.none(Obstacles.reason(view));
  }

  /** Movements are counted from there, but no angle is told: worth a word while it lasts. */
  private Optional<Reason> wrongView(boolean inPosition) {
    return inPosition && !obstacles.judges(view)
        ? Optional.of(Obstacles.reason(view))
        : Optional.empty();
  }

  private Map<Side, SideProgress> shownProgress() {
    Map<Side, SideProgress> progress = new EnumMap<>(scorer.progress());
    if (!obstacles.judges(view)) {
      progress.replaceAll(
          (side, leg) ->
              new SideProgress(leg.phase(), Measurement.withheld(Obstacles.reason(view))));
    }
    return progress;
  }

  /** Read without the rest pose, which is only being learnt here. */
  private double legLevelDeg(Measures measures) {
    double highest = 0;
    for (Side side : Side.values()) {
      Measurement leg =
          exercise.primary(
              new RuleContext(side, measures, Measures.none(Reason.NO_NEUTRAL), values));
      highest = leg.isJudged() ? Math.max(highest, leg.value()) : highest;
    }
    return highest;
  }

  private boolean atRest() {
    return scorer.progress().values().stream().allMatch(this::atRest);
  }

  private boolean atRest(SideProgress progress) {
    Measurement primary = progress.primary();
    return !progress.phase().moving()
        && (!primary.isJudged() || primary.value() < goals.restEnterDeg());
  }

  private void told(List<RepVerdict> verdicts) {
    for (RepVerdict verdict : verdicts) {
      toldUntil = Math.max(toldUntil, verdict.endNanos());
    }
  }
}
