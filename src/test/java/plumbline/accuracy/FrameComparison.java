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
      Optional<Moment> moment = moment(frame);
      Optional<Sample> sample = moment.flatMap(m -> sample(frame, m, measure, side));
      sample.ifPresent(samples::add);
      sample
          .filter(s -> s.isJudged() && moment.get().isRest())
          .ifPresent(s -> atRest.add(s.error()));
    }
    double restError = Statistics.median(atRest.stream().mapToDouble(d -> d).toArray());
    return samples.stream().map(s -> s.withRest(restError)).toList();
  }

  private Optional<Moment> moment(FrameAnalysis frame) {
    long index = frame.raw().index();
    return index < truth.frames().size()
        ? Optional.of(truth.frames().get((int) index)).filter(m -> !m.isIntro())
        : Optional.empty();
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
            truth.view(),
            frame.view(),
            side == null ? Leg.BOTH : side == near ? Leg.NEAR : Leg.FAR,
            isHidden(moment, measure, side == null ? near : side),
            error(said, exact.getAsDouble(), measure),
            Double.NaN));
  }

  /** Between two directions the short way round, so that 179 and -179 degrees are 2 apart. */
  private static double error(Measurement said, double exact, Measure measure) {
    double error = said.value() - exact;
    boolean angle = measure.unit() == plumbline.thresholds.Unit.DEGREES;
    return angle ? Math.IEEEremainder(error, 360) : error;
  }

  private static boolean isHidden(Moment moment, Measure measure, Side side) {
    for (Joint joint : needs(measure)) {
      if (moment.isHidden(joint, side)) {
        return true;
      }
    }
    return false;
  }

  /** The joints without which a measure is a guess. */
  private static List<Joint> needs(Measure measure) {
    return switch (measure.id()) {
      case "hip_flexion" -> List.of(Joint.SHOULDER, Joint.HIP, Joint.KNEE);
      case "knee_flexion" -> List.of(Joint.HIP, Joint.KNEE, Joint.ANKLE);
      case "elbow_flexion" -> List.of(Joint.SHOULDER, Joint.ELBOW, Joint.WRIST);
      case "leg_elevation" -> List.of(Joint.HIP, Joint.ANKLE);
      case "thigh_elevation", "wrist_to_leg" -> List.of(Joint.HIP, Joint.KNEE);
      case "hip_height" -> List.of(Joint.HIP);
      case "ankle_gap" -> List.of(Joint.ANKLE);
      default -> List.of(Joint.SHOULDER, Joint.HIP);
    };
  }
}
