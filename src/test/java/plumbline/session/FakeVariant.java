package plumbline.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.scoring.Exercise;
import plumbline.scoring.FaultRule;
import plumbline.scoring.Lever;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RangeThresholds;
import plumbline.scoring.RepGoals;
import plumbline.scoring.RepTiming;
import plumbline.scoring.RestGoal;
import plumbline.scoring.RuleContext;
import plumbline.scoring.ShankShape;
import plumbline.scoring.Variant;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/** The one way of doing a leg raise without faults. */
public final class FakeVariant implements Variant {
  private static final Variant LEG_RAISE =
      ExerciseCatalog.find("leg-raise").orElseThrow().variants().get(0);

  static final Exercise EXERCISE = new Exercise("leg-raise", List.of(new FakeVariant()));

  @Override
  public String exercise() {
    return "leg-raise";
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public List<Posture> postures() {
    return List.of(Posture.SUPINE);
  }

  @Override
  public ShankShape shank() {
    return ShankShape.ANY;
  }

  @Override
  public boolean farLegMayBeCopied() {
    return true;
  }

  @Override
  public Set<CameraView> judgedViews() {
    return Set.of(CameraView.SIDE);
  }

  @Override
  public Lever lever() {
    return Lever.LEG_FORWARD;
  }

  @Override
  public Measurement primary(RuleContext context) {
    return context.now().get(Measure.LEG_ELEVATION, context.working());
  }

  @Override
  public Measurement credit(RuleContext context) {
    return primary(context);
  }

  @Override
  public RepGoals goals(ThresholdValues values) {
    long second = 1_000_000_000L;
    return new RepGoals(
        new RangeGoal(25, 45, 60, 85),
        new RestGoal(0, 12, 18, 5),
        new RepTiming(second / 2, 20 * second, second / 8, second, second, second, 8),
        Optional.empty());
  }

  @Override
  public RangeThresholds rangeThresholds() {
    return LEG_RAISE.rangeThresholds();
  }

  @Override
  public List<FaultRule> faultRules() {
    return List.of();
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of();
  }

  @Override
  public List<Threshold> judgedAtItsEnd() {
    return List.of();
  }

  @Override
  public List<Ordering> orderings() {
    return List.of();
  }
}
