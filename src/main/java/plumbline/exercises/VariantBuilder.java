package plumbline.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.scoring.FaultRule;
import plumbline.scoring.Lever;
import plumbline.scoring.RuleContext;
import plumbline.scoring.ShankShape;
import plumbline.scoring.Variant;
import plumbline.thresholds.Threshold;

/** Writes a {@link Variant} as one readable line a part; what is not said is as usual. */
final class VariantBuilder {
  private final String exercise;
  private final String name;
  private final GoalThresholds numbers;
  private final List<FaultRule> rules;
  private final List<Threshold> more = new ArrayList<>();
  private List<Posture> postures = List.of();
  private Set<CameraView> views = Set.of();
  private ShankShape shank = ShankShape.ANY;
  private boolean farLegMayBeCopied;
  private Optional<GoalThresholds.Reach> reach = Optional.empty();

  private VariantBuilder(
      String exercise, String name, GoalThresholds numbers, List<FaultRule> rules) {
    this.exercise = exercise;
    this.name = name;
    this.numbers = numbers;
    this.rules = rules;
  }

  /** A way of doing an exercise with these goals and fault rules. */
  static VariantBuilder variant(
      String exercise, String name, GoalThresholds numbers, List<FaultRule> rules) {
    return new VariantBuilder(exercise, name, numbers, rules);
  }

  /** The postures in which it counts; it begins in the first. */
  VariantBuilder in(Posture... postures) {
    this.postures = List.of(postures);
    return this;
  }

  /** The views from which its angle is judged. */
  VariantBuilder seenFrom(Set<CameraView> views) {
    this.views = views;
    return this;
  }

  /** Where the shank points at the top; anywhere if it is not said. */
  VariantBuilder shank(ShankShape shank) {
    this.shank = shank;
    return this;
  }

  /** The legs lie side by side, so that a hidden one may be seen as a copy of the other. */
  VariantBuilder farLegMayBeCopied() {
    farLegMayBeCopied = true;
    return this;
  }

  /** A hand is to come near the foot. */
  VariantBuilder reaching(GoalThresholds.Reach reach) {
    this.reach = Optional.of(reach);
    return declaring(reach.full(), reach.none(), reach.window());
  }

  /** Thresholds beside those of the goals and the rules. */
  VariantBuilder declaring(Threshold... thresholds) {
    more.addAll(List.of(thresholds));
    return this;
  }

  /** The line of the leg that is drawn, the angle that counts, and what of it earns points. */
  Variant measuring(
      Lever lever,
      Function<RuleContext, Measurement> primary,
      Function<RuleContext, Measurement> credit) {
    return new DefinedVariant(
        exercise,
        name,
        postures,
        views,
        shank,
        farLegMayBeCopied,
        new DefinedVariant.Angles(lever, primary, credit, reach),
        numbers,
        List.copyOf(more),
        rules);
  }
}
