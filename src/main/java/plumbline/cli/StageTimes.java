package plumbline.cli;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long one stage of the pipeline takes a picture, on the thread that calls. Single-threaded.
 */
final class StageTimes {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Work on one picture. */
  @FunctionalInterface
  interface Work<T, E extends Exception> {
    T run() throws E;
  }

  private final String name;
  private final long[] wallNanos;
  private int pictures;
  private long cpuNanos;
  private long allocatedBytes;

  /**
   * @param most how many pictures are kept; later ones are not measured
   */
  StageTimes(String name, int most) {
    this.name = name;
    wallNanos = new long[most];
  }

  /** Does the work and notes what it took. */
  <T, E extends Exception> T measure(Work<T, E> work) throws E {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long cpu = THREADS.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    T result = work.run();
    wall = System.nanoTime() - wall;
    if (pictures < wallNanos.length) {
      wallNanos[pictures++] = wall;
      cpuNanos += THREADS.getCurrentThreadCpuTime() - cpu;
      allocatedBytes += THREADS.getCurrentThreadAllocatedBytes() - bytes;
    }
    return result;
  }

  /** A row of a Markdown table: milliseconds, and kilobytes of Java objects. */
  String row() {
    long[] sorted = Arrays.copyOf(wallNanos, pictures);
    Arrays.sort(sorted);
    int all = Math.max(pictures, 1);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.2f | %.2f | %.2f | %.2f | %.1f |",
        name,
        pictures,
        ms(sorted, 0.5),
        ms(sorted, 0.95),
        ms(sorted, 0.99),
        cpuNanos / 1e6 / all,
        allocatedBytes / 1024.0 / all);
  }

  private static double ms(long[] sorted, double share) {
    return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }
}
