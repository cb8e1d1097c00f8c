package plumbline.kinematics;

import java.util.Locale;
import plumbline.thresholds.Unit;

/** Everything that is measured on a body: definition, unit, zero and positive direction. */
public enum Measure {
  /** Trunk line to thigh: 0 = thigh continues the trunk line, positive = thigh forward. */
  HIP_FLEXION(true, Unit.DEGREES),
  /** Thigh to shank, unsigned: 0 = straight leg. */
  KNEE_FLEXION(true, Unit.DEGREES),
  /**
   * Hip-ankle line: lying, 0 = along the floor, positive = up; standing, 0 = hanging straight down,
   * positive = forward.
   */
  LEG_ELEVATION(true, Unit.DEGREES),
  /** Upper arm to forearm, unsigned: 0 = straight arm. */
  ELBOW_FLEXION(true, Unit.DEGREES),
  /** Nearest wrist to this side's thigh line or knee. */
  WRIST_TO_LEG(true, Unit.TORSO_LENGTHS),
  /** Hip-shoulder line from vertical: 0 = upright, positive = leaning forward. */
  TRUNK_INCLINATION(false, Unit.DEGREES),
  /** Hip-shoulder line from horizontal: 0 = level, positive = shoulders higher than hips. */
  TRUNK_PITCH(false, Unit.DEGREES),
  /** Shoulder line against hip line about the trunk, 3D: 0 = parallel, positive = left forward. */
  TRUNK_TWIST(false, Unit.DEGREES),
  /** Distance between the ankles in the picture. */
  ANKLE_GAP(false, Unit.TORSO_LENGTHS),
  /** Height of the hip in the picture, upwards; only its change means something. */
  HIP_HEIGHT(true, Unit.TORSO_LENGTHS),
  /** Height of the near shoulder in the picture, upwards; only its change means something. */
  SHOULDER_HEIGHT(false, Unit.TORSO_LENGTHS);

  private final boolean sided;
  private final Unit unit;

  Measure(boolean sided, Unit unit) {
    this.sided = sided;
    this.unit = unit;
  }

  /** True when left and right are measured apart. */
  public boolean sided() {
    return sided;
  }

  public Unit unit() {
    return unit;
  }

  /** {@code hip_flexion}, as written in CSV headers behind the side. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
