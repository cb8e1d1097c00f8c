package plumbline.voice;

/** Plays sounds; never waits for their end and never throws. */
interface Tones {
  /** {@code volume} is 0 to 1. */
  void play(Sound sound, double volume);
}
