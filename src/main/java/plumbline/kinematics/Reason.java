package plumbline.kinematics;

import java.util.Locale;

/**
 * Why something is not judged, each with a wording and a fix that a person can act on (under {@code
 * reason.<id>} and {@code fix.<id>} in the messages).
 */
public enum Reason {
  NOBODY,
  NO_PICTURES,
  SKELETON_UNSURE,
  TOO_FAR,
  FEET_OUT_OF_FRAME,
  BODY_OUT_OF_FRAME,
  NEAR_LEG_HIDDEN,
  FAR_LEG_HIDDEN,
  HANDS_HIDDEN,
  TRUNK_HIDDEN,
  BACK_SHAPE,
  TWIST_ROUGH,
  PELVIS_LEVEL,
  VIEW_FRONT,
  VIEW_OBLIQUE,
  VIEW_SIDE,
  LEG_SIDEWAYS,
  NO_DEPTH,
  POSTURE_UNKNOWN,
  NO_NEUTRAL,
  SIDE_UNCERTAIN,
  UNSTEADY,
  TOO_FEW_FRAMES,
  NOT_REACHED,
  RECORDING_ENDED,
  OTHER_LEG_HIDDEN,
  WALKING_BACKWARD;

  /** {@code feet-out-of-frame}: the key of the words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
