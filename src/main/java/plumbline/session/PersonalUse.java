package plumbline.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.analysis.FrameAnalysis;
import plumbline.capture.SourceInfo;
import plumbline.kinematics.PictureTurn;
import plumbline.personal.BodyCalibration;
import plumbline.personal.CalibrationWatch;
import plumbline.personal.CalibrationWatch.Stale;
import plumbline.personal.LegsCompared;
import plumbline.personal.OwnValue;
import plumbline.personal.PersonalRange;
import plumbline.scoring.Exercise;
import plumbline.scoring.Variant;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * What a person's calibrations make of the settings of one session: those that hold here and now
 * are in use, those that have become stale are not, for the rest of the session. Asked by the
 * session's threads and the window's.
 */
public final class PersonalUse {
  /** A tilt is undone only where the calibrations in use agree on it. */
  private static final double SAME_TURN_DEG = 3;

  private final Bodies bodies;
  private final List<Exercise> exercises;
  private final Supplier<ThresholdValues> usual;
  private final Map<String, Stale> stale = new HashMap<>();
  private final Map<BodyCalibration, CalibrationWatch> watches = new HashMap<>();
  private final LegsCompared legs;
  private Optional<String> camera = Optional.empty();
  private OwnRange told = OwnRange.none();
  private Consumer<OwnRange> listener = changed -> {};

  /**
   * @param exercises the chosen one, or all among which it is recognised
   * @param usual the settings file's values
   */
  PersonalUse(Bodies bodies, List<Exercise> exercises, Supplier<ThresholdValues> usual) {
    this.bodies = bodies;
    this.exercises = List.copyOf(exercises);
    this.usual = usual;
    legs = new LegsCompared(usual.get());
  }

  /** Tells of every change from now on, and of what is in use now; on any thread. */
  public synchronized void listen(Consumer<OwnRange> toldOf) {
    listener = toldOf;
    told = range(Optional.empty());
    toldOf.accept(told);
  }

  /** The pictures come from there; what was measured with another camera does not hold. */
  public synchronized void opened(LiveEvent.Opened event) {
    SourceInfo source = event.source();
    camera = Optional.of(source.name());
    for (BodyCalibration each : bodies.of(exercises)) {
      if (!each.placement().camera().equals(source.name())) {
        stale.put(each.exercise(), Stale.OTHER_PICTURE);
      }
    }
    tell(Optional.empty());
  }

  /** What the person has accepted or forgotten holds from now on. */
  public synchronized void renew(String exercise) {
    stale.remove(exercise);
    tell(Optional.of(exercise));
  }

  /** What the camera is called, once it delivers. */
  public synchronized Optional<String> camera() {
    return camera;
  }

  /** By what is to be judged: the usual settings with what is personal. */
  synchronized ThresholdValues values() {
    ThresholdValues values = usual.get();
    List<BodyCalibration> held = held();
    for (BodyCalibration each : held) {
      values = PersonalRange.apply(own(each), values);
    }
    return agreedTurn(held, values);
  }

  /** Looks whether what is in use still holds. */
  synchronized void watch(FrameAnalysis frame) {
    Optional<String> exercise = frame.variant().map(Variant::exercise);
    legs.update(frame);
    exercise
        .flatMap(bodies::of)
        .filter(each -> !stale.containsKey(each.exercise()))
        .filter(each -> isDone(frame, each))
        .ifPresent(
            each ->
                watches
                    .computeIfAbsent(each, c -> new CalibrationWatch(c, usual.get()))
                    .update(frame)
                    .ifPresent(why -> stale.put(each.exercise(), why)));
    tell(exercise);
  }

  /** Standing tells nothing about a place in which somebody was measured lying. */
  private static boolean isDone(FrameAnalysis frame, BodyCalibration calibration) {
    return frame.variant().filter(v -> v.name().equals(calibration.variant())).isPresent();
  }

  private void tell(Optional<String> exercise) {
    OwnRange now = range(exercise);
    if (!now.equals(told)) {
      told = now;
      listener.accept(now);
    }
  }

  /** Of the exercise that is done; before it is known, of the one that is chosen. */
  private OwnRange range(Optional<String> exercise) {
    Optional<BodyCalibration> one =
        exercise.isPresent() || exercises.size() > 1
            ? exercise.flatMap(bodies::of)
            : bodies.of(exercises.get(0).id());
    return one.map(this::range).orElse(OwnRange.none());
  }

  private OwnRange range(BodyCalibration each) {
    Optional<Stale> why = Optional.ofNullable(stale.get(each.exercise()));
    Optional<String> exercise = Optional.of(each.exercise());
    return why.isPresent()
        ? new OwnRange(exercise, List.of(), why)
        : new OwnRange(exercise, own(each), why, legs.of(each.exercise()));
  }

  private List<BodyCalibration> held() {
    return bodies.of(exercises).stream().filter(c -> !stale.containsKey(c.exercise())).toList();
  }

  private List<OwnValue> own(BodyCalibration calibration) {
    return exercises.stream()
        .filter(e -> e.id().equals(calibration.exercise()))
        .flatMap(e -> e.variants().stream())
        .filter(v -> v.name().equals(calibration.variant()))
        .findFirst()
        .map(v -> new PersonalRange(v, usual.get()).of(calibration))
        .orElse(List.of());
  }

  private ThresholdValues agreedTurn(List<BodyCalibration> held, ThresholdValues values) {
    Threshold turn = PictureTurn.TURN;
    double[] turns =
        held.stream()
            .map(c -> PersonalRange.apply(own(c), usual.get()).get(turn))
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    if (turns.length == 0) {
      return values;
    }
    boolean agreed = turns[turns.length - 1] - turns[0] <= SAME_TURN_DEG;
    return values.with(turn, agreed ? turns[turns.length / 2] : usual.get().get(turn));
  }
}
