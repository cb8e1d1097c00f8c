package plumbline.kinematics;

/** How the person is placed; two postures never both hold. */
public enum Posture {
  SUPINE,
  QUADRUPED,
  /** Upright in one place. */
  STANDING,
  /** Upright and moving across the picture. */
  WALKING,
  /** None of the known ones: sitting, getting down, turning over, or not seen. */
  NONE;

  public boolean isUpright() {
    return this == STANDING || this == WALKING;
  }
}
