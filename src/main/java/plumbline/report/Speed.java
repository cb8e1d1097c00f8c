package plumbline.report;

/**
 * How fast an analysis ran.
 *
 * @param framesPerS frames of the source analysed in a second of the wall clock
 * @param timesRealTime seconds of the source analysed in a second of the wall clock
 */
public record Speed(double framesPerS, double timesRealTime) {

  /** The speed of {@code frames} frames that last {@code mediaS} and took {@code wallNanos}. */
  public static Speed of(long frames, double mediaS, long wallNanos) {
    double wallS = Math.max(wallNanos, 1) / 1e9;
    return new Speed(frames / wallS, mediaS / wallS);
  }
}
