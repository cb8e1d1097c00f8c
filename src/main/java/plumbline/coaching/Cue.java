package plumbline.coaching;

/**
 * The one thing that is said to the person now.
 *
 * @param kind what it is about; also its rank against other cues
 * @param key of the words in the messages
 */
public record Cue(Kind kind, String key) {

  /** What a cue is about, most important first. */
  public enum Kind {
    /** Nothing can be judged; the words say what helps. */
    CANNOT_SEE,
    /** Not in the start position yet; the words say how to get there. */
    SETUP,
    /** A form fault that should stop before anything else. */
    SAFETY,
    SHAPE,
    RANGE,
    TEMPO,
    PRAISE,
    /** In position and nothing to say: what to do next. */
    READY,
    /** Only where there is nothing else to say; gives way at once. */
    BREATH;

    /** True for what is so as long as it lasts, rather than advice that can tire. */
    public boolean isState() {
      return switch (this) {
        case CANNOT_SEE, SETUP, READY, BREATH -> true;
        case SAFETY, SHAPE, RANGE, TEMPO, PRAISE -> false;
      };
    }
  }
}
