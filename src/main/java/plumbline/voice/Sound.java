package plumbline.voice;

import java.util.List;

/** The three sounds of the program, each a few notes; loudness is relative to the volume. */
@SuppressWarnings("ImmutableEnumChecker") // the lists cannot be changed
enum Sound {
  /** A repetition was counted. */
  TICK(0.35, List.of(new Note(1046.5, 0.07))),
  /** The pause at the top was long enough. */
  HOLD_DONE(0.5, List.of(new Note(659.3, 0.4))),
  /** Stands for words on the screen where there is no voice to say them. */
  CHIME(0.5, List.of(new Note(587.3, 0.16), new Note(784.0, 0.32)));

  /** One tone: frequency in Hz, length in seconds. */
  record Note(double hz, double seconds) {}

  private final double loudness;
  private final List<Note> notes;

  Sound(double loudness, List<Note> notes) {
    this.loudness = loudness;
    this.notes = notes;
  }

  /** Highest amplitude at full volume, 0 to 1. */
  double loudness() {
    return loudness;
  }

  List<Note> notes() {
    return notes;
  }
}
