package plumbline.exercises;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.scoring.FaultRule;
import plumbline.scoring.Lever;
import plumbline.scoring.RangeThresholds;
import plumbline.scoring.RepGoals;
import plumbline.scoring.RuleContext;
import plumbline.scoring.ShankShape;
import plumbline.scoring.Variant;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * One way of doing an exercise, put together from its parts; see {@link Variant} for their meaning.
 *
 * @param numbers where it moves, when it counts
 * @param more thresholds beside those of the goals and the rules
 */
record DefinedVariant(
    String exercise,
    String name,
    List<Posture> postures,
    Set<CameraView> judgedViews,
    ShankShape shank,
    boolean farLegMayBeCopied,
    Angles angles,
    GoalThresholds numbers,
    List<Threshold> more,
    List<FaultRule> faultRules)
    implements Variant {

  /** What is measured of it. */
  record Angles(
      Lever lever,
      Function<RuleContext, Measurement> primary,
      Function<RuleContext, Measurement> credit,
      Optional<GoalThresholds.Reach> reach) {}

  @Override
  public Lever lever() {
    return angles.lever();
  }

  @Override
  public Measurement primary(RuleContext context) {
    return angles.primary().apply(context);
  }

  @Override
  public Measurement credit(RuleContext context) {
    return angles.credit().apply(context);
  }

  @Override
  public RepGoals goals(ThresholdValues values) {
    return new RepGoals(
        numbers.range().goal(values),
        numbers.rest().goal(values),
        numbers.tempo().timing(values),
        angles.reach().map(reach -> reach.goal(values)));
  }

  @Override
  public RangeThresholds rangeThresholds() {
    GoalThresholds.Range range = numbers.range();
    return new RangeThresholds(range.partialMin(), range.fullMin(), range.target());
  }

  @Override
  public List<Threshold> thresholds() {
    return Stream.of(
            numbers.own().stream(),
            more.stream(),
            faultRules.stream().flatMap(rule -> rule.thresholds().stream()))
        .flatMap(stream -> stream)
        .toList();
  }

  @Override
  public List<Threshold> judgedAtItsEnd() {
    List<Threshold> reach = angles.reach().map(GoalThresholds.Reach::limits).orElse(List.of());
    return Stream.concat(numbers.judgedAtTheEnd().stream(), reach.stream()).toList();
  }

  @Override
  public List<Ordering> orderings() {
    Stream<Ordering> ofReach = angles.reach().map(GoalThresholds.Reach::ordering).stream();
    return Stream.concat(numbers.orderings().stream(), ofReach).toList();
  }
}
