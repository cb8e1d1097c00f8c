package plumbline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.session.SettingsWatch;
import plumbline.session.ViewPort;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsLocation;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.settings.SettingsScreen;
import plumbline.ui.start.StartScreen;

/** Draws the states of the settings, and what other screens say of them, into target/screens. */
public final class SettingsShots {
  private static final Path FOLDER = Path.of("target", "screens");
  private static final Path DEMO = Path.of("src/main/resources/plumbline/demo/leg-raise.mp4");
  private static final Path STANDARD = Path.of("calibration", "settings.toml");
  private static final int[][] SIZES = {{1280, 720}, {1920, 1080}};
  private static final double RISING = 2.4;

  private final Path folder;

  private SettingsShots(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    SettingsShots shots = new SettingsShots(Files.createTempDirectory("plumbline-settings"));
    try (DemoMoments demo = DemoMoments.of(DEMO, ExerciseCatalog.all(), List.of(RISING))) {
      for (int[] size : SIZES) {
        shots.draw(demo, size[0], size[1]);
      }
    }
    System.exit(0);
  }

  private void draw(DemoMoments demo, int width, int height) throws Exception {
    String good = Files.readString(STANDARD);
    String mine =
        good.replace("target_deg = 60  #", "target_deg = 55  #")
            .replace("dwell_s = 1  #", "dwell_s = 0.5  #");
    shot("all", mine, width, height, screen -> {});
    shot("fault", mine, width, height, screen -> ShownSettings.search(screen, "knee bent limit"));
    shot("typed", mine, width, height, screen -> type(screen, "leg raise target", "70"));
    shot("out-of-range", mine, width, height, screen -> type(screen, "leg raise target", "99"));
    shot("disorder", mine, width, height, screen -> type(screen, "leg-raise.full_min", "57"));
    shot("no-hit", mine, width, height, screen -> ShownSettings.search(screen, "zebra"));
    shot("changed", mine, width, height, screen -> group(screen, "Changed"));
    shot(
        "saved",
        mine,
        width,
        height,
        screen -> {
          type(screen, "leg raise target", "65");
          button(screen, "Save").fire();
        });
    shot(
        "broken",
        mine.replace("max_gap_ms = 400", "max_gap_ms = = 400").replace("dwell_s", "dwel_s"),
        width,
        height,
        screen -> {});
    shot("large-text", mine, width, height, screen -> screen.zoom(1.5));
    shot(
        "large-text-typed",
        mine,
        width,
        height,
        screen -> {
          screen.zoom(1.5);
          type(screen, "twist toe touch reach", "0.95");
        });
    Shots.save(FOLDER, "settings-start", width, height, SettingsShots::start);
    live(demo, "settings-live-changed", width, height, screen -> screen.showSettingsChanged());
    live(
        demo,
        "settings-live-lens",
        width,
        height,
        screen -> screen.showLens(Wording.english().text("lens.measured", "0.3")));
    live(
        demo,
        "settings-live-broken",
        width,
        height,
        screen -> {
          screen.showRecording(false);
          screen.showSettingsMistake(
              Optional.of(
                  "calibration/settings.toml:33:1: leg-raise.target_deg = 99: allowed are 20 to"
                      + " 85; default 60"));
        });
  }

  private void live(
      DemoMoments demo, String name, int width, int height, Consumer<LiveScreen> change)
      throws Exception {
    Shots.save(
        FOLDER,
        name,
        width,
        height,
        () -> {
          LiveScreen screen = new LiveScreen(Wording.english(), new Silent());
          screen.resize(width, height);
          screen.show(
              demo.at(RISING).view(new ViewPort(width, height, false, true)), picture -> {});
          change.accept(screen);
          return screen;
        });
  }

  private void shot(
      String name, String text, int width, int height, Consumer<SettingsScreen> change)
      throws Exception {
    Path path = folder.resolve("settings.toml");
    Files.writeString(path, text);
    SettingsFile file =
        new SettingsFile(SettingsCatalog.schema(), new SettingsLocation(path, true));
    Shots.save(
        FOLDER,
        "settings-" + name,
        width,
        height,
        () -> {
          SettingsScreen screen =
              new SettingsScreen(Wording.english(), file, new SettingsWatch(file).now(), () -> {});
          screen.offerCalibration(() -> {});
          Shots.of(screen, width, height);
          change.accept(screen);
          return screen;
        });
  }

  private static void type(SettingsScreen screen, String search, String value) {
    ShownSettings.search(screen, search);
    ((ListView<?>) screen.lookup(".list-view")).getSelectionModel().selectFirst();
    ((TextField) screen.lookup(".setting-line .text-field")).setText(value);
  }

  static void group(SettingsScreen screen, String name) {
    screen.lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(button -> button.getText().equals(name))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  private static Button button(SettingsScreen screen, String name) {
    return screen.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static StartScreen start() {
    StartScreen screen =
        new StartScreen(
            Wording.english(), new Silent(), Silent.EXERCISES, ThresholdValues.defaults());
    screen.select(Optional.empty());
    screen.showReady(Wording.english().text("start.ready"));
    return screen;
  }
}
