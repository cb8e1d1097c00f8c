package plumbline.session;

import plumbline.capture.Frame;

/**
 * Puts the pictures of a camera that was opened again on the time line of the first one: numbers
 * and times go on, and the time without pictures is as long as it was. Used by one thread.
 */
final class TimeLine {
  private long frames;
  private long lastNanos = -1;
  private long lastClockNanos;
  private long offsetNanos;
  private boolean interrupted;

  /** The next picture begins anew at a time of its own. */
  void interrupt() {
    interrupted = frames > 0;
  }

  /**
   * The same picture at its place; takes it over.
   *
   * @param clockNanos the computer's clock when it came
   */
  Frame place(Frame frame, long clockNanos) {
    if (interrupted) {
      interrupted = false;
      offsetNanos = lastNanos + (clockNanos - lastClockNanos) - frame.timestampNanos();
    }
    lastNanos = Math.max(lastNanos + 1, frame.timestampNanos() + offsetNanos);
    lastClockNanos = clockNanos;
    return frame.moved(frames++, lastNanos);
  }
}
