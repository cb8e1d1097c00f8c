package plumbline.voice;

/**
 * How loud the program is.
 *
 * @param volume 0 (silent) to 1 (as loud as the system's own volume lets it be), kept while muted
 * @param muted nothing is heard at all
 */
public record SoundState(double volume, boolean muted) {
  /** For somebody who has never chosen. */
  public static final SoundState USUAL = new SoundState(0.7, false);

  public SoundState {
    if (!(volume >= 0 && volume <= 1)) {
      throw new IllegalArgumentException("volume " + volume + " is not within 0 and 1");
    }
  }

  /** True when nothing can be heard. */
  boolean isSilent() {
    return muted || volume == 0;
  }

  /** The same at another volume, taken into 0 to 1. */
  public SoundState withVolume(double wished) {
    return new SoundState(Math.max(0, Math.min(1, wished)), muted);
  }

  public SoundState withMuted(boolean wished) {
    return new SoundState(volume, wished);
  }
}
