package plumbline.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import plumbline.body.PoseFrame;
import plumbline.capture.CaptureException;
import plumbline.capture.NativeLibraries;
import plumbline.fixtures.BusyFolder;
import plumbline.recording.SessionException;
import plumbline.recording.SessionWriter;
import plumbline.recording.Streams;
import plumbline.session.LibraryEntry;
import plumbline.session.Preferences;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.FxThread;
import plumbline.ui.library.LibraryPlace;
import plumbline.ui.library.LibraryScreen;
import plumbline.ui.review.ReviewScreen;
import plumbline.ui.start.StartScreen;

/** Where Esc leads to from a session that is looked at. */
@Timeout(30)
class WayBackTest {
  private final Locale machine = Locale.getDefault();
  @RegisterExtension final BusyFolder folder = new BusyFolder();

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  @BeforeEach
  void inEnglish() throws Exception {
    Locale.setDefault(Locale.ENGLISH);
    BegunWindow.preferences(folder.path()).save(Preferences.USUAL.withInformed(true));
  }

  @AfterEach
  void asBefore() {
    Locale.setDefault(machine);
  }

  @Test
  void fromTheListItIsTheListWithTheSameSessionChosen() throws Exception {
    record("2026-03-12");
    Path middle = record("2026-03-13");
    record("2026-03-14");
    BegunWindow window = FxThread.call(() -> BegunWindow.in(folder.path()));
    press(window, KeyCode.G);
    LibraryScreen list = whenListed(window);
    FxThread.call(
        () -> {
          entries(list).getSelectionModel().select(1);
          window.button("Open").fire();
          assertThat(window.screen()).isInstanceOf(ReviewScreen.class);
          window.press(KeyCode.ESCAPE);
          return window;
        });
    LibraryScreen again = whenListed(window);
    FxThread.call(
        () -> {
          assertThat(entries(again).getSelectionModel().getSelectedItem().file()).isEqualTo(middle);
          window.press(KeyCode.ESCAPE);
          assertThat(window.screen()).isInstanceOf(StartScreen.class);
          return window;
        });
    end(window);
  }

  @Test
  void whatWasSoughtIsStillSoughtAndTheListStandsWhereItStood() throws Exception {
    for (int day = 1; day <= 28; day++) {
      record("2026-03-%02d".formatted(day));
    }
    record("2026-04-01");
    BegunWindow window = FxThread.call(() -> BegunWindow.in(folder.path()));
    press(window, KeyCode.G);
    LibraryScreen list = whenListed(window);
    LibraryPlace before =
        FxThread.call(
            () -> {
              ((TextField) list.lookup(".text-field")).setText("2026-03");
              layOut(window);
              entries(list).scrollTo(9);
              entries(list).getSelectionModel().select(11);
              layOut(window);
              LibraryPlace place = list.place();
              window.button("Open").fire();
              window.press(KeyCode.ESCAPE);
              layOut(window);
              return place;
            });
    LibraryScreen again = whenListed(window);
    FxThread.call(
        () -> {
          layOut(window);
          assertThat(before.sought()).isEqualTo("2026-03");
          assertThat(before.firstRow()).isEqualTo(9);
          assertThat(again.place()).isEqualTo(before);
          assertThat(entries(again).getItems()).hasSize(28);
          return window;
        });
    end(window);
  }

  private static void layOut(BegunWindow window) {
    window.screen().applyCss();
    window.screen().layout();
  }

  @Test
  void fromTheCommandLineItIsTheFirstScreen() throws Exception {
    Path session = record("2026-03-12");
    BegunWindow window = FxThread.call(() -> BegunWindow.reviewing(session, folder.path()));
    FxThread.call(
        () -> {
          assertThat(window.screen()).isInstanceOf(ReviewScreen.class);
          window.press(KeyCode.ESCAPE);
          assertThat(window.screen()).isInstanceOf(StartScreen.class);
          return window;
        });
    end(window);
  }

  private static void press(BegunWindow window, KeyCode key) throws Exception {
    FxThread.call(
        () -> {
          window.press(key);
          return key;
        });
  }

  /** The list, once it has been read. */
  private static LibraryScreen whenListed(BegunWindow window) throws Exception {
    CompletableFuture<LibraryScreen> listed = new CompletableFuture<>();
    FxThread.call(
        () -> {
          LibraryScreen screen = (LibraryScreen) window.screen();
          var items = entries(screen).getItems();
          ListChangeListener<LibraryEntry> come = change -> listed.complete(screen);
          items.addListener(come);
          return items.isEmpty() || listed.complete(screen);
        });
    LibraryScreen screen = listed.get(30, TimeUnit.SECONDS);
    // What is chosen in it is chosen in the same moment; after that the next one has its turn.
    return FxThread.call(() -> screen);
  }

  @SuppressWarnings("unchecked")
  private static ListView<LibraryEntry> entries(Parent screen) {
    return (ListView<LibraryEntry>) screen.lookup(".list-view");
  }

  private static void end(BegunWindow window) throws Exception {
    CompletableFuture<Void> over = new CompletableFuture<>();
    FxThread.call(
        () -> {
          window.navigation().running().stop(() -> over.complete(null));
          return over;
        });
    over.get(30, TimeUnit.SECONDS);
  }

  private Path record(String day) throws SessionException {
    Path file = folder.path().resolve(day + ".plumbline");
    List<PoseFrame> frames = Streams.legRaises();
    try (SessionWriter writer =
        SessionWriter.create(file, Streams.info(ThresholdValues.defaults()))) {
      for (PoseFrame frame : frames) {
        writer.add(frame);
      }
      writer.finish();
    }
    return file;
  }
}
