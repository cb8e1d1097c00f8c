package plumbline.guidance;

import java.util.Locale;

/**
 * The steps to a good view, most important first: while one is not done, those behind it cannot be
 * told. The words stand under {@code setup.<id>} in the messages.
 */
public enum SetupStep {
  CAMERA_MOVED,
  TOO_DARK,
  NOBODY,
  TWO_PEOPLE,
  /** The body is larger than the picture. */
  TOO_NEAR,
  FEET_OUT,
  BODY_OUT,
  TOO_FAR,
  /** The skeleton is doubted, and none of the above says why. */
  UNCLEAR,
  TURN_SIDEWAYS,
  START_POSE,
  /** Where the foot or knee will be at the top of the movement is outside of the picture. */
  ROOM_FOR_THE_MOVE,
  CAMERA_TILTED,
  CAMERA_HIGH,
  /** Nothing is in the way; the view is watched for a moment. */
  CHECKING,
  GOOD;

  /** {@code too-near}: the key of the words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True for what the person should change. */
  public boolean isProblem() {
    return this != CHECKING && this != GOOD;
  }
}
