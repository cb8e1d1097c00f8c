package plumbline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.body.ImageSize;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Drill;
import plumbline.kinematics.PictureTurn;
import plumbline.personal.BodyCalibration;
import plumbline.personal.CalibrationView;
import plumbline.personal.CalibrationView.Stage;
import plumbline.personal.CalibrationWatch.Stale;
import plumbline.personal.LegsCompared;
import plumbline.personal.OwnValue;
import plumbline.personal.People;
import plumbline.personal.PersonalRange;
import plumbline.scoring.Exercise;
import plumbline.session.CameraLook.State;
import plumbline.session.OwnRange;
import plumbline.session.ViewPort;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.setup.CameraScreen;
import plumbline.ui.setup.LensActions;
import plumbline.ui.setup.LensScreen;

/** Every state in which a person or a lens is measured, in the words of one language. */
final class CalibrationStates {
  private static final Exercise EXERCISE = ExerciseCatalog.find("leg-raise").orElseThrow();
  private static final BodyCalibration MEASURED = People.reaching(Drill.LEG_RAISE, 60, 66);
  private static final List<OwnValue> OWN =
      new PersonalRange(EXERCISE.variants().get(0), ThresholdValues.defaults()).of(MEASURED);
  private static final List<State> TWO = List.of(State.SHOWN, State.BUSY);
  private static final OwnValue TILT = new OwnValue(PictureTurn.TURN, 0, 6);

  private final Wording wording;
  private final LiveMoments moment;
  private final List<ScreenStates.State> all = new ArrayList<>();

  private CalibrationStates(Wording wording, LiveMoments moment) {
    this.wording = wording;
    this.moment = moment;
  }

  /** With the person at this moment. */
  static List<ScreenStates.State> of(Wording wording, LiveMoments moment) {
    CalibrationStates states = new CalibrationStates(wording, moment);
    states.stages();
    states.ranges();
    states.lens();
    states.cameras();
    return states.all;
  }

  private void stages() {
    for (Stage stage : Stage.values()) {
      measuring(stage.name(), stage, OWN);
    }
    measuring("offer-tilt", Stage.OFFER, List.of(TILT));
    measuring("offer-same", Stage.OFFER, List.of());
  }

  private void measuring(String name, Stage stage, List<OwnValue> own) {
    CalibrationView view =
        new CalibrationView(
            EXERCISE.id(),
            stage,
            0.4,
            Map.of(Side.LEFT, 2, Side.RIGHT, 0),
            2,
            Optional.of(Side.RIGHT),
            Optional.of(MEASURED),
            own);
    all.add(
        new ScreenStates.State(
            "calibrate-" + name.toLowerCase(Locale.ROOT),
            (w, h) -> {
              LiveScreen screen = screen(w, h);
              screen.show(
                  LiveViews.calibrating(moment.view(Optional.empty(), w, h), view), picture -> {});
              return screen;
            }));
  }

  private void ranges() {
    Optional<String> id = Optional.of(EXERCISE.id());
    range("in-use", new OwnRange(id, OWN, Optional.empty()));
    LegsCompared.Apart apart = new LegsCompared.Apart(62, 45);
    range("legs-apart", new OwnRange(id, OWN, Optional.empty(), Optional.of(apart)));
    range("tilt-in-use", new OwnRange(id, List.of(TILT), Optional.empty()));
    for (Stale stale : Stale.values()) {
      range(
          "stale-" + stale.name().toLowerCase(Locale.ROOT),
          new OwnRange(id, List.of(), Optional.of(stale)));
    }
    live("no-pictures", LiveScreen::showNoPictures);
    live("lens-note", screen -> screen.showLens(wording.text("lens.measured", "0.3")));
  }

  private void range(String name, OwnRange range) {
    live("range-" + name, screen -> screen.showOwnRange(range));
  }

  private void live(String name, Consumer<LiveScreen> change) {
    all.add(
        new ScreenStates.State(
            name,
            (w, h) -> {
              LiveScreen screen = screen(w, h);
              screen.show(moment.view(Optional.empty(), w, h), picture -> {});
              change.accept(screen);
              return screen;
            }));
  }

  private LiveScreen screen(int width, int height) {
    LiveScreen screen = new LiveScreen(wording, new Silent());
    screen.offerMeasuring();
    screen.resize(width, height);
    return screen;
  }

  private void lens() {
    lens("opening", screen -> {});
    lens("opened", screen -> screen.showOpened(new ImageSize(1280, 720)));
    for (String why : List.of("too-few", "alike", "unfit", "sizes")) {
      lens(
          "refused-" + why,
          screen -> {
            screen.showOpened(new ImageSize(1280, 720));
            screen.showRefused(why);
          });
    }
  }

  private void lens(String name, Consumer<LensScreen> change) {
    all.add(
        new ScreenStates.State(
            "lens-" + name,
            (w, h) -> {
              LensScreen screen = new LensScreen(wording, Nobody.at(LensActions.class));
              screen.resize(w, h);
              change.accept(screen);
              return screen;
            }));
  }

  private void cameras() {
    cameras("none", List.of(), List.of());
    cameras("one", List.of("HD Pro Webcam C920"), List.of(State.SHOWN));
    cameras("two", List.of("Integrated Camera: Integrated C", "USB 2.0 Camera"), TWO);
    cameras(
        "every-state",
        List.of("Integrated Camera", "camera 1", "USB 2.0 Camera", "USB 2.0 Camera 2", "Phone"),
        List.of(State.values()));
  }

  private void cameras(String name, List<String> names, List<State> states) {
    all.add(
        new ScreenStates.State(
            "cameras-" + name,
            (w, h) -> {
              CameraScreen screen =
                  new CameraScreen(
                      wording,
                      names,
                      states.indexOf(State.SHOWN),
                      i -> {},
                      Nobody.at(CameraScreen.Actions.class));
              screen.resize(w, h);
              screen.layout();
              for (int i = 0; i < names.size(); i++) {
                if (states.get(i) == State.SHOWN) {
                  ViewPort port = screen.viewPort().get();
                  screen.show(
                      i,
                      moment.view(Optional.empty(), port.widthPx(), port.heightPx()).picture(),
                      picture -> {});
                }
                screen.show(i, states.get(i), Optional.of(new ImageSize(1280, 720)));
              }
              return screen;
            }));
  }
}
