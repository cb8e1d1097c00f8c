package plumbline.session;

import plumbline.capture.Frame;

/**
 * Puts the pictures of a camera that was opened again, or that slept with the computer, on the time
 * line of the first one: numbers and times go on, and the time without pictures is as long as it
 * was. Used by one thread.
 */
final class TimeLine {
  /** Less is only the coarseness of what the system tells. */
  private static final long SHORTEST_SLEEP_NANOS = 500_000_000;

  private long frames;
  private long lastNanos = -1;
  private long lastClockNanos;
  private long offsetNanos;
  private long lastAsleepNanos;
  private boolean interrupted;

  /** The next picture begins anew at a time of its own. */
  void interrupt() {
    interrupted = frames > 0;
  }

  /**
   * The same picture at its place; takes it over.
   *
   * @param clockNanos the computer's clock when it came, which stands still while it sleeps
   * @param asleepNanos how long the computer has slept in all
   */
  Frame place(Frame frame, long clockNanos, long asleepNanos) {
    long slept = asleepNanos - lastAsleepNanos;
    interrupted |= frames > 0 && slept > SHORTEST_SLEEP_NANOS;
    if (interrupted) {
      interrupted = false;
      offsetNanos =
          lastNanos + (clockNanos - lastClockNanos) + Math.max(0, slept) - frame.timestampNanos();
    }
    lastNanos = Math.max(lastNanos + 1, frame.timestampNanos() + offsetNanos);
    lastClockNanos = clockNanos;
    lastAsleepNanos = asleepNanos;
    return frame.moved(frames++, lastNanos);
  }
}
