package plumbline.session;

import java.util.concurrent.ThreadFactory;

/**
 * Threads that do not keep the program from ending: a driver or a decoder may hold one for long.
 */
final class Daemon {
  private Daemon() {}

  /** One that is yet to be started. */
  static Thread thread(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Makes as many of that name as are wanted. */
  static ThreadFactory named(String name) {
    return work -> thread(name, work);
  }
}
