package plumbline.ui.app;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import plumbline.coaching.Wording;
import plumbline.session.BoardView;
import plumbline.session.LensEvent;
import plumbline.session.LensReport;
import plumbline.session.LensSession;
import plumbline.session.Trouble;
import plumbline.ui.common.TroubleWords;
import plumbline.ui.setup.LensScreen;

/** One calibration on its screen: fetches the newest view once a pulse, passes events on. */
final class LensRun {
  private final Wording wording;
  private final LensScreen screen;
  private final LensSession session;
  private Optional<LensReport> report = Optional.empty();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          showNewest();
        }
      };

  LensRun(
      Wording wording,
      LensSession.Subject subject,
      LensScreen screen,
      BiConsumer<LensRun, LensEvent> events) {
    this.wording = wording;
    this.screen = screen;
    session =
        new LensSession(
            subject,
            screen.viewPort(),
            event -> Platform.runLater(() -> events.accept(this, event)));
  }

  void start() {
    timer.start();
    session.start();
  }

  void measure() {
    session.measure();
  }

  void showMeasured(LensReport measured) {
    report = Optional.of(measured);
    showNewest();
    screen.showMeasured(measured);
  }

  /** Writes the result; says what hindered it. */
  void keep() {
    if (report.isPresent()) {
      try {
        report.get().save();
        screen.showKept();
      } catch (IOException e) {
        screen.tell(TroubleWords.notSaved(wording, Trouble.of(e)));
      }
    }
  }

  void tell(String line) {
    screen.tell(line);
  }

  /** Ends it; {@code afterwards} runs on any thread when the camera is free. */
  @SuppressWarnings("FutureReturnValueIgnored") // it never fails: the session tells failures itself
  void stop(Runnable afterwards) {
    timer.stop();
    screen.release();
    session.stop().thenRun(afterwards);
  }

  private void showNewest() {
    Optional<BoardView> view = session.views().poll();
    view.ifPresent(v -> screen.show(v, session.buffers()::giveBack));
  }
}
