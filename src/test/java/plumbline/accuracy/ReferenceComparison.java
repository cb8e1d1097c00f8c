package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;

/**
 * One angle of one side in one calibrated recording: what the program tells, what it would have
 * told had it withheld nothing, and what lies between the two references themselves.
 *
 * @param frames those whose reference is known
 */
record ReferenceComparison(
    String clip, String model, Measure measure, Side side, List<Frame> frames) {
  private static final TrueMeasures EXACT = new TrueMeasures(Posture.STANDING, 1);

  /** OpenSim's name of the angle. */
  private static final Map<Measure, String> BY_INVERSE_KINEMATICS =
      Map.of(Measure.HIP_FLEXION, "hip_flexion", Measure.KNEE_FLEXION, "knee_angle");

  /**
   * Degrees.
   *
   * @param exact between the joint centres in space
   * @param inverse by inverse kinematics, whose definition is another
   * @param said with its band, or the reason for telling nothing
   * @param inPicture see {@link PlainAngles#inPicture}
   * @param inSpace see {@link PlainAngles#inSpace}
   */
  record Frame(
      double exact, double inverse, Measurement said, Measurement inPicture, double inSpace) {

    double toldError() {
      return said.isJudged() ? said.value() - exact : Double.NaN;
    }

    double pictureError() {
      return inPicture.value() - exact;
    }
  }

  static List<ReferenceComparison> of(
      Clip clip, String model, ErrorBands bands, Reference reference, Judgement judgement) {
    List<ReferenceComparison> comparisons = new ArrayList<>();
    for (Measure measure : List.of(Measure.HIP_FLEXION, Measure.KNEE_FLEXION)) {
      for (Side side : Side.values()) {
        List<Frame> frames =
            judgement.frames().stream()
                .filter(frame -> frame.raw().index() < reference.moments().size())
                .map(frame -> frame(reference, bands, frame, measure, side))
                .toList();
        comparisons.add(new ReferenceComparison(clip.name(), model, measure, side, frames));
      }
    }
    return comparisons;
  }

  private static Frame frame(
      Reference reference, ErrorBands bands, FrameAnalysis frame, Measure measure, Side side) {
    int index = (int) frame.raw().index();
    String name = Optional.ofNullable(BY_INVERSE_KINEMATICS.get(measure)).orElseThrow();
    return new Frame(
        EXACT.of(reference.moments().get(index), measure, side).orElseThrow(),
        reference.angle(name, side)[index],
        frame.measures().get(measure, side),
        PlainAngles.inPicture(frame, bands, measure, side),
        PlainAngles.inSpace(frame, measure, side));
  }

  Statistics told() {
    return statistics(Frame::toldError);
  }

  /** Judged values whose stated band reaches the reference. */
  int covered() {
    return (int) frames.stream().filter(f -> Math.abs(f.toldError()) <= f.said().sd()).count();
  }

  /** Frames by the reason for telling nothing. */
  Map<Reason, Integer> withheld() {
    Map<Reason, Integer> reasons = new TreeMap<>();
    frames.forEach(f -> f.said().withheld().ifPresent(why -> reasons.merge(why, 1, Integer::sum)));
    return reasons;
  }

  Statistics inPicture() {
    return statistics(Frame::pictureError);
  }

  /** Values in the picture that the band of a side view reaches. */
  int coveredInPicture() {
    return (int)
        frames.stream().filter(f -> Math.abs(f.pictureError()) <= f.inPicture().sd()).count();
  }

  Statistics inSpace() {
    return statistics(frame -> frame.inSpace() - frame.exact());
  }

  /** How far the reference angle is from that of inverse kinematics. */
  Statistics definitions() {
    return statistics(frame -> frame.exact() - frame.inverse());
  }

  double lowestExact() {
    return frames.stream().mapToDouble(Frame::exact).min().orElse(Double.NaN);
  }

  double highestExact() {
    return frames.stream().mapToDouble(Frame::exact).max().orElse(Double.NaN);
  }

  private Statistics statistics(ToDoubleFunction<Frame> error) {
    return Statistics.of(frames.stream().mapToDouble(error).toArray());
  }
}
