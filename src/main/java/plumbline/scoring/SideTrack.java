package plumbline.scoring;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.body.Side;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.thresholds.ThresholdValues;

/** One leg: its repetition counter, its fault rules, and its recent angle. Single-threaded. */
final class SideTrack {
  private record Moment(long nanos, Measurement primary, RuleContext context, CameraView view) {}

  private static final long AROUND_PEAK_NANOS = 300_000_000L;

  /** The speed of the primary angle is taken over this time. */
  private static final long SPEED_NANOS = 200_000_000L;

  private final Variant variant;
  private final Side side;
  private final ThresholdValues values;
  private final RepCounter counter;
  private final double middleDeg;
  private final Deque<Moment> history = new ArrayDeque<>();
  private Followed followed;
  private Followed ended;
  private Measurement primary = Measurement.withheld(Reason.NOBODY);

  SideTrack(Variant variant, Side side, ThresholdValues values) {
    this.variant = variant;
    this.side = side;
    this.values = values;
    RepGoals goals = variant.goals(values);
    counter = new RepCounter(goals, values);
    middleDeg = (goals.rest().baseDeg() + goals.range().partialMin()) / 2;
    followed = new Followed(variant, values);
    ended = followed;
  }

  Side side() {
    return side;
  }

  SideProgress progress() {
    return new SideProgress(counter.phase(), primary);
  }

  /** When the movement began that is going on. */
  long movingSinceNanos() {
    return counter.movingSinceNanos();
  }

  List<FaultTracker> faults() {
    return followed.faults();
  }

  Optional<RepCounter.Ended> update(
      long nanos, Measures now, Measures neutral, CameraView view, boolean ready) {
    primary = variant.primary(new RuleContext(side, now, neutral, values));
    boolean wasOnItsWay = counter.isOnItsWay();
    Optional<RepCounter.Ended> over = counter.update(nanos, primary, ready, view.isAlongTheSwing());
    counter.anotherLegSince().ifPresent(this::forgetSince);
    RuleContext context = new RuleContext(side, now, neutral, values, speedDegPerS(nanos));
    Moment moment = new Moment(nanos, primary, context, view);
    @Nullable Moment before = history.peekLast();
    remember(moment);
    over.ifPresent(this::end);
    if (counter.isOnItsWay()) {
      followed = wasOnItsWay ? followed : begin(before);
      follow(moment, counter.phase());
    }
    return over;
  }

  /**
   * The counter is told of a rise by the median of three, one frame late; at 12 frames a second the
   * persistence time of a fault would begin 83 ms late. The frame before belongs to the movement
   * too if the leg had left rest in it.
   */
  private Followed begin(@Nullable Moment before) {
    followed = new Followed(variant, values);
    if (before != null && counter.isBeyondRest(before.primary())) {
      follow(before, Phase.READY);
    }
    return followed;
  }

  private void follow(Moment moment, Phase phase) {
    followed.follow(moment.nanos(), phase, moment.primary(), moment.context(), moment.view());
  }

  private void forgetSince(long nanos) {
    history.removeIf(moment -> moment.nanos() >= nanos);
    followed = followed.before(nanos);
  }

  /** What was seen since the next movement began belongs to it, and to it alone. */
  private void end(RepCounter.Ended over) {
    ended = followed;
    over.nextSinceNanos().ifPresent(since -> followed = ended.splitAt(since));
  }

  /** The movement that is going on, if any, is lost. */
  Optional<RepCounter.Ended> finish(long nanos, Reason reason) {
    return counter.leave(nanos, reason);
  }

  /** Median of the primary angle around a moment; empty when it was not seen then. */
  Optional<Double> primaryAround(long nanos) {
    return around(nanos, Moment::primary);
  }

  /** Whether the leg was in full view around a moment, most of the time. */
  boolean seenAround(long nanos) {
    List<Moment> near =
        history.stream().filter(a -> Math.abs(a.nanos() - nanos) <= AROUND_PEAK_NANOS).toList();
    long seen = near.stream().filter(a -> a.primary().isJudged()).count();
    return 2 * seen > near.size();
  }

  /** Whether the leg was in full view, and at rest, around a moment. */
  boolean restedAround(long nanos) {
    double limit = variant.goals(values).rest().exitDeg();
    return around(nanos, Moment::primary, Measurement::isJudged)
        .filter(deg -> deg < limit)
        .isPresent();
  }

  /** Whether it was seen up, beyond rest, around a moment. */
  boolean isUpAround(long nanos) {
    double limit = variant.goals(values).rest().exitDeg();
    return primaryAround(nanos).filter(deg -> deg >= limit).isPresent();
  }

  /** Median distance between the ankles around a moment, torso lengths; empty when not seen. */
  Optional<Double> ankleGapAround(long nanos) {
    return around(nanos, moment -> moment.context().now().get(Measure.ANKLE_GAP));
  }

  /** How far the shank speaks against this way of moving, degrees; empty when not seen. */
  Optional<Double> mismatchAround(long nanos) {
    return around(nanos, this::mismatch);
  }

  /** What is known of a movement that has just ended. */
  Evidence evidence(Movement m, Side credited, boolean uncertain, boolean alone, CameraView view) {
    return new Evidence(
        m,
        credited,
        uncertain,
        alone,
        view,
        ended.shareInView(middleDeg),
        counter.restSdDeg(),
        primarySdAt(m.peakNanos()),
        creditAt(m.peakNanos(), m.peakDeg()),
        variant.goals(values).reach().map(goal -> reach(m, goal)),
        ended.samples());
  }

  /** The nearest that the hand came to the foot while the leg was up; withheld when not seen. */
  private Measurement reach(Movement m, ReachGoal goal) {
    List<Measurement> near =
        whileUp(m, goal.windowNanos())
            .map(a -> a.context().now().get(goal.measure(), side))
            .toList();
    return near.stream()
        .filter(Measurement::isJudged)
        .min(Comparator.comparingDouble(Measurement::value))
        .or(() -> near.stream().findFirst())
        .orElse(Measurement.withheld(Reason.HANDS_HIDDEN));
  }

  /** From shortly before the leg was first high enough to count, to shortly after the last time. */
  private Stream<Moment> whileUp(Movement m, long aroundNanos) {
    double enough = variant.goals(values).range().partialMin();
    LongSummaryStatistics up =
        history.stream()
            .filter(a -> a.nanos() >= m.startNanos() && a.nanos() <= m.endNanos())
            .filter(a -> a.primary().hasValue() && a.primary().value() >= enough)
            .mapToLong(Moment::nanos)
            .summaryStatistics();
    long from = Math.min(up.getMin(), m.peakNanos()) - aroundNanos;
    long to = Math.max(up.getMax(), m.peakNanos()) + aroundNanos;
    return history.stream().filter(a -> a.nanos() >= from && a.nanos() <= to);
  }

  private Optional<Double> around(long nanos, Function<Moment, Measurement> what) {
    return around(nanos, what, Measurement::hasValue);
  }

  private Optional<Double> around(
      long nanos, Function<Moment, Measurement> what, Predicate<Measurement> good) {
    double[] near =
        history.stream()
            .filter(a -> Math.abs(a.nanos() - nanos) <= AROUND_PEAK_NANOS)
            .map(what)
            .filter(good)
            .mapToDouble(Measurement::value)
            .toArray();
    return near.length == 0 ? Optional.empty() : Optional.of(RestWindow.median(near));
  }

  /** The primary angle's band at a moment. */
  private double primarySdAt(long nanos) {
    return at(nanos).map(a -> a.primary().sd()).orElse(Double.NaN);
  }

  /** The credited angle around the peak, never more than the peak; a glimpse earns nothing. */
  private Measurement creditAt(long nanos, double peakDeg) {
    Measurement atPeak =
        at(nanos).map(this::credit).orElse(Measurement.withheld(Reason.NEAR_LEG_HIDDEN));
    return around(nanos, this::credit, Measurement::isJudged)
        .map(credit -> Measurement.judged(Math.min(credit, peakDeg), primarySdAt(nanos)))
        .orElse(atPeak);
  }

  private Measurement credit(Moment moment) {
    return variant.credit(moment.context());
  }

  private Measurement mismatch(Moment moment) {
    RuleContext context = moment.context();
    return variant.shank().mismatch(context.now(), context.neutral(), side);
  }

  private Optional<Moment> at(long nanos) {
    return history.stream().filter(a -> a.nanos() == nanos).findFirst();
  }

  private double speedDegPerS(long nanos) {
    if (!primary.hasValue()) {
      return 0;
    }
    @Nullable Moment earlier = null;
    Iterator<Moment> newestFirst = history.descendingIterator();
    while (newestFirst.hasNext()) {
      Moment moment = newestFirst.next();
      if (nanos - moment.nanos() > SPEED_NANOS) {
        break;
      }
      earlier = moment.primary().hasValue() ? moment : earlier;
    }
    return earlier == null
        ? 0
        : (primary.value() - earlier.primary().value()) / ((nanos - earlier.nanos()) / 1e9);
  }

  private void remember(Moment moment) {
    history.addLast(moment);
    long oldest = moment.nanos() - values.nanos(RepSettings.MAX_REP);
    while (history.getFirst().nanos() < oldest) {
      history.removeFirst();
    }
  }
}
