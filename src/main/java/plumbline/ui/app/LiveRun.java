package plumbline.ui.app;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import plumbline.personal.BodyCalibrator;
import plumbline.plan.Coach;
import plumbline.recording.SessionEvent;
import plumbline.session.LiveEvent;
import plumbline.session.LiveParts;
import plumbline.session.LiveSession;
import plumbline.session.LiveView;
import plumbline.session.ViewPort;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.start.StartScreen;

/**
 * One session on one live screen; before that, if it is wanted, small on the first screen until
 * somebody has come to exercise. Once a pulse the newest view is fetched and drawn; events come on
 * the session's threads and are passed on to the JavaFX thread.
 */
final class LiveRun {
  private final LiveScreen screen;
  private final Commentator commentator;
  private final LiveSession session;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          showNewest();
        }
      };
  private final Arrival arrival = new Arrival();
  private volatile @Nullable Preview preview;
  private boolean halted;
  private boolean started;

  /**
   * Where a session is seen before it is on its screen.
   *
   * @param screen which shows what the camera sees, small
   * @param onReady somebody has come to exercise
   */
  record Preview(StartScreen screen, Runnable onReady) {}

  LiveRun(
      LiveParts parts,
      LiveScreen screen,
      Commentator commentator,
      BiConsumer<LiveRun, LiveEvent> events) {
    this.screen = screen;
    this.commentator = commentator;
    session =
        new LiveSession(
            parts, this::viewPort, event -> Platform.runLater(() -> events.accept(this, event)));
  }

  /** To be called before it starts. */
  void previewOn(Preview where) {
    preview = where;
  }

  /** From now on it is seen and heard on its own screen. */
  void goLive() {
    Preview before = preview;
    preview = null;
    if (before != null) {
      before.screen().forgetCamera();
    }
  }

  /** True until it is seen on its own screen. */
  boolean isPreviewed() {
    return preview != null;
  }

  private ViewPort viewPort() {
    Preview now = preview;
    return (now == null ? screen.viewPort() : now.screen().viewPort()).get();
  }

  void start() {
    started = true;
    timer.start();
    session.start();
  }

  /** Judging and drawing stop at once; what the analysis still had in hand is not shown. */
  void halt() {
    halted = true;
    session.halt();
    commentator.hush();
    screen.showStop();
  }

  void resume() {
    halted = false;
    screen.hideStop();
    session.resume();
  }

  /** Nobody looks at the screen: nothing is judged until {@link #goOn()}. */
  void pause() {
    timer.stop();
    commentator.hush();
    session.pause();
  }

  void goOn() {
    session.goOn();
    timer.start();
  }

  /** Keeps what comes from now on, or ends that. */
  void record(boolean on, boolean withVideo) {
    session.record(on, withVideo);
  }

  /** Keeps what the person has said, if the session is kept. */
  void note(SessionEvent.Kind kind, String text) {
    session.note(kind, text);
  }

  /** Asks something of the coach, if one leads. */
  void ask(Consumer<Coach> wish) {
    session.ask(wish);
  }

  /** Measures the person from the next frame on. */
  void calibrate(BodyCalibrator calibrator) {
    session.calibrate(calibrator);
  }

  /** Tells the calibration that goes on something. */
  void askCalibration(Consumer<BodyCalibrator> wish) {
    session.askCalibration(wish);
  }

  boolean isRecording() {
    return session.isRecording();
  }

  boolean isHalted() {
    return halted;
  }

  /**
   * Ends the session, or keeps it from beginning; {@code afterwards} runs on any thread when
   * everything is closed.
   */
  @SuppressWarnings("FutureReturnValueIgnored") // it never fails: the session tells failures itself
  void stop(Runnable afterwards) {
    timer.stop();
    commentator.hush();
    goLive();
    screen.release();
    if (started) {
      session.stop().thenRun(afterwards);
    } else {
      afterwards.run();
    }
  }

  private void show(LiveView view) {
    Preview small = preview;
    if (small == null) {
      screen.show(view, session.buffers()::giveBack);
      commentator.hear(view, screen.shownCue());
    } else {
      small.screen().showCamera(view, session.buffers()::giveBack);
      if (arrival.hasCome(view.analysis(), view.setup())) {
        small.onReady().run();
      }
    }
  }

  private void showNewest() {
    if (!halted) {
      Optional<LiveView> view = session.views().poll();
      view.ifPresent(this::show);
      if (view.isPresent()) {
        SinceStart.reached("the first judged frame");
      }
    }
  }
}
