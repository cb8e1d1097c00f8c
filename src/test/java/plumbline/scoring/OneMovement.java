package plumbline.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.Evidence.Sample;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.thresholds.ThresholdValues;

/** One leg raise that is as it should be; what a test changes is all that is wrong with it. */
final class OneMovement {
  static final ThresholdValues VALUES = ThresholdValues.defaults();
  static final Variant LEG_RAISE =
      ExerciseCatalog.find("leg-raise").orElseThrow().variants().get(0);
  static final FaultRule KNEE = rule("leg-raise", "leg-raise.knee_bend");
  private static final long MS = 1_000_000L;

  Variant variant = LEG_RAISE;
  double lengthS = 8;
  double upS = 2;
  double holdS = 2;
  double downS = 3;
  CameraView view = CameraView.SIDE;
  Rise rise = Rise.SEEN;
  long gapMs = 50;
  double restSdDeg = 0.5;
  double restExitDeg = 18;
  boolean uncertain;
  double peakDeg = 65;
  double coverage = 1;
  Optional<Reason> hidden = Optional.empty();
  double kneeDeg;

  static FaultRule rule(String exercise, String id) {
    return ExerciseCatalog.find(exercise).orElseThrow().faultRules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Movement movement() {
    return new Movement(
        0,
        3000 * MS,
        Math.round(lengthS * 1e9),
        peakDeg,
        upS,
        holdS,
        downS,
        true,
        rise,
        coverage,
        hidden,
        gapMs * MS,
        30);
  }

  boolean isFasterThanAnyLeg() {
    return new LegExchange(LEG_RAISE.goals(VALUES)).isFasterThanAnyLeg(movement(), view);
  }

  /** What it is judged to be. */
  RepVerdict judged() {
    Measurement credit = Measurement.judged(65, 2);
    Evidence evidence =
        new Evidence(
            movement(),
            Side.LEFT,
            uncertain,
            true,
            view,
            1,
            restSdDeg,
            restExitDeg,
            2,
            credit,
            Optional.empty(),
            samples());
    return new RepJudge(variant, VALUES).judge(evidence, 1).orElseThrow();
  }

  /** The knee is read throughout, nothing else is. */
  private List<Sample> samples() {
    List<Measurement> values = new ArrayList<>();
    for (FaultRule rule : variant.faultRules()) {
      values.add(
          rule.id().equals(KNEE.id())
              ? Measurement.judged(kneeDeg, 1)
              : Measurement.withheld(Reason.FAR_LEG_HIDDEN));
    }
    List<Sample> samples = new ArrayList<>();
    for (long ms = 1000; ms < 6000; ms += 100) {
      samples.add(new Sample(ms * MS, Phase.TOP, Measurement.judged(62, 2), values));
    }
    return samples;
  }

  Rep rep() {
    return (Rep) judged();
  }

  List<String> losses() {
    return rep().losses().stream().map(Loss::rule).toList();
  }
}
