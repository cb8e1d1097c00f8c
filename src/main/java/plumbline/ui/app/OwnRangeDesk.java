package plumbline.ui.app;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import plumbline.coaching.Wording;
import plumbline.personal.BodyCalibration;
import plumbline.session.LiveEvent;
import plumbline.session.LiveSetup;
import plumbline.session.PersonalUse;
import plumbline.ui.live.LiveScreen;

/** The person's own range: measured, accepted, forgotten, and told while it is in use. */
final class OwnRangeDesk {
  private final Supplier<LiveSetup> setup;
  private final Supplier<Wording> wording;
  private final Supplier<Optional<LiveRun>> run;
  private final Consumer<String> teller;
  private @Nullable PersonalUse inUse;
  private boolean measureFirst;

  /**
   * @param run the session that runs, if one does
   * @param teller puts words on its screen
   */
  OwnRangeDesk(
      Supplier<LiveSetup> setup,
      Supplier<Wording> wording,
      Supplier<Optional<LiveRun>> run,
      Consumer<String> teller) {
    this.setup = setup;
    this.wording = wording;
    this.run = run;
    this.teller = teller;
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
    LiveSetup now = setup.get();
    run.get()
        .ifPresent(
            r -> r.calibrate(now.calibrator(now.exercises().get(0), use.camera().orElse(""))));
  }

  void answer(boolean yes) {
    run.get()
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
    change(calibration.exercise(), () -> setup.get().bodies().accept(calibration));
  }

  void forget(String exercise) {
    change(exercise, () -> setup.get().bodies().forget(exercise));
  }

  /** Writing a calibration, or deleting it. */
  private interface Change {
    void make() throws IOException;
  }

  private void change(String exercise, Change change) {
    try {
      change.make();
    } catch (IOException e) {
      teller.accept(wording.get().text("personal.not-kept", String.valueOf(e.getMessage())));
    }
    if (inUse != null) {
      inUse.renew(exercise);
    }
  }
}
