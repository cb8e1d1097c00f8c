package plumbline.ui.app;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import plumbline.coaching.Wording;
import plumbline.session.BoardPrint;
import plumbline.session.LensEvent;
import plumbline.session.LensSession;
import plumbline.ui.common.TroubleWords;
import plumbline.ui.setup.LensActions;
import plumbline.ui.setup.LensScreen;

/** The calibration of a camera, from when it is shown until it is left. */
final class LensDesk implements LensActions, Running.Beside {
  private final Wording wording;
  private final Supplier<LensSession.Subject> subject;
  private final AppWindow window;
  private final Running running;
  private final Home home;
  private @Nullable LensRun run;

  LensDesk(
      Wording wording,
      Supplier<LensSession.Subject> subject,
      AppWindow window,
      Running running,
      Home home) {
    this.wording = wording;
    this.subject = subject;
    this.window = window;
    this.running = running;
    this.home = home;
  }

  /** Shows the screen; the camera must be free by now or soon. */
  @Override
  public void open() {
    LensScreen screen = new LensScreen(wording, this);
    LensRun next =
        new LensRun(wording, subject.get(), screen, (from, event) -> hear(from, event, screen));
    run = next;
    window.show(screen);
    screen.focusMain();
    next.start();
  }

  private void hear(LensRun from, LensEvent event, LensScreen screen) {
    if (!from.equals(run)) {
      return; // it was left meanwhile
    }
    if (event instanceof LensEvent.Opened opened) {
      screen.showOpened(opened.size());
    } else if (event instanceof LensEvent.Measured measured) {
      from.showMeasured(measured.report());
    } else if (event instanceof LensEvent.Refused refused) {
      screen.showRefused(refused.reason());
    } else if (event instanceof LensEvent.Failed failed) {
      home.failWith("error.camera", failed.message());
    }
  }

  @Override
  public void printBoard() {
    window.chooseTarget(wording, "plumbline-board.pdf", ".pdf").ifPresent(this::print);
  }

  private void print(Path file) {
    String printed = wording.text("board.printed", String.valueOf(file.getFileName()));
    BoardPrint.start(
        file,
        wording,
        () -> Platform.runLater(() -> tell(printed)),
        why -> Platform.runLater(() -> tell(TroubleWords.notSaved(wording, why))));
  }

  private void tell(String line) {
    if (run != null) {
      run.tell(line);
    }
  }

  @Override
  public void measure() {
    if (run != null) {
      run.measure();
    }
  }

  @Override
  public void keepLens() {
    if (run != null) {
      run.keep();
    }
  }

  @Override
  public void measureAgain() {
    if (run != null) {
      running.openWhenFree(this);
    }
  }

  @Override
  public void leave() {
    home.comeHome();
  }

  @Override
  public void close(Runnable afterwards) {
    LensRun old = run;
    run = null;
    if (old == null) {
      afterwards.run();
    } else {
      old.stop(afterwards);
    }
  }
}
