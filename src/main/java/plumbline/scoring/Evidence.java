package plumbline.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plumbline.body.Side;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.thresholds.ThresholdValues;

/**
 * Everything that was recorded of one movement and that its verdict rests on: whoever holds it can
 * judge the movement again, by other settings, without a single frame. Immutable.
 *
 * @param movement the way that the primary angle took
 * @param side the leg that is credited with it
 * @param uncertain whether it may have been the other leg
 * @param alone whether the other leg was in full view, and at rest, at the top
 * @param view from where the camera saw its end
 * @param shareInView share 0..1 of its upper part seen from a view that shows its range
 * @param restSdDeg scatter of the primary angle at rest
 * @param restExitDeg above this it had left rest, however that wavered
 * @param peakSdDeg band of the primary angle at the peak; NaN when not known
 * @param credit the range that is credited, withheld when it was hidden
 * @param reach nearest hand to foot, torso lengths; empty where none is asked for
 * @param samples what the fault rules saw, in the order of time
 */
public record Evidence(
    Movement movement,
    Side side,
    boolean uncertain,
    boolean alone,
    CameraView view,
    double shareInView,
    double restSdDeg,
    double restExitDeg,
    double peakSdDeg,
    Measurement credit,
    Optional<Measurement> reach,
    List<Sample> samples) {

  public Evidence {
    samples = List.copyOf(samples);
  }

  /**
   * What the fault rules saw in one frame.
   *
   * @param nanos the source's time
   * @param phase of the movement; ready while it had begun, but was not yet sure to be one
   * @param primary the angle that drives the movement
   * @param values one for each fault rule of the variant, in their order
   */
  public record Sample(long nanos, Phase phase, Measurement primary, List<Measurement> values) {
    public Sample {
      values = List.copyOf(values);
    }

    /** The same moment, of another movement. */
    Sample in(Phase other) {
      return new Sample(nanos, other, primary, values);
    }
  }

  /** The fault rules of a variant, having followed the movement by these settings. */
  List<FaultTracker> faults(List<FaultRule> rules, ThresholdValues settings) {
    return IntStream.range(0, rules.size()).mapToObj(i -> fault(rules, i, settings)).toList();
  }

  /** One of them. */
  FaultTracker fault(List<FaultRule> rules, int index, ThresholdValues settings) {
    FaultTracker tracker = new FaultTracker(rules.get(index), settings);
    for (Sample sample : samples) {
      tracker.update(sample.nanos(), sample.phase(), sample.primary(), sample.values().get(index));
    }
    return tracker;
  }
}
