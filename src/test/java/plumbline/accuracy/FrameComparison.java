package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import plumbline.accuracy.Sample.Leg;
import plumbline.accuracy.Truth.Moment;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Joint;
import plumbline.body.Side;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.thresholds.Unit;

/**
 * Every measure of a clip's frames beside its truth; the person's way into position is left out.
 */
final class FrameComparison {
  private final Truth truth;
  private final TrueMeasures trueMeasures;

  FrameComparison(Truth truth) {
    this.truth = truth;
    double[] torsos = truth.frames().stream().mapToDouble(Moment::torsoPx).toArray();
    trueMeasures = new TrueMeasures(truth.posture(), Statistics.median(torsos));
  }

  List<Sample> of(List<FrameAnalysis> frames) {
    List<Sample> samples = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (measure.sided()) {
        samples.addAll(of(frames, measure, Side.LEFT));
        samples.addAll(of(frames, measure, Side.RIGHT));
      } else {
        samples.addAll(of(frames, measure, null));
      }
    }
    return samples;
  }

  private List<Sample> of(List<FrameAnalysis> frames, Measure measure, @Nullable Side side) {
    List<Sample> samples = new ArrayList<>();
    List<Double> atRest = new ArrayList<>();
    for (FrameAnalysis frame : frames) {
      Optional<Moment> moment = truth.moment(frame.raw().index()).filter(m -> !m.isIntro());
      Optional<Sample> sample = moment.flatMap(m -> sample(frame, m, measure, side));
      sample.ifPresent(samples::add);
      sample
          .filter(s -> s.isJudged() && moment.get().isRest())
          .ifPresent(s -> atRest.add(s.error()));
    }
    double restError = Statistics.median(atRest.stream().mapToDouble(d -> d).toArray());
    return samples.stream().map(s -> s.withRest(restError)).toList();
  }

  private Optional<Sample> sample(
      FrameAnalysis frame, Moment moment, Measure measure, @Nullable Side side) {
    OptionalDouble exact = trueMeasures.of(moment, measure, side);
    if (exact.isEmpty()) {
      return Optional.empty();
    }
    Measurement said = frame.measures().at(measure, side);
    Side near = frame.near().orElse(moment.nearSide());
    return Optional.of(
        new Sample(
            measure,
            truth.posture(),
            frame.posture(),
            truth.view(),
            frame.view(),
            side == null ? Leg.BOTH : side == near ? Leg.NEAR : Leg.FAR,
            isAnyHidden(moment, measure, side == null ? near : side),
            isLimbHidden(moment, measure, side == null ? near : side),
            error(said, exact.getAsDouble(), measure),
            Double.NaN));
  }

  /** Between two directions the short way round, so that 179 and -179 degrees are 2 apart. */
  private static double error(Measurement said, double exact, Measure measure) {
    if (!said.isJudged()) {
      return Double.NaN; // a glimpse has a value, but it is not shown
    }
    double error = said.value() - exact;
    boolean angle = measure.unit() == Unit.DEGREES;
    return angle ? Math.IEEEremainder(error, 360) : error;
  }

  private static boolean isHidden(Moment moment, List<Joint> joints, Side side) {
    for (Joint joint : joints) {
      if (moment.isHidden(joint, side)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a joint is really hidden that the measure needs. */
  static boolean isAnyHidden(Moment moment, Measure measure, Side side) {
    return isHidden(moment, needs(measure), side);
  }

  /** Whether a joint of a limb is really hidden that the measure needs. */
  static boolean isLimbHidden(Moment moment, Measure measure, Side side) {
    return isHidden(moment, ends(measure), side);
  }

  private static List<Joint> ends(Measure measure) {
    return needs(measure).stream().filter(j -> j != Joint.HIP && j != Joint.SHOULDER).toList();
  }

  /** The joints without which a measure is a guess. */
  private static List<Joint> needs(Measure measure) {
    return switch (measure) {
      case HIP_FLEXION -> List.of(Joint.SHOULDER, Joint.HIP, Joint.KNEE);
      case LEG_FLEXION -> List.of(Joint.SHOULDER, Joint.HIP, Joint.ANKLE);
      case KNEE_FLEXION -> List.of(Joint.HIP, Joint.KNEE, Joint.ANKLE);
      case ELBOW_FLEXION -> List.of(Joint.SHOULDER, Joint.ELBOW, Joint.WRIST);
      case LEG_ELEVATION, ANKLE_DROP -> List.of(Joint.HIP, Joint.ANKLE);
      case THIGH_ELEVATION, WRIST_TO_LEG, KNEE_OFFSET, KNEE_DROP -> List.of(Joint.HIP, Joint.KNEE);
      case SHANK_ELEVATION -> List.of(Joint.KNEE, Joint.ANKLE);
      case WRIST_DROP -> List.of(Joint.SHOULDER, Joint.WRIST);
      case OTHER_HAND_TO_FOOT, SAME_HAND_TO_FOOT -> List.of(Joint.FOOT_INDEX);
      case NECK_ANGLE -> List.of(Joint.HIP, Joint.SHOULDER, Joint.EAR);
      case HIP_HEIGHT, PELVIS_RISE, CAMERA_PITCH -> List.of(Joint.HIP);
      case ANKLE_GAP -> List.of(Joint.ANKLE);
      case SHOULDER_HEIGHT -> List.of(Joint.SHOULDER);
      case TRUNK_INCLINATION, TRUNK_PITCH, TRUNK_TWIST, TRUNK_SIDE_LEAN ->
          List.of(Joint.SHOULDER, Joint.HIP);
    };
  }
}
