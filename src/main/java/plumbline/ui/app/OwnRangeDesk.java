package plumbline.ui.app;

import java.io.IOException;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import plumbline.personal.BodyCalibration;
import plumbline.session.LiveEvent;
import plumbline.session.LiveSetup;
import plumbline.session.PersonalUse;
import plumbline.session.Trouble;
import plumbline.ui.common.TroubleWords;
import plumbline.ui.live.LiveScreen;

/** The person's own range: measured, accepted, forgotten, and told while it is in use. */
final class OwnRangeDesk {
  private final Preferred preferred;
  private final Choice choice;
  private final Running running;
  private @Nullable PersonalUse inUse;
  private boolean measureFirst;

  OwnRangeDesk(Preferred preferred, Choice choice, Running running) {
    this.preferred = preferred;
    this.choice = choice;
    this.running = running;
  }

  /** Whether the next session before the camera begins with measuring. */
  void measureFirst(boolean wished) {
    measureFirst = wished;
  }

  boolean measuresFirst() {
    return measureFirst;
  }

  /** What is personal in the session that has just been begun is told on its screen. */
  void follow(PersonalUse use, LiveScreen screen) {
    inUse = use;
    screen.offerMeasuring();
    use.listen(range -> Platform.runLater(() -> screen.showOwnRange(range)));
  }

  /** The session has ended, or has nothing personal. */
  void leave() {
    inUse = null;
  }

  boolean isFollowing() {
    return inUse != null;
  }

  /** The camera delivers. */
  void opened(LiveEvent.Opened source) {
    PersonalUse use = inUse;
    if (use != null) {
      use.opened(source);
      if (measureFirst) {
        measure(use);
      }
    }
  }

  private void measure(PersonalUse use) {
    measureFirst = false;
    LiveSetup now = choice.setup();
    running
        .run()
        .ifPresent(
            r -> r.calibrate(now.calibrator(now.exercises().get(0), use.camera().orElse(""))));
  }

  void answer(boolean yes) {
    running
        .run()
        .ifPresent(
            r ->
                r.askCalibration(
                    calibrator -> {
                      calibrator.answer(yes);
                      if (!yes) {
                        calibrator.skip();
                      }
                    }));
  }

  void accept(BodyCalibration calibration) {
    change(calibration.exercise(), () -> choice.setup().bodies().accept(calibration));
  }

  void forget(String exercise) {
    change(exercise, () -> choice.setup().bodies().forget(exercise));
  }

  /** Writing a calibration, or deleting it. */
  private interface Change {
    void make() throws IOException;
  }

  private void change(String exercise, Change change) {
    try {
      change.make();
    } catch (IOException e) {
      String why = TroubleWords.saving(preferred.wording(), Trouble.of(e));
      String said = preferred.wording().text("personal.not-kept", why);
      running.live().ifPresent(screen -> screen.tell(said));
    }
    if (inUse != null) {
      inUse.renew(exercise);
    }
  }
}
