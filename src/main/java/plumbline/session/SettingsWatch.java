package plumbline.session;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsResult;
import plumbline.thresholds.ThresholdValues;

/**
 * The settings in force, and thread "settings", which looks at their file: a change is in force
 * within half a second, a mistake leaves the last good settings as they are. Thread-safe; whoever
 * starts it closes it.
 *
 * <p>The file's time and size are asked for, rather than the system to tell of changes: on some
 * systems that takes seconds, and on network drives it never happens.
 */
public final class SettingsWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsWatch.class);
  private static final long EVERY_MS = 50;

  private final SettingsFile file;
  private final SettledFile settled;
  private final Thread thread = Daemon.thread("settings", this::run);
  private volatile SettingsState state;
  private volatile Consumer<SettingsState> listener = changed -> {};

  /** Reads the file; of a file with mistakes the defaults are in force. */
  public SettingsWatch(SettingsFile file) {
    this.file = file;
    settled = new SettledFile(file);
    state = next(new SettingsState(ThresholdValues.defaults(), List.of()), file.load());
  }

  /** The file that is watched. */
  public SettingsFile file() {
    return file;
  }

  /** What is in force now. */
  public SettingsState now() {
    return state;
  }

  /** Tells of every change from now on, on thread "settings"; one listener at a time. */
  public void listen(Consumer<SettingsState> toldOf) {
    listener = toldOf;
  }

  /** Begins to watch. */
  public void start() {
    thread.start();
  }

  /** Nothing is read any more; the settings stay as they are. */
  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        settled.look(System.nanoTime()).ifPresent(this::take);
        Thread.sleep(EVERY_MS);
      }
    } catch (InterruptedException e) {
      LOG.debug("the settings are no longer watched");
    }
  }

  private void take(SettingsResult result) {
    SettingsState changed = next(state, result);
    if (!changed.equals(state)) {
      state = changed;
      listener.accept(changed);
    }
  }

  private static SettingsState next(SettingsState before, SettingsResult result) {
    if (result instanceof SettingsResult.Accepted accepted) {
      return new SettingsState(accepted.values(), List.of());
    }
    return new SettingsState(before.values(), ((SettingsResult.Rejected) result).mistakes());
  }
}
