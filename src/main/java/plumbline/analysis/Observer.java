package plumbline.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import plumbline.body.ImageSize;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.HipJoints;
import plumbline.kinematics.KneeJoints;
import plumbline.kinematics.Lens;
import plumbline.kinematics.Limbs;
import plumbline.kinematics.Optics;
import plumbline.kinematics.PictureTurn;
import plumbline.kinematics.PlaneEstimator;
import plumbline.kinematics.PlaneFit;
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

  private final double turnDeg;
  private final Optics optics;
  private final PoseSmoother smoother;
  private final PostureSense postureSense;
  private final ViewGate viewGate;
  private final Facing facing;
  private final Retreat retreat = new Retreat();
  private final LimbLengths limbLengths = new LimbLengths();
  private final NearSide nearSide = new NearSide();
  private final PlaneEstimator planeEstimator = new PlaneEstimator();
  private Optional<PlaneFit> held = Optional.empty();
  private CameraView seenFrom = CameraView.UNKNOWN;
  private Posture known = Posture.NONE;
  private long knownNanos = Long.MIN_VALUE;
  private @Nullable Lens lens;

  Observer(ThresholdValues values, Optics optics) {
    turnDeg = values.get(PictureTurn.TURN);
    this.optics = optics;
    smoother = new PoseSmoother(values);
    postureSense = new PostureSense(values);
    viewGate = new ViewGate(values);
    facing = new Facing(values);
  }

  /**
   * What is seen of one frame.
   *
   * @param pose steadied, where it is in the picture
   * @param flat the same, straightened and ready to be measured
   * @param posture at this moment
   * @param known the same, bridged over moments in which it is none
   * @param backward they walk, and not to where they face
   */
  record Seen(
      Pose pose,
      Pose flat,
      Posture posture,
      Posture known,
      boolean backward,
      CameraView view,
      Side near,
      Vec2 front,
      double torsoPx,
      Limbs limbs,
      Optional<PlaneFit> plane,
      boolean square,
      OptionalDouble cameraPitchDeg,
      Lens lens) {

    Scene scene() {
      return new Scene(
          flat, known, front, torsoPx, view, square, limbs, plane, cameraPitchDeg, lens);
    }
  }

  /**
   * Observes the next frame.
   *
   * @param inPosition the person is about to exercise or does: the movement shows its plane
   * @param moving while a leg moves: the limbs hide each other then, and the plane stays as it was
   */
  Seen observe(long nanos, Pose raw, ImageSize size, boolean inPosition, boolean moving) {
    Pose pose = smoother.smooth(nanos, raw);
    Side near = nearSide.update(nanos, pose, moving);
    Posture posture = posture(nanos, pose);
    CameraView view = view(nanos, pose, moving);
    Vec2 front = facing.front(nanos, pose, known);
    Lens lens = lens(size);
    Pose straight = lens.straighten(pose);
    double torsoPx = smoother.torsoPx() * stretch(pose, straight);
    Pose level = PictureTurn.undo(straight, turnDeg, size);
    Optional<PlaneFit> plane = plane(nanos, level, lens, inPosition, moving, view);
    CameraView measured = plane.isPresent() ? CameraView.OBLIQUE_IN_PLANE : view;
    Pose inPlane = plane.map(p -> p.in(lens).rectify(level)).orElse(level);
    Vec2 shownFront = measured == CameraView.SIDE ? front : new Vec2(0, 0);
    Pose hipped = HipJoints.of(inPlane, known, torsoPx, shownFront);
    Limbs limbs = limbLengths.update(nanos, hipped, near, torsoPx);
    Pose flat = measured == CameraView.SIDE ? KneeJoints.of(hipped, near, limbs, torsoPx) : hipped;
    return new Seen(
        pose,
        flat,
        posture,
        known,
        retreat.update(nanos, wayAcross(view), front.x()),
        measured,
        near,
        front,
        torsoPx,
        limbs,
        plane,
        viewGate.isSquare(),
        planeEstimator.cameraPitchDeg(),
        lens);
  }

  /** Whoever comes towards the camera, or sidesteps before it, does not walk across the picture. */
  private int wayAcross(CameraView view) {
    return view == CameraView.SIDE ? postureSense.direction() : 0;
  }

  /** As it is at this moment; one that is lost for a moment stays known. */
  private Posture posture(long nanos, Pose pose) {
    Posture posture = postureSense.update(nanos, pose);
    if (posture != Posture.NONE || nanos - knownNanos > POSTURE_MEMORY_NANOS) {
      known = posture;
      knownNanos = nanos;
    }
    return posture;
  }

  /** Nobody turns in the middle of a movement on the floor. */
  private CameraView view(long nanos, Pose pose, boolean moving) {
    CameraView newest = viewGate.update(nanos, pose, known);
    boolean onTheFloor = known == Posture.SUPINE || known == Posture.QUADRUPED;
    seenFrom = moving && onTheFloor && seenFrom != CameraView.UNKNOWN ? seenFrom : newest;
    return seenFrom;
  }

  private Lens lens(ImageSize size) {
    Lens known = lens;
    if (known == null || !known.size().equals(size)) {
      known = optics.lens(size);
      lens = known;
    }
    return known;
  }

  /** How much longer the trunk is without the lens's distortion. */
  private static double stretch(Pose pose, Pose straight) {
    double before = pose.torsoPx();
    return straight.equals(pose) || before == 0 ? 1 : straight.torsoPx() / before;
  }

  /** One plane for each movement, so that no angle jumps; the first one is taken as it comes. */
  private Optional<PlaneFit> plane(
      long nanos, Pose pose, Lens seenBy, boolean inPosition, boolean moving, CameraView view) {
    if (inPosition) {
      Optional<PlaneFit> newest = planeEstimator.update(nanos, pose, seenBy, known);
      held = moving && held.isPresent() ? held : newest;
    }
    return view == CameraView.OBLIQUE ? held : Optional.empty();
  }

  /** Another person may have come. */
  void forget() {
    smoother.forget();
    postureSense.reset();
    viewGate.reset();
    seenFrom = CameraView.UNKNOWN;
    facing.reset();
    retreat.reset();
    nearSide.reset();
    limbLengths.reset();
    known = Posture.NONE;
    planeEstimator.forget();
    held = Optional.empty();
  }
}
