package plumbline.session;

import java.util.List;
import java.util.Set;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.scoring.Exercise;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RepGoals;
import plumbline.scoring.RuleContext;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/** A leg raise without faults. */
public final class FakeExercise implements Exercise {
  @Override
  public String id() {
    return "leg-raise";
  }

  @Override
  public Posture posture() {
    return Posture.SUPINE;
  }

  @Override
  public Set<CameraView> judgedViews() {
    return Set.of(CameraView.SIDE);
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
        new RangeGoal(25, 45, 60, 85), 12, 18, second / 2, second / 8, second, second, second);
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
  public List<Ordering> orderings() {
    return List.of();
  }
}
