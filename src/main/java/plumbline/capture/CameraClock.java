package plumbline.capture;

/**
 * Puts camera pictures on one strictly increasing time line, 0 being the first picture.
 *
 * <p>The driver's stamp says when light was taken and is free of the jitter of this program's
 * threads, so it is used while it runs like a clock. A driver that repeats stamps, gives none, or
 * drifts from the computer's clock by more than two seconds is not asked again. (The first pictures
 * may be that old: drivers keep some while the program still starts.)
 */
final class CameraClock {
  private static final long MAX_DRIFT_NANOS = 2_000_000_000L;
  private static final double NANOS_PER_MS = 1e6;

  private boolean started;
  private boolean driverTrusted = true;
  private long firstGrabNanos;
  private double firstDriverMs;
  private double lastDriverMs;
  private long lastNanos;

  /**
   * The time of a picture.
   *
   * @param driverMs the driver's stamp in milliseconds, of any origin
   * @param grabNanos the computer's clock right after the picture came
   */
  long stamp(double driverMs, long grabNanos) {
    if (!started) {
      return start(driverMs, grabNanos);
    }
    long grabbed = grabNanos - firstGrabNanos;
    long driver = Math.round((driverMs - firstDriverMs) * NANOS_PER_MS);
    driverTrusted &= driverMs > lastDriverMs && Math.abs(driver - grabbed) < MAX_DRIFT_NANOS;
    lastDriverMs = driverMs;
    lastNanos = Math.max(lastNanos + 1, driverTrusted ? driver : grabbed);
    return lastNanos;
  }

  private long start(double driverMs, long grabNanos) {
    started = true;
    // 0 is what drivers without stamps give.
    driverTrusted = driverMs > 0 && Double.isFinite(driverMs);
    firstGrabNanos = grabNanos;
    firstDriverMs = driverMs;
    lastDriverMs = driverMs;
    return 0;
  }
}
