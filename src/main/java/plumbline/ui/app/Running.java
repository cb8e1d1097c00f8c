package plumbline.ui.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import plumbline.session.LiveEvent;
import plumbline.ui.live.LiveScreen;

/** What runs behind the window, at most one at a time: a session, or what is beside it. */
final class Running {
  private final AppWindow window;
  private @Nullable LiveRun run;
  private @Nullable LiveScreen live;
  private @Nullable Beside beside;

  /** Completes when all that ran before has let go what it held. */
  private CompletableFuture<Void> free = CompletableFuture.completedFuture(null);

  /** A list, or the calibration or choice of a camera: what it holds is let go at its end. */
  interface Beside {
    /** Shows its screen. */
    void open();

    /** Ends it, open or not; {@code afterwards} runs on any thread when all is let go. */
    void close(Runnable afterwards);
  }

  Running(AppWindow window) {
    this.window = window;
  }

  /** The session, if one runs. */
  Optional<LiveRun> run() {
    return Optional.ofNullable(run);
  }

  /** The screen of the last session that was begun. */
  Optional<LiveScreen> live() {
    return Optional.ofNullable(live);
  }

  boolean is(LiveRun one) {
    return one.equals(run);
  }

  /** True until it is closed or something else takes its place. */
  boolean is(Beside one) {
    return one.equals(beside);
  }

  /** True while a session runs on the screen and is not halted. */
  boolean isOnScreen() {
    return live().filter(window::isShowing).isPresent()
        && run().filter(one -> !one.isHalted()).isPresent();
  }

  /** True once the session on the screen has told its end: of its video, or of what was planned. */
  boolean isOver() {
    return isOnScreen() && live().filter(LiveScreen::isOver).isPresent();
  }

  /** True while a session is seen small on the first screen. */
  boolean isPreviewed() {
    return run().filter(LiveRun::isPreviewed).isPresent();
  }

  /** At once; what ran has been stopped. */
  void open(Beside next) {
    beside = next;
    next.open();
  }

  /** When all that runs has ended: a camera has one reader. Never, if it is left before that. */
  void openWhenFree(Beside next) {
    stop(() -> Platform.runLater(() -> openIfCurrent(next)));
    beside = next;
  }

  private void openIfCurrent(Beside next) {
    if (is(next)) {
      next.open();
    }
  }

  /**
   * The next session starts when what ran before has let its camera and its memory go.
   *
   * @param maker of the session, which is given whom it tells its events
   * @param events what is not about recording and settings, as long as this session runs
   */
  LiveRun replace(LiveScreen screen, Function<Teller, LiveRun> maker, Consumer<LiveEvent> events) {
    LiveRun next = maker.apply((from, event) -> tell(from, event, screen, events));
    stop(() -> Platform.runLater(() -> startIfCurrent(next)));
    live = screen;
    run = next;
    return next;
  }

  /** Whom a session tells its events. */
  @FunctionalInterface
  interface Teller {
    void tell(LiveRun from, LiveEvent event);
  }

  /** A session that was replaced has nothing to say any more. */
  private void tell(LiveRun from, LiveEvent event, LiveScreen screen, Consumer<LiveEvent> events) {
    if (is(from) && !showAside(event, screen)) {
      events.accept(event);
    }
  }

  private void startIfCurrent(LiveRun next) {
    if (is(next)) {
      next.start();
    }
  }

  /** What the session tells of recording and settings; true when the event was about that. */
  private static boolean showAside(LiveEvent event, LiveScreen screen) {
    if (event instanceof LiveEvent.RecordingStarted started) {
      screen.showRecording(started.withVideo());
    } else if (event instanceof LiveEvent.RecordingEnded) {
      screen.showNotRecording();
    } else if (event instanceof LiveEvent.VideoFailed failed) {
      screen.showVideoFailed(failed.trouble(), failed.message());
    } else if (event instanceof LiveEvent.RecordingFailed failed) {
      screen.showRecordingFailed(failed.trouble(), failed.message());
    } else if (event instanceof LiveEvent.SettingsChanged) {
      screen.showSettingsChanged();
    } else {
      return false;
    }
    return true;
  }

  void stop() {
    stop(() -> {});
  }

  /**
   * Ends what runs; {@code afterwards} runs on any thread when all is closed, also what was ended
   * earlier and is slow to let go.
   */
  @SuppressWarnings("FutureReturnValueIgnored") // what runs afterwards tells itself what fails
  void stop(Runnable afterwards) {
    Beside shown = beside;
    beside = null;
    LiveRun old = run;
    run = null;
    CompletableFuture<Void> ended = new CompletableFuture<>();
    free = CompletableFuture.allOf(free, ended);
    free.thenRun(afterwards);
    Runnable over = () -> ended.complete(null);
    Runnable next = old == null ? over : () -> old.stop(over);
    if (shown == null) {
      next.run();
    } else {
      shown.close(next);
    }
  }
}
