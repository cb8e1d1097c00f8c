package plumbline.camera;

import com.sun.javafx.scene.SceneHelper;
import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import plumbline.session.LiveParts;
import plumbline.session.LiveSetup;
import plumbline.session.LiveView;

/**
 * A live session on its screen for some seconds; prints how old its pictures were when they had
 * been drawn with their skeleton, and the rest of a {@link Latency}.
 */
final class LatencyProgram {
  private static final int WARM_UP_S = 45;
  private static final double LONG_PAUSE_MS = 5;

  private final AtomicLong zeroNanos = new AtomicLong();
  private final List<Double> agesMs = new ArrayList<>();
  private final AtomicInteger longPauses = new AtomicInteger();
  private final LiveWindow window;
  private long stampNanos = -1;
  private long droppedBefore;
  private long dropped;

  private LatencyProgram(LiveSetup setup, Path lastStamp) {
    LiveParts parts = setup.ofCamera(setup.personalUse());
    LiveParts stamped =
        new LiveParts(
            parts.pace(),
            () -> new StampedSource(parts.source().open(), lastStamp, zeroNanos),
            parts.estimator(),
            parts.settings(),
            parts.analyzers(),
            parts.coach(),
            parts.modelName(),
            parts.sessions(),
            parts.exercises(),
            parts.guides(),
            parts.watching());
    window = new LiveWindow(setup, stamped);
  }

  /** Arguments: folder of recordings, model, seconds, whether to record, file of the stamp. */
  public static void main(String[] args) throws Exception {
    LiveSetup setup = LiveProgram.setup(Path.of(args[0]), args[1], "leg-raise");
    CompletableFuture<LatencyProgram> begun = new CompletableFuture<>();
    Platform.startup(
        () -> {
          LatencyProgram program = new LatencyProgram(setup, Path.of(args[4]));
          program.start(Boolean.parseBoolean(args[3]));
          begun.complete(program);
        });
    LatencyProgram program = begun.get(60, TimeUnit.SECONDS);
    TimeUnit.SECONDS.sleep(WARM_UP_S);
    program.forget();
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpuNanos = machine.getProcessCpuTime();
    long beginNanos = System.nanoTime();
    TimeUnit.SECONDS.sleep(Long.parseLong(args[2]));
    double seconds = (System.nanoTime() - beginNanos) * 1e-9;
    double cores = (machine.getProcessCpuTime() - cpuNanos) * 1e-9 / seconds;
    System.out.println(program.row(seconds, cores));
    program.window.stop();
    System.exit(0);
  }

  private void start(boolean record) {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notice, unused) -> pause((CompositeData) notice.getUserData()), null, null);
    }
    window.start(record, this::stamp);
  }

  private void pause(CompositeData data) {
    long ms = GarbageCollectionNotificationInfo.from(data).getGcInfo().getDuration();
    if (ms > LONG_PAUSE_MS) {
      longPauses.incrementAndGet();
    }
  }

  private void stamp(LiveView view) {
    synchronized (agesMs) {
      stampNanos = view.analysis().raw().timestampNanos();
      dropped = view.stats().dropped();
    }
    Platform.runLater(this::drawn); // comes after the pulse that goes on
  }

  /** The pulse is over: waits for the renderer's thread, which draws what was shown in it. */
  private void drawn() {
    SceneHelper.getPeer(window.screen().getScene()).waitForRenderingToComplete();
    synchronized (agesMs) {
      if (stampNanos >= 0 && zeroNanos.get() != 0) {
        agesMs.add((System.nanoTime() - zeroNanos.get() - stampNanos) * 1e-6);
      }
      stampNanos = -1;
    }
  }

  private void forget() {
    synchronized (agesMs) {
      agesMs.clear();
      droppedBefore = dropped;
      longPauses.set(0);
    }
  }

  private String row(double seconds, double cores) {
    synchronized (agesMs) {
      List<Double> sorted = agesMs.stream().sorted().toList();
      return String.format(
          Locale.ROOT,
          "%.1f %d %.1f %.1f %.1f %.2f %d",
          sorted.size() / seconds,
          dropped - droppedBefore,
          at(sorted, 0.5),
          at(sorted, 0.95),
          at(sorted, 0.99),
          cores,
          longPauses.get());
    }
  }

  private static double at(List<Double> sorted, double part) {
    return sorted.isEmpty() ? Double.NaN : sorted.get((int) (part * (sorted.size() - 1)));
  }
}
