package plumbline.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * How long the computer has been asleep since this was made. Linux tells: its time since start goes
 * on asleep, while the clock of programs stands still. On Windows that clock goes on too, and macOS
 * does not tell: there it is 0. The clock that people set plays no part. Used by one thread.
 */
final class Sleep {
  private static final Path SINCE_START = Path.of("/proc/uptime");

  private final Path sinceStart;
  private final LongSupplier awakeNanos;
  private final long beforeNanos;
  private long lastNanos;

  Sleep(Path sinceStart, LongSupplier awakeNanos) {
    this.sinceStart = sinceStart;
    this.awakeNanos = awakeNanos;
    this.beforeNanos = asleep();
  }

  static Sleep ofThisComputer() {
    return new Sleep(SINCE_START, System::nanoTime);
  }

  /** Nanoseconds, to some hundredths of a second. */
  long nanos() {
    lastNanos = Math.max(lastNanos, asleep() - beforeNanos);
    return lastNanos;
  }

  private long asleep() {
    try {
      String seconds = Files.readString(sinceStart).split(" ", 2)[0];
      return (long) (Double.parseDouble(seconds) * 1e9) - awakeNanos.getAsLong();
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }
}
