package plumbline.analysis;

import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Limbs;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Scene;
import plumbline.smoothing.PoseSmoother;
import plumbline.thresholds.ThresholdValues;

/**
 * Tells how a person is placed before the camera, whatever they do: posture, view, nearer side,
 * front, all from the steadied pose. Single-threaded.
 */
final class Observer {
  /** A posture that is lost for a moment still gives the angles their meaning. */
  private static final long POSTURE_MEMORY_NANOS = 500_000_000L;

  private final PoseSmoother smoother;
  private final PostureSense postureSense;
  private final ViewGate viewGate;
  private final Facing facing;
  private final LimbLengths limbLengths = new LimbLengths();
  private final NearSide nearSide = new NearSide();
  private Posture known = Posture.NONE;
  private long knownNanos = Long.MIN_VALUE;

  Observer(ThresholdValues values) {
    smoother = new PoseSmoother(values);
    postureSense = new PostureSense(values);
    viewGate = new ViewGate(values);
    facing = new Facing(values);
  }

  /**
   * What is seen of one frame.
   *
   * @param posture at this moment
   * @param known the same, bridged over moments in which it is none
   */
  record Seen(
      Pose pose,
      Posture posture,
      Posture known,
      CameraView view,
      Side near,
      Vec2 front,
      double torsoPx,
      Limbs limbs) {

    Scene scene() {
      return new Scene(known, front, torsoPx, view, limbs);
    }
  }

  /** {@code moving} while a leg moves: the limbs hide each other then. */
  Seen observe(long nanos, Pose raw, boolean moving) {
    Pose pose = smoother.smooth(nanos, raw);
    Side near = nearSide.update(nanos, pose, moving);
    Posture posture = postureSense.update(nanos, pose);
    if (posture != Posture.NONE || nanos - knownNanos > POSTURE_MEMORY_NANOS) {
      known = posture;
      knownNanos = nanos;
    }
    CameraView view = viewGate.update(nanos, pose, known);
    Vec2 front = facing.front(nanos, pose, known);
    double torsoPx = smoother.torsoPx();
    Limbs limbs = limbLengths.update(nanos, pose, near, torsoPx);
    return new Seen(pose, posture, known, view, near, front, torsoPx, limbs);
  }

  /** Another person may have come. */
  void forget() {
    smoother.forget();
    postureSense.reset();
    viewGate.reset();
    facing.reset();
    nearSide.reset();
    limbLengths.reset();
    known = Posture.NONE;
  }
}
