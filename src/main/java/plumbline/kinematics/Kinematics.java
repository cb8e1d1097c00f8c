package plumbline.kinematics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.body.Joint;
import plumbline.body.Side;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;

/**
 * Takes every {@link Measure} of one pose: by which formula, and whether it can be told from this
 * view. Pure.
 *
 * <p>Each value carries the band that was measured for it on people with known joints.
 */
public final class Kinematics {

  private static final Threshold MAX_RESIDUAL =
      new ThresholdTable("camera")
          .fraction(
              "max_plane_residual_frac",
              0.20,
              0.05,
              0.50,
              "M",
              "A leg whose length varies more from the side view it is turned into is not judged.");

  /** Turned further, a leg on the floor is hidden by the body or seen on end. */
  private static final double MAX_FLOOR_YAW_DEG = 35;

  private final Sight sight;
  private final Optional<PlaneFit> plane;
  private final Posture posture;
  private final CameraView view;
  private final ErrorBands bands;
  private final PictureMeasures picture;
  private final ReachMeasures reach;
  private final SpaceMeasures space;

  /** What a person may change here. */
  public static List<Threshold> thresholds() {
    return List.of(MAX_RESIDUAL, PictureTurn.TURN);
  }

  /** {@code bands} say how far each value may be from the truth. */
  public Kinematics(Sight sight, Scene scene, ErrorBands bands) {
    this.sight = sight;
    this.bands = bands;
    plane = scene.plane();
    posture = scene.posture();
    view = scene.view();
    picture = new PictureMeasures(sight, scene);
    reach = new ReachMeasures(sight, scene);
    space = new SpaceMeasures(sight, scene);
  }

  /** All measures of the pose. */
  public Measures measureAll() {
    return Measures.of(this::measure).seenFrom(sight.near());
  }

  private Measurement measure(Measure measure, @Nullable Side side) {
    Side s = side == null ? sight.near() : side;
    Optional<Reason> outOfView = measure.problemFrom(view);
    if (outOfView.isPresent()) {
      return Measurement.withheld(outOfView.get());
    }
    if (measure == Measure.THIGH_ELEVATION && isFarOnAllFours(s)) {
      return space.thigh(s);
    }
    Measurement measured =
        inView(measure, s).withSd(bands.band(measure, posture, view, s == sight.near()));
    return outOfPlane(measure, s).map(measured::glimpsedAs).orElse(measured);
  }

  /** What an oblique view cannot tell, even when the plane of motion is known (decision 9). */
  private Optional<Reason> outOfPlane(Measure measure, Side side) {
    if (!measure.isSagittal()) {
      return Optional.empty();
    }
    if (plane.isEmpty()) {
      boolean untold = view == CameraView.OBLIQUE && measure.usesTrunk();
      return untold ? Optional.of(Reason.VIEW_OBLIQUE) : Optional.empty();
    }
    boolean legLost = plane.get().residualFrac(side) > sight.values().get(MAX_RESIDUAL);
    boolean thighLying = posture == Posture.SUPINE && measure == Measure.THIGH_ELEVATION;
    boolean unreliable =
        measure.usesTrunk() || isFarOnAllFours(side) || (isTooOblique() && thighLying);
    return (measure.sided() && legLost) || unreliable
        ? Optional.of(Reason.VIEW_OBLIQUE)
        : Optional.empty();
  }

  private boolean isTooOblique() {
    return plane.isPresent() && Math.abs(plane.get().yawDeg()) > MAX_FLOOR_YAW_DEG;
  }

  /** Behind the other leg and the trunk the picture shows the far knee where it is not. */
  private boolean isFarOnAllFours(Side side) {
    boolean turned = isTooOblique() || (plane.isEmpty() && view == CameraView.OBLIQUE);
    return posture == Posture.QUADRUPED && side != sight.near() && turned;
  }

  private Measurement inView(Measure measure, Side s) {
    return switch (measure) {
      case HIP_FLEXION -> inPosture(picture.againstTrunk(s, Joint.KNEE));
      case LEG_FLEXION -> inPosture(picture.againstTrunk(s, Joint.ANKLE));
      case KNEE_FLEXION -> picture.flexion(s, Joint.HIP, Joint.KNEE, Joint.ANKLE);
      case ELBOW_FLEXION -> picture.flexion(s, Joint.SHOULDER, Joint.ELBOW, Joint.WRIST);
      case LEG_ELEVATION -> inPosture(picture.elevation(s, Joint.HIP, Joint.ANKLE));
      case THIGH_ELEVATION -> inPosture(picture.elevation(s, Joint.HIP, Joint.KNEE));
      case SHANK_ELEVATION -> inPosture(picture.elevation(s, Joint.KNEE, Joint.ANKLE));
      case WRIST_TO_LEG -> reach.wristToLeg(s);
      case WRIST_DROP -> picture.drop(s, Joint.SHOULDER, Joint.WRIST);
      case OTHER_HAND_TO_FOOT -> reach.handToFoot(s.opposite(), s);
      case SAME_HAND_TO_FOOT -> reach.handToFoot(s, s);
      case TRUNK_INCLINATION ->
          posture.isUpright()
              ? picture.trunkInclination()
              : Measurement.withheld(Reason.POSTURE_UNKNOWN);
      case TRUNK_PITCH -> picture.trunkPitch();
      case NECK_ANGLE -> picture.neckAngle();
      case TRUNK_TWIST -> space.trunkTwist();
      case TRUNK_SIDE_LEAN -> picture.trunkSideLean();
      case PELVIS_RISE -> picture.pelvisRise(s);
      case KNEE_OFFSET -> picture.kneeOffset(s);
      case KNEE_DROP -> picture.belowHips(s, Joint.KNEE);
      case ANKLE_DROP -> picture.belowHips(s, Joint.ANKLE);
      case CAMERA_PITCH -> picture.cameraPitch();
      case ANKLE_GAP -> reach.ankleGap();
      case HIP_HEIGHT -> picture.height(Joint.HIP, s);
      case SHOULDER_HEIGHT -> picture.height(Joint.SHOULDER, sight.near());
    };
  }

  private Measurement inPosture(Measurement measured) {
    return posture == Posture.NONE ? Measurement.withheld(Reason.POSTURE_UNKNOWN) : measured;
  }
}
