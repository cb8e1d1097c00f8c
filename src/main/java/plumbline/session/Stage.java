package plumbline.session;

/** One thread of a run: joined at the end, stopped and joined on every other way out. */
final class Stage implements AutoCloseable {
  private final Thread thread;
  private final Runnable stop;

  private Stage(Thread thread, Runnable stop) {
    this.thread = thread;
    this.stop = stop;
  }

  /**
   * Starts a thread.
   *
   * @param stop makes {@code work} return soon; harmless when it has already returned
   */
  static Stage start(String name, Runnable work, Runnable stop) {
    Thread thread = Daemon.thread("plumbline-" + name, work);
    thread.start();
    return new Stage(thread, stop);
  }

  /** Waits until the work is done. */
  void join() throws InterruptedException {
    thread.join();
  }

  /**
   * Stops the work and waits for it even when interrupted: what it owns must be closed when this
   * returns.
   */
  @Override
  public void close() {
    stop.run();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
