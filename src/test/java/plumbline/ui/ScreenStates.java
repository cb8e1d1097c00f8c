package plumbline.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.scene.Parent;
import plumbline.coaching.Wording;
import plumbline.fixtures.Drill;
import plumbline.guidance.SetupAdvice;
import plumbline.guidance.SetupStep;
import plumbline.session.LibraryEntry;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsMistake;
import plumbline.settings.SettingsParser;
import plumbline.settings.SettingsResult;

/** Every screen and state of the window but the review, in the words of one language. */
final class ScreenStates {
  private static final List<Drill> DRILLS =
      List.of(Drill.LEG_RAISE, Drill.MARCH, Drill.BENT, Drill.KICK);
  private static final Map<Drill, LiveMoments> MOMENTS = new EnumMap<>(Drill.class);
  private static final Map<Drill, LiveMoments> AT_REST = new EnumMap<>(Drill.class);

  private ScreenStates() {}

  /** A screen at a size, made on the JavaFX thread. */
  @FunctionalInterface
  interface Make {
    Parent at(int width, int height) throws Exception;
  }

  record State(String name, Make make) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<State> of(Wording wording, List<LibraryEntry> sessions, Path folder)
      throws IOException {
    DRILLS.forEach(drill -> MOMENTS.computeIfAbsent(drill, LiveMoments::of));
    DRILLS.forEach(drill -> AT_REST.computeIfAbsent(drill, LiveMoments::atRest));
    List<State> all = new ArrayList<>(StartStates.of(wording, sessions, folder, MOMENTS));
    all.addAll(LiveStates.of(wording, MOMENTS));
    all.addAll(CoachStates.of(wording, MOMENTS, AT_REST));
    all.addAll(DeskStates.of(wording, sessions, folder));
    all.addAll(CalibrationStates.of(wording, MOMENTS.get(Drill.LEG_RAISE)));
    return all;
  }

  /** What is wrong with such a settings file. */
  static SettingsMistake mistake(String text) {
    SettingsResult result =
        new SettingsParser(SettingsCatalog.schema())
            .parse("/home/anna/plumbline/calibration/settings.toml", text);
    return ((SettingsResult.Rejected) result).mistakes().get(0);
  }

  /** What the set-up assistant says at a step. */
  static SetupAdvice advice(SetupStep step) {
    OptionalDouble band = step == SetupStep.GOOD ? OptionalDouble.of(4) : OptionalDouble.empty();
    return new SetupAdvice(step, step == SetupStep.CHECKING ? 0.6 : 0, band);
  }
}
