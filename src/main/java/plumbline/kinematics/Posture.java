package plumbline.kinematics;

/** How the person is placed; two postures never both hold. */
public enum Posture {
  SUPINE,
  QUADRUPED,
  STANDING,
  /** None of the known ones: sitting, getting down, turning over, or not seen. */
  NONE
}
