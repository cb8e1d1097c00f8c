package plumbline.recording;

import java.util.Locale;
import plumbline.body.Side;

/**
 * A reviewer's own verdict on a repetition or on one of its faults.
 *
 * @param subject {@link #REP}, or the rule id of a fault
 * @param startNanos when the movement it is about left its rest pose
 * @param side of that movement
 * @param says whether the reviewer is of the machine's opinion
 * @param comment in the reviewer's words; may be empty
 * @param at when it was said, ISO 8601
 */
public record Review(
    String subject, long startNanos, Side side, Says says, String comment, String at) {
  /** The subject of a verdict on a whole repetition. */
  public static final String REP = "rep";

  /** What a reviewer answers. */
  public enum Says {
    AGREE,
    DISAGREE;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Says of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }
}
