package plumbline.camera;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import plumbline.fixtures.ProcessStatus;
import plumbline.session.LiveView;

/** What this process holds, and how far behind the camera its screen is. */
final class SoakWatch {
  private final long beginNanos = System.nanoTime();
  private final List<Double> agesMs = new ArrayList<>();
  private long zeroNanos = Long.MAX_VALUE;
  private long shown;
  private long apart;
  private long longestPauseMs;
  private long live;

  SoakWatch() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notice, unused) -> pause((CompositeData) notice.getUserData()), null, null);
    }
  }

  private synchronized void pause(CompositeData data) {
    GcInfo info = GarbageCollectionNotificationInfo.from(data).getGcInfo();
    longestPauseMs = Math.max(longestPauseMs, info.getDuration());
    live =
        info.getMemoryUsageAfterGc().entrySet().stream()
            .filter(pool -> pool.getKey().startsWith("G1") || pool.getKey().contains("Gen"))
            .mapToLong(pool -> pool.getValue().getUsed())
            .sum();
  }

  /** A view comes onto the screen. */
  synchronized void shown(LiveView view) {
    long now = System.nanoTime();
    long stamp = view.analysis().raw().timestampNanos();
    // The earliest that any picture came: whatever is later than that is late.
    zeroNanos = Math.min(zeroNanos, now - stamp);
    agesMs.add((now - stamp - zeroNanos) * 1e-6);
    shown++;
    apart += view.frameIndex() == view.analysis().raw().index() ? 0 : 1;
  }

  /** Since the last one. */
  synchronized SoakSample sample() throws IOException {
    List<Double> ages = agesMs.stream().sorted().toList();
    agesMs.clear();
    SoakSample sample =
        new SoakSample(
            (System.nanoTime() - beginNanos) * 1e-9,
            ProcessStatus.residentMb("self"),
            Runtime.getRuntime().totalMemory() / 1048576.0,
            live / 1048576.0,
            ProcessStatus.number("self", "Threads"),
            files(),
            longestPauseMs,
            shown,
            ages.isEmpty() ? -1 : ages.get(ages.size() / 2),
            ages.isEmpty() ? -1 : ages.get(ages.size() - 1),
            apart);
    longestPauseMs = 0;
    shown = 0;
    return sample;
  }

  private static long files() throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      return open.count();
    }
  }
}
