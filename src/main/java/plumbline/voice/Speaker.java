package plumbline.voice;

/** Says words aloud. */
interface Speaker {
  /** Begins at once and returns without waiting; {@code volume} is 0 to 1. */
  Speech begin(String words, double volume);
}
