package plumbline.kinematics;

import java.util.Locale;

/** From where the camera sees the person. */
public enum CameraView {
  SIDE,
  /** Turned away from the side; the plane in which the legs move is not known. */
  OBLIQUE,
  /** Turned away from the side, and angles are measured in the plane in which the legs move. */
  OBLIQUE_IN_PLANE,
  /** From the front; of a lying person, from the feet. */
  FRONT,
  /** From behind; of a lying person, from the head. */
  REAR,
  UNKNOWN;

  /** Along the direction in which the legs swing: their angles cannot be seen. */
  public boolean isAlongTheSwing() {
    return this == FRONT || this == REAR;
  }

  /** Between the side and the front, however its angles are found. */
  public boolean isOblique() {
    return this == OBLIQUE || this == OBLIQUE_IN_PLANE;
  }

  /** {@code oblique}: as written in files; how the angles were found is no other view. */
  public String id() {
    return (this == OBLIQUE_IN_PLANE ? OBLIQUE : this).name().toLowerCase(Locale.ROOT);
  }
}
