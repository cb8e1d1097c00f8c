package plumbline.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;
import plumbline.thresholds.Unit;

/** Follows one fault rule through one movement. Single-threaded. */
final class FaultTracker {
  private static final ThresholdTable TABLE = new ThresholdTable("faults");
  private static final Threshold RELEASE_DEG =
      TABLE.degrees(
          "release_hysteresis_deg", 3, 0, 10, "D", "A fault ends this far below its limit.");
  private static final Threshold RELEASE_TL =
      TABLE.torsoLengths(
          "release_hysteresis_tl", 0.03, 0, 0.1, "D", "A fault ends this far below its limit.");

  private final FaultRule rule;
  private final ThresholdValues values;
  private final double limit;
  private long sinceNanos = Long.MIN_VALUE;
  private long lastSeenNanos;
  private long lastJudgedNanos;
  private boolean asked;
  private Measurement now = Measurement.withheld(Reason.NOBODY);
  private @Nullable Finding excursion;
  private @Nullable Finding worst;
  private int seen;
  private int unseen;
  private Reason whyUnseen = Reason.NOBODY;

  FaultTracker(FaultRule rule, ThresholdValues values) {
    this.rule = rule;
    this.values = values;
    limit = values.get(rule.limit());
  }

  static List<Threshold> thresholds() {
    return List.of(RELEASE_DEG, RELEASE_TL);
  }

  /** What was found over the whole movement. */
  record Finding(Measurement value, long atNanos) {}

  FaultRule rule() {
    return rule;
  }

  double limit() {
    return limit;
  }

  /**
   * Takes the next frame. A fault lasts from the first moment of a movement, not from when it is
   * sure to be one; what is seen of a movement is counted from then on. Where the rule does not ask
   * it finds nothing, but what goes on there unbroken goes on: a leg that is read too low for a
   * moment of its top seems to come down.
   */
  void update(long nanos, Phase phase, Measurement primary, Measurement value) {
    boolean sure = phase != Phase.READY;
    asked = asked(sure ? phase : Phase.UP, primary);
    if (asked) {
      now = value;
      count(sure, value);
    }
    if (nanos - lastJudgedNanos > values.nanos(RepSettings.MAX_GAP)) {
      endExcursion();
    }
    if (!value.isJudged()) {
      return;
    }
    lastJudgedNanos = nanos;
    double excess = rule.wrongSide().excess(value.value(), limit);
    boolean lasted = hasLasted();
    lastSeenNanos = asked ? nanos : lastSeenNanos;
    if (excess <= (lasted ? -release() : 0)) {
      endExcursion();
    } else if (asked) {
      sinceNanos = sinceNanos == Long.MIN_VALUE ? nanos : sinceNanos;
      excursion = worse(new Finding(value, nanos), excursion);
      worst = isShowing() ? worse(excursion, worst) : worst;
    }
  }

  private void count(boolean sure, Measurement value) {
    if (value.isJudged()) {
      seen += sure ? 1 : 0;
    } else {
      unseen += sure ? 1 : 0;
      whyUnseen = value.withheld().orElse(whyUnseen);
    }
  }

  private boolean asked(Phase phase, Measurement primary) {
    boolean highEnough =
        rule.from().isEmpty()
            || (primary.hasValue() && primary.value() >= values.get(rule.from().get()));
    return rule.phases().contains(phase) && highEnough;
  }

  /** A short excursion leaves no trace, however far it went. */
  private void endExcursion() {
    sinceNanos = Long.MIN_VALUE;
    excursion = null;
  }

  private Finding worse(Finding one, @Nullable Finding other) {
    return other == null || excess(other) < excess(one) ? one : other;
  }

  private double excess(Finding finding) {
    return rule.wrongSide().excess(finding.value().value(), limit);
  }

  /** True where the rule asks, while the value has been above its limit for long enough. */
  boolean isShowing() {
    return asked && hasLasted();
  }

  private boolean hasLasted() {
    return sinceNanos != Long.MIN_VALUE
        && lastSeenNanos - sinceNanos >= values.nanos(rule.persist());
  }

  /** The value of the last frame. */
  Measurement now() {
    return now;
  }

  /** The fault, if it fired: its largest value and when. */
  Optional<Finding> finding() {
    return Optional.ofNullable(worst);
  }

  /** Why it cannot be told whether the fault was there. */
  Optional<Reason> cannotTell() {
    return unseen().or(() -> finding().isPresent() ? Optional.empty() : rule.neverCleared());
  }

  /** Too little of the rule's phases was seen. */
  private Optional<Reason> unseen() {
    OptionalDouble coverage = coverage();
    boolean enough =
        coverage.isPresent()
            && coverage.getAsDouble() >= values.get(RepSettings.MIN_FAULT_COVERAGE);
    return enough
        ? Optional.empty()
        : Optional.of(seen + unseen == 0 ? Reason.NOT_REACHED : whyUnseen);
  }

  private OptionalDouble coverage() {
    int all = seen + unseen;
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) seen / all);
  }

  private double release() {
    return values.get(rule.limit().unit() == Unit.TORSO_LENGTHS ? RELEASE_TL : RELEASE_DEG);
  }
}
