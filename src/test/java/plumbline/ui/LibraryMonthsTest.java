package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import plumbline.coaching.Wording;
import plumbline.session.LibraryDesk;
import plumbline.session.LibraryEntry;
import plumbline.session.SessionFolder;
import plumbline.session.SessionLibrary;
import plumbline.ui.library.LibraryActions;
import plumbline.ui.library.LibraryScreen;

/** Finding one's way in a long list of sessions. */
class LibraryMonthsTest {

  @Test
  void eachMonthIsNamedOnceAndTheCountFollowsTheSearch() throws Exception {
    LibraryEntry one =
        LibraryShots.entries(1).stream()
            .filter(e -> e.damage().isEmpty())
            .findFirst()
            .orElseThrow();
    List<LibraryEntry> sessions =
        List.of(at(one, "2026-03-20"), at(one, "2026-03-02"), at(one, "2026-01-28"));
    FxThread.call(
        () -> {
          LibraryScreen screen =
              new LibraryScreen(
                  Wording.english(),
                  Nobody.at(LibraryActions.class),
                  new LibraryDesk(
                      new SessionLibrary(new SessionFolder(Path.of("nowhere"))), Runnable::run));
          screen.show(sessions);
          Shots.layOut(screen, 1280, 720);
          assertThat(months(screen)).containsExactlyInAnyOrder("March 2026", "January 2026");
          assertThat(OnScreen.words(screen)).contains("3 sessions");
          ((TextField) screen.lookup(".text-field")).setText("2 mar");
          Shots.layOut(screen, 1280, 720);
          assertThat(months(screen)).containsExactly("March 2026");
          assertThat(OnScreen.words(screen)).contains("2 of 3");
          return screen;
        });
  }

  private static List<String> months(LibraryScreen screen) {
    return screen.lookupAll(".entry-month").stream()
        .filter(Node::isVisible)
        .map(month -> ((Label) month).getText())
        .toList();
  }

  private static LibraryEntry at(LibraryEntry entry, String day) {
    return new LibraryEntry(
        Path.of(day + ".plumbline"),
        entry.title(),
        entry.notes(),
        Optional.of(OffsetDateTime.parse(day + "T18:05:00+01:00")),
        entry.verdicts(),
        entry.sides(),
        entry.video(),
        entry.damagedPlaces(),
        entry.damage());
  }
}
