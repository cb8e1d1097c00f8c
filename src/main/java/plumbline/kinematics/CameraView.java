package plumbline.kinematics;

/** From where the camera sees the person. */
public enum CameraView {
  SIDE,
  OBLIQUE,
  /** From the front, from behind, from the feet or from the head. */
  FRONT,
  UNKNOWN
}
