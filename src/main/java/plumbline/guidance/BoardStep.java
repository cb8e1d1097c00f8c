package plumbline.guidance;

import java.util.Locale;

/**
 * What to do next with a calibration board, most important first. The words stand under {@code
 * board.<id>} in the messages.
 */
public enum BoardStep {
  NOT_SEEN,
  COME_NEARER,
  HOLD_STILL,
  BLURRED,
  /** Part of the picture has not shown the board yet. */
  MOVE,
  LEFT_NEARER,
  RIGHT_NEARER,
  TOP_NEARER,
  BOTTOM_NEARER,
  /** Everything was shown; a few more different views are wanted. */
  MORE,
  DONE;

  /** {@code come-nearer}: the key of the words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
