package plumbline.ui.app;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import plumbline.coaching.Wording;
import plumbline.session.CameraChoice;
import plumbline.session.CameraLooks;
import plumbline.ui.setup.CameraScreen;

/** Choosing a camera, from when the screen is shown until it is left; closes every camera then. */
final class CameraDesk implements CameraScreen.Actions, Running.Beside {
  private final Wording wording;
  private final int inUse;
  private final AppWindow window;
  private final Running running;
  private final Consumer<CameraChoice> onChosen;
  private final Runnable onLeft;
  private @Nullable CameraScreen screen;
  private @Nullable CameraLooks looks;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          showNewest();
        }
      };

  /**
   * @param inUse number of the camera that is used so far
   * @param onChosen the person has chosen; the camera is free
   * @param onLeft nothing was chosen
   */
  CameraDesk(
      Wording wording,
      int inUse,
      AppWindow window,
      Running running,
      Consumer<CameraChoice> onChosen,
      Runnable onLeft) {
    this.wording = wording;
    this.inUse = inUse;
    this.window = window;
    this.running = running;
    this.onChosen = onChosen;
    this.onLeft = onLeft;
  }

  /** Shows the screen; the cameras must be free by now or soon. */
  @Override
  public void open() {
    CameraLooks all = CameraLooks.ofThisComputer();
    CameraScreen shown =
        new CameraScreen(wording, names(all), place(all).orElse(-1), this::choose, this);
    looks = all;
    screen = shown;
    all.start(shown.viewPort());
    timer.start();
    window.show(shown);
    shown.focusMain();
  }

  private static List<String> names(CameraLooks all) {
    return all.all().stream().map(each -> each.choice().name()).toList();
  }

  private OptionalInt place(CameraLooks all) {
    for (int i = 0; i < all.all().size(); i++) {
      if (all.all().get(i).choice().index() == inUse) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private void showNewest() {
    CameraLooks all = looks;
    CameraScreen on = screen;
    if (all != null && on != null) {
      for (int i = 0; i < all.all().size(); i++) {
        on.show(i, all.all().get(i).look());
        on.setThere(i, all.all().get(i).isThere());
      }
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // it never fails: each look tells how it stands
  private void choose(int place) {
    CameraLooks all = looks;
    if (all != null) {
      CameraChoice chosen = all.all().get(place).choice();
      end(
          gone ->
              gone.stopFor(chosen.index())
                  .thenRun(() -> Platform.runLater(() -> useUnlessLeft(chosen))));
    }
  }

  /** A camera may take its time to close, and the person may have gone elsewhere meanwhile. */
  private void useUnlessLeft(CameraChoice chosen) {
    if (running.is(this)) {
      onChosen.accept(chosen);
    }
  }

  @Override
  public void lookAgain() {
    if (looks != null) {
      running.openWhenFree(this);
    }
  }

  @Override
  public void leave() {
    onLeft.run();
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // it never fails: each look tells how it stands
  public void close(Runnable afterwards) {
    if (looks == null) {
      afterwards.run();
    } else {
      end(gone -> gone.stop().thenRun(afterwards));
    }
  }

  private void end(Consumer<CameraLooks> how) {
    CameraLooks gone = looks;
    timer.stop();
    looks = null;
    if (screen != null) {
      screen.release();
    }
    if (gone != null) {
      how.accept(gone);
    }
  }
}
