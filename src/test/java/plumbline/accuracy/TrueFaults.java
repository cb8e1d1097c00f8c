package plumbline.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import plumbline.accuracy.Truth.Moment;
import plumbline.body.Side;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.scoring.FaultRule;
import plumbline.scoring.Phase;
import plumbline.scoring.RepGoals;
import plumbline.scoring.RepSettings;
import plumbline.scoring.RuleContext;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * Since when a fault is really there: each rule is asked about the true joint centres, by its own
 * definition, limit and phases, as a change from the person's true rest pose (decision 26).
 */
final class TrueFaults {
  private static final ThresholdValues VALUES = ThresholdValues.defaults();

  /**
   * Limits in space of rules whose own limit is of what the picture shows of it: elbows bend
   * outwards, and of 25 degrees the side view shows about 8 (decision 19).
   */
  private static final Map<String, Double> LIMITS_IN_SPACE = Map.of("elbows", 25.0);

  private final Truth truth;
  private final Variant variant;
  private final TrueMeasures trueMeasures;
  private final Measures neutral;

  TrueFaults(Truth truth, Variant variant) {
    this.truth = truth;
    this.variant = variant;
    double[] torsos = truth.frames().stream().mapToDouble(Moment::torsoPx).toArray();
    trueMeasures = new TrueMeasures(truth.posture(), Statistics.median(torsos));
    List<Moment> rests = truth.frames().stream().filter(Moment::isRest).toList();
    neutral = Measures.of((measure, side) -> atRest(rests, measure, side));
  }

  /**
   * A fault that is really there.
   *
   * @param sinceS the beginning of the first stretch that lasts as long as the rule asks for
   * @param beyond how far beyond its limit it goes, in the rule's unit
   */
  record Real(double sinceS, double beyond) {}

  /** Empty when the fault never lasts as long as the rule asks for. */
  Optional<Real> find(Truth.Repetition rep, FaultRule rule) {
    double persistS = VALUES.nanos(rule.persist()) / 1e9;
    double sinceS = Double.NaN;
    double beyond = 0;
    boolean lasts = false;
    for (Moment moment : truth.frames()) {
      double nowS = moment.i() / truth.video().fps();
      if (nowS < rep.start() || nowS > rep.end()) {
        continue;
      }
      double excess = excess(moment, rep.side(), rule);
      if (excess > 0) {
        sinceS = Double.isNaN(sinceS) ? nowS : sinceS;
        beyond = Math.max(beyond, excess);
        lasts = lasts || nowS - sinceS >= persistS;
      } else if (!lasts) {
        sinceS = Double.NaN;
      }
    }
    return lasts ? Optional.of(new Real(sinceS, beyond)) : Optional.empty();
  }

  /** How far a rule's value is beyond its limit where the rule looks, else nothing. */
  private double excess(Moment moment, Side side, FaultRule rule) {
    RuleContext context = new RuleContext(side, measures(moment), neutral, VALUES);
    Measurement value = rule.signal().at(context);
    return value.isJudged() && isAsked(context, rule) ? excess(value.value(), rule) : 0;
  }

  /** Where in the movement the rule looks. */
  private boolean isAsked(RuleContext context, FaultRule rule) {
    double primary = variant.primary(context).value();
    RepGoals goals = variant.goals(VALUES);
    double from = rule.from().map(VALUES::get).orElse(goals.rest().exitDeg());
    boolean highEnough = primary >= from;
    double top = goals.range().target() - VALUES.get(RepSettings.TOP_ENTER);
    return highEnough && (rule.phases().contains(Phase.UP) || primary >= top);
  }

  private static double excess(double value, FaultRule rule) {
    double limit =
        Optional.ofNullable(LIMITS_IN_SPACE.get(FaultMap.shortName(rule.id())))
            .orElseGet(() -> VALUES.get(rule.limit()));
    return rule.wrongSide() == FaultRule.WrongSide.ABOVE ? value - limit : limit - value;
  }

  private Measures measures(Moment moment) {
    return Measures.of((measure, side) -> exact(moment, measure, side));
  }

  private Measurement exact(Moment moment, Measure measure, @Nullable Side side) {
    OptionalDouble value = trueMeasures.of(moment, measure, side);
    return value.isPresent()
        ? Measurement.judged(value.getAsDouble(), 0)
        : Measurement.withheld(Reason.NO_NEUTRAL);
  }

  private Measurement atRest(List<Moment> rests, Measure measure, @Nullable Side side) {
    double[] values =
        rests.stream()
            .map(m -> trueMeasures.of(m, measure, side))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
    return values.length == 0
        ? Measurement.withheld(Reason.NO_NEUTRAL)
        : Measurement.judged(Statistics.median(values), 0);
  }
}
