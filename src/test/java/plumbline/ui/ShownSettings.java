package plumbline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import plumbline.coaching.Wording;
import plumbline.session.SettingsState;
import plumbline.session.SettingsWatch;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsLocation;
import plumbline.thresholds.Threshold;
import plumbline.ui.settings.SettingsScreen;

/** The settings screen before a file that a person has written into. */
final class ShownSettings {
  static final String MINE =
      """
      # My own file, and my own words.
      [leg-raise]
      target_deg = 55   # since Tuesday
      full_min_deg = 45
      """;

  final Path path;
  int left;

  ShownSettings(Path folder) throws IOException {
    path = folder.resolve("settings.toml");
    Files.writeString(path, MINE);
  }

  /** Anew, with the focus where a person begins. */
  SettingsScreen screen() {
    SettingsScreen screen = new SettingsScreen(Wording.english(), file(), state(), () -> left++);
    Shots.of(screen, 1280, 720);
    screen.focusMain();
    return screen;
  }

  private SettingsFile file() {
    return new SettingsFile(SettingsCatalog.schema(), new SettingsLocation(path, true));
  }

  /** The file as it is now. */
  SettingsState state() {
    try (SettingsWatch watch = new SettingsWatch(file())) {
      return watch.now();
    }
  }

  /** Shows only what these words are in. */
  static void search(SettingsScreen screen, String wanted) {
    ((TextField) screen.lookup(".top-line .text-field")).setText(wanted);
  }

  static void choose(SettingsScreen screen, String search) {
    search(screen, search);
    list(screen).getSelectionModel().selectFirst();
    Shots.of(screen, 1280, 720);
  }

  @SuppressWarnings("unchecked")
  static ListView<Threshold> list(SettingsScreen screen) {
    return (ListView<Threshold>) screen.lookup(".list-view");
  }

  static TextField field(SettingsScreen screen) {
    return (TextField) screen.lookup(".setting-line .text-field");
  }

  static ToggleButton toggle(SettingsScreen screen, String name) {
    return ShownReview.all(screen, ToggleButton.class).stream()
        .filter(button -> button.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static List<String> words(SettingsScreen screen) {
    return ShownReview.all(screen, Label.class).stream()
        .filter(label -> label.isVisible() && label.isManaged())
        .map(Label::getText)
        .toList();
  }
}
