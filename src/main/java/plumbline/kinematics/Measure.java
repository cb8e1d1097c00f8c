package plumbline.kinematics;

import java.util.Locale;
import java.util.Optional;
import plumbline.thresholds.Unit;

/** Everything that is measured on a body: definition, unit, zero and positive direction. */
public enum Measure {
  /** Trunk line to thigh: 0 = thigh continues the trunk line, positive = thigh forward. */
  HIP_FLEXION(true, Unit.DEGREES, Plane.SAGITTAL),
  /** Trunk line to hip-ankle line: 0 = leg continues the trunk line, positive = leg forward. */
  LEG_FLEXION(true, Unit.DEGREES, Plane.SAGITTAL),
  /** Thigh to shank, unsigned: 0 = straight leg. */
  KNEE_FLEXION(true, Unit.DEGREES, Plane.SAGITTAL),
  /**
   * Hip-ankle line: on the floor, 0 = along it, positive = up; upright, 0 = hanging straight down,
   * positive = forward.
   */
  LEG_ELEVATION(true, Unit.DEGREES, Plane.SAGITTAL),
  /**
   * Thigh: lying, 0 = along the floor, positive = up; upright, 0 = hanging straight down, positive
   * = forward; on hands and knees, 0 = hanging straight down, positive = backward.
   */
  THIGH_ELEVATION(true, Unit.DEGREES, Plane.SAGITTAL),
  /** Shank, with the zero of the hip-ankle line. */
  SHANK_ELEVATION(true, Unit.DEGREES, Plane.SAGITTAL),
  /** Upper arm to forearm, unsigned: 0 = straight arm. */
  ELBOW_FLEXION(true, Unit.DEGREES, Plane.SAGITTAL),
  /** Nearest wrist to this side's thigh line or knee. */
  WRIST_TO_LEG(true, Unit.TORSO_LENGTHS, Plane.ANY),
  /** How far the wrist hangs below the shoulder of its side. */
  WRIST_DROP(true, Unit.TORSO_LENGTHS, Plane.ANY),
  /** The other side's hand to the toes of this foot. */
  OTHER_HAND_TO_FOOT(true, Unit.TORSO_LENGTHS, Plane.ANY),
  /** The hand of the same side to the toes of this foot. */
  SAME_HAND_TO_FOOT(true, Unit.TORSO_LENGTHS, Plane.ANY),
  /** Hip-shoulder line from vertical: 0 = upright, positive = leaning forward. */
  TRUNK_INCLINATION(false, Unit.DEGREES, Plane.SAGITTAL),
  /** Hip-shoulder line from horizontal: 0 = level, positive = shoulders higher than hips. */
  TRUNK_PITCH(false, Unit.DEGREES, Plane.SAGITTAL),
  /** Trunk line to the shoulder-ear line, unsigned: 0 = head in line with the trunk. */
  NECK_ANGLE(false, Unit.DEGREES, Plane.SAGITTAL),
  /** Shoulder line against hip line about the trunk, 3D: 0 = parallel, positive = left forward. */
  TRUNK_TWIST(false, Unit.DEGREES, Plane.FRONTAL),
  /** Trunk line from vertical across the picture: 0 = upright, positive = to the right in it. */
  TRUNK_SIDE_LEAN(false, Unit.DEGREES, Plane.FRONTAL),
  /** Hip line from horizontal: 0 = level, positive = this side's hip higher. */
  PELVIS_RISE(true, Unit.DEGREES, Plane.FRONTAL),
  /** Knee beside the hip across the picture, to the right positive. */
  KNEE_OFFSET(true, Unit.TORSO_LENGTHS, Plane.FRONTAL),
  /** How far the camera looks down on the hips: 0 = level. */
  CAMERA_PITCH(false, Unit.DEGREES, Plane.ANY),
  /** How far the knee hangs below the middle of the hips. */
  KNEE_DROP(true, Unit.TORSO_LENGTHS, Plane.ANY),
  /** How far the ankle hangs below the middle of the hips. */
  ANKLE_DROP(true, Unit.TORSO_LENGTHS, Plane.ANY),
  /** Distance between the ankles in the picture. */
  ANKLE_GAP(false, Unit.TORSO_LENGTHS, Plane.ANY),
  /** Height of the hip in the picture, upwards; only its change means something. */
  HIP_HEIGHT(true, Unit.TORSO_LENGTHS, Plane.ANY),
  /** Height of the near shoulder in the picture, upwards; only its change means something. */
  SHOULDER_HEIGHT(false, Unit.TORSO_LENGTHS, Plane.ANY);

  /** The plane of the body in which a measure lies: it is seen from a view across that plane. */
  private enum Plane {
    SAGITTAL,
    FRONTAL,
    ANY
  }

  private final boolean sided;
  private final Unit unit;
  private final Plane plane;

  Measure(boolean sided, Unit unit, Plane plane) {
    this.sided = sided;
    this.unit = unit;
    this.plane = plane;
  }

  /** True when left and right are measured apart. */
  public boolean sided() {
    return sided;
  }

  public Unit unit() {
    return unit;
  }

  /** True for what moves when the legs swing forward and backward. */
  boolean isSagittal() {
    return plane == Plane.SAGITTAL;
  }

  /** Lines of the trunk, which also leans out of the plane in which the legs swing. */
  boolean usesTrunk() {
    return switch (this) {
      case HIP_FLEXION, LEG_FLEXION, TRUNK_INCLINATION, TRUNK_PITCH, NECK_ANGLE -> true;
      default -> false;
    };
  }

  /** Why this measure cannot be seen from there, if so. */
  Optional<Reason> problemFrom(CameraView view) {
    if (plane == Plane.SAGITTAL && view.isAlongTheSwing()) {
      return Optional.of(Reason.VIEW_FRONT);
    }
    return plane == Plane.FRONTAL && view == CameraView.SIDE
        ? Optional.of(Reason.VIEW_SIDE)
        : Optional.empty();
  }

  /** {@code hip_flexion}, as written in CSV headers behind the side. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
