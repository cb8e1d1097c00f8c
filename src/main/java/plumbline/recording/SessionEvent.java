package plumbline.recording;

import java.util.Locale;

/**
 * Something that happened in a session besides movements.
 *
 * @param atNanos the source's time
 * @param text more about it; may be empty
 */
public record SessionEvent(long atNanos, Kind kind, String text) {

  /** What happened. */
  public enum Kind {
    PAIN_STOP,
    /** It hurt; the text is the exercise that rests for today. */
    HURTS,
    /** It did not hurt; the person was just tired. */
    TIRED,
    RESUMED,
    SETTINGS;

    /** {@code pain_stop}: as written in the file. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }
}
