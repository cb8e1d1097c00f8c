package plumbline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import plumbline.coaching.Wording;
import plumbline.session.BoardView;
import plumbline.session.LibraryEntry;
import plumbline.session.SettingsWatch;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsLocation;
import plumbline.thresholds.Threshold;
import plumbline.ui.settings.SettingsScreen;
import plumbline.ui.setup.LensScreen;

/**
 * Draws every picture of the user guide into the folder from which it shows them, from the real
 * screens: {@code ScreenshotTool guide}. What stands in them comes from the demo clip by the real
 * pipeline; lists over many days are of simulated people.
 */
final class GuidePictures {
  static final int WIDTH = 1280;
  static final int HEIGHT = 720;
  private static final Path FOLDER = Path.of("src", "site", "resources", "images");

  void drawAll() throws Exception {
    List<LibraryEntry> sessions =
        LibraryShots.entries(24).stream().filter(e -> e.damage().isEmpty()).toList();
    plain(sessions);
    save("settings", GuidePictures::settings);
    lens();
    try (GuideMoments moments = new GuideMoments(this)) {
      moments.drawAll(sessions);
    }
    new GuideReviews().drawAll();
  }

  static Path file(String name) {
    return FOLDER.resolve(name + ".png");
  }

  void save(String name, Callable<? extends Parent> screen) throws Exception {
    Path file = file(name);
    Shots.save(FxThread.call(() -> Shots.of(screen.call(), WIDTH, HEIGHT)), file);
    SmallPicture.of(file);
  }

  /** Screens without a camera's picture, as the test of the layout makes them. */
  private void plain(List<LibraryEntry> sessions) throws Exception {
    Path folder = Files.createTempDirectory("plumbline-guide");
    List<ScreenStates.State> states = ScreenStates.of(Wording.english(), sessions, folder);
    plain(states, "informed-first", "informed");
    plain(states, "preferences", "preferences");
    plain(states, "keys", "keys");
    plain(states, "library", "library");
    plain(states, "progress", "progress");
    plain(states, "error", "error");
  }

  private void plain(List<ScreenStates.State> states, String state, String name) throws Exception {
    ScreenStates.State found =
        states.stream().filter(s -> s.name().equals(state)).findFirst().orElseThrow();
    save(name, () -> found.make().at(WIDTH, HEIGHT));
  }

  /** The aim of the leg raise is being changed; nothing is saved. */
  private static SettingsScreen settings() {
    SettingsFile file =
        new SettingsFile(
            SettingsCatalog.schema(),
            new SettingsLocation(Path.of("calibration", "settings.toml"), true));
    SettingsScreen screen =
        new SettingsScreen(Wording.english(), file, new SettingsWatch(file).now(), () -> {});
    screen.offerCalibration(() -> {});
    Shots.layOut(screen, WIDTH, HEIGHT);
    SettingsShots.group(screen, "Leg raise");
    list(screen)
        .getSelectionModel()
        .select(SettingsCatalog.schema().find("leg-raise.target_deg").orElseThrow());
    ((TextField) screen.lookup(".setting-line .text-field")).setText("55");
    return screen;
  }

  @SuppressWarnings("unchecked")
  private static ListView<Threshold> list(SettingsScreen screen) {
    return (ListView<Threshold>) screen.lookup(".list-view");
  }

  private void lens() throws Exception {
    LensScreen screen =
        FxThread.call(
            () -> {
              LensScreen made = LensShots.screen();
              made.showOpened(LensShots.LENS.size());
              Shots.layOut(made, WIDTH, HEIGHT);
              return made;
            });
    List<BoardView> views = new ArrayList<>();
    var report = LensShots.film(screen, views);
    save(
        "lens",
        () -> {
          screen.show(views.get(Math.min(13, views.size() - 1)), picture -> {});
          return screen;
        });
    save(
        "lens-measured",
        () -> {
          screen.showMeasured(report);
          return screen;
        });
  }
}
