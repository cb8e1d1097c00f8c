package plumbline.session;

/** Stops the flow at once and lets it go on when told to. Thread-safe. */
final class Gate {
  private boolean shut;

  synchronized void shut() {
    shut = true;
  }

  synchronized void open() {
    shut = false;
    notifyAll();
  }

  synchronized boolean isShut() {
    return shut;
  }

  /** Waits while the gate is shut. */
  synchronized void pass() throws InterruptedException {
    while (shut) {
      wait();
    }
  }
}
