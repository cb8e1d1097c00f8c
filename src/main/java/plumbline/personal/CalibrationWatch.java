package plumbline.personal;

import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.personal.BodyCalibration.Placement;
import plumbline.thresholds.ThresholdValues;

/**
 * Notices that a calibration no longer holds: camera or person are placed otherwise than when it
 * was made. Looked at while the person keeps still; what has become stale stays so. Single-
 * threaded.
 */
public final class CalibrationWatch {

  /** Why a calibration does not hold. */
  public enum Stale {
    /** The pictures have another size. */
    OTHER_PICTURE,
    /** The person looks longer or shorter: nearer, farther, or somebody else. */
    OTHER_DISTANCE,
    /** The picture is turned otherwise: the camera was tilted. */
    OTHER_TILT
  }

  /** Long enough that getting down is over. */
  private static final double SETTLED_S = 1;

  private final Placement then;
  private final ThresholdValues values;
  private final StillPose stillness;
  private Optional<Stale> stale = Optional.empty();

  public CalibrationWatch(BodyCalibration calibration, ThresholdValues values) {
    then = calibration.placement();
    this.values = values;
    stillness = new StillPose(values.get(PersonalRules.MAX_SD));
  }

  /** Why the calibration does not hold, as far as is known after this frame. */
  public Optional<Stale> update(FrameAnalysis frame) {
    if (stale.isPresent()) {
      return stale;
    }
    if (!frame.inPosition() || frame.working().isPresent() || frame.smoothed().isEmpty()) {
      stillness.forget();
      return stale;
    }
    stillness.add(frame);
    if (stillness.seconds() >= SETTLED_S && stillness.tellsPlacement()) {
      stale = compare(stillness.placement(then.camera()));
      stillness.forget();
    }
    return stale;
  }

  /** Between then and now. */
  private Optional<Stale> compare(Placement now) {
    double change = Math.abs(now.torsoPx() / then.torsoPx() - 1);
    double turn = Math.abs(now.floorDeg() - then.floorDeg());
    if (!now.size().equals(then.size())) {
      return Optional.of(Stale.OTHER_PICTURE);
    }
    if (change > values.get(PersonalRules.TORSO_CHANGE)) {
      return Optional.of(Stale.OTHER_DISTANCE);
    }
    return turn > values.get(PersonalRules.FLOOR_SHIFT)
        ? Optional.of(Stale.OTHER_TILT)
        : Optional.empty();
  }
}
