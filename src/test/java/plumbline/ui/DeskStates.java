package plumbline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import plumbline.coaching.Wording;
import plumbline.session.LibraryDesk;
import plumbline.session.LibraryEntry;
import plumbline.session.SessionFolder;
import plumbline.session.SessionLibrary;
import plumbline.session.SettingsWatch;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsLocation;
import plumbline.ui.library.LibraryActions;
import plumbline.ui.library.LibraryScreen;
import plumbline.ui.progress.ProgressScreen;
import plumbline.ui.settings.SettingsScreen;

/** The screens that one reads at a desk, in the words of one language. */
final class DeskStates {
  private static final Path STANDARD = Path.of("calibration/settings.toml");

  private final Wording wording;
  private final List<LibraryEntry> sessions;
  private final Path folder;
  private final List<ScreenStates.State> all = new ArrayList<>();

  private DeskStates(Wording wording, List<LibraryEntry> sessions, Path folder) {
    this.wording = wording;
    this.sessions = sessions;
    this.folder = folder;
  }

  static List<ScreenStates.State> of(Wording wording, List<LibraryEntry> sessions, Path folder)
      throws IOException {
    DeskStates states = new DeskStates(wording, sessions, folder);
    states.settings();
    states.library();
    return states.all;
  }

  private void settings() throws IOException {
    String good = Files.readString(STANDARD);
    settings("settings", good, screen -> {});
    settings("settings-no-hit", good, screen -> ShownSettings.search(screen, "zebra"));
    settings(
        "settings-out-of-range",
        good,
        screen -> {
          ShownSettings.search(screen, "leg-raise.target_deg");
          ((ListView<?>) screen.lookup(".list-view")).getSelectionModel().selectFirst();
          ((TextField) screen.lookup(".setting-line .text-field")).setText("99");
        });
    settings(
        "settings-broken",
        good.replace("max_gap_ms = 400", "max_gap_ms = = 400").replace("dwell_s", "dwel_s"),
        screen -> {});
  }

  private void settings(String name, String text, Consumer<SettingsScreen> change) {
    add(
        name,
        (w, h) -> {
          Path path = Files.writeString(folder.resolve("settings.toml"), text);
          SettingsFile file =
              new SettingsFile(SettingsCatalog.schema(), new SettingsLocation(path, true));
          SettingsScreen screen =
              new SettingsScreen(wording, file, new SettingsWatch(file).now(), () -> {});
          Shots.layOut(screen, w, h);
          change.accept(screen);
          return screen;
        });
  }

  private void library() {
    add("library", (w, h) -> library(sessions, w, h));
    add("library-empty", (w, h) -> library(List.of(), w, h));
    add(
        "library-delete",
        (w, h) -> {
          LibraryScreen screen = library(sessions, w, h);
          ((ListView<?>) screen.lookup(".list-view")).getSelectionModel().select(1);
          Shots.layOut(screen, w, h);
          ShownReview.press(screen, wording.text("library.delete"));
          return screen;
        });
    add("progress", (w, h) -> progress(sessions));
    add("progress-empty", (w, h) -> progress(List.of()));
  }

  private ProgressScreen progress(List<LibraryEntry> entries) {
    ProgressScreen screen = new ProgressScreen(wording, () -> {});
    screen.show(entries);
    return screen;
  }

  private LibraryScreen library(List<LibraryEntry> entries, int width, int height) {
    LibraryScreen screen =
        new LibraryScreen(
            wording,
            Nobody.at(LibraryActions.class),
            new LibraryDesk(
                new SessionLibrary(new SessionFolder(Path.of("nowhere"))), Runnable::run));
    screen.show(entries);
    Shots.layOut(screen, width, height);
    return screen;
  }

  private void add(String name, ScreenStates.Make make) {
    all.add(new ScreenStates.State(name, make));
  }
}
