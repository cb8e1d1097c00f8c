package plumbline.ui.review;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import plumbline.session.FrameTrace;

/**
 * The frame that is shown, in a trace that may still grow: one that has not come yet is shown when
 * it has, unless something else is asked for before. Used on the JavaFX thread.
 */
final class ShownFrame {
  private final FrameTrace trace;
  private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();

  /** Far away when nothing is awaited. */
  private long awaitedNanos = Long.MAX_VALUE;

  ShownFrame(FrameTrace trace) {
    this.trace = trace;
  }

  ReadOnlyIntegerProperty numberProperty() {
    return number.getReadOnlyProperty();
  }

  int number() {
    return number.get();
  }

  boolean isLast() {
    return number() >= trace.size() - 1;
  }

  /** Its time in the source's nanoseconds; 0 while there is none. */
  long nanos() {
    return trace.isEmpty() ? 0 : trace.nanos(number());
  }

  /** Shows that frame, or the first or the last when there are not so many. */
  void go(int wanted) {
    awaitedNanos = Long.MAX_VALUE;
    number.set(Math.max(0, Math.min(wanted, trace.size() - 1)));
  }

  /** Shows the frame at a time, as soon as it has come. */
  void goTo(long nanos) {
    go(trace.frameAt(nanos));
    awaitedNanos = trace.lastNanos() < nanos ? nanos : Long.MAX_VALUE;
  }

  /** Playing has come to that time; what is awaited is awaited on. */
  void playTo(long nanos) {
    number.set(trace.frameAt(nanos));
  }

  /** More frames may have come; true when the awaited one is among them and is shown now. */
  boolean arrive() {
    if (trace.lastNanos() < awaitedNanos) {
      return false;
    }
    go(trace.frameAt(awaitedNanos));
    return true;
  }
}
