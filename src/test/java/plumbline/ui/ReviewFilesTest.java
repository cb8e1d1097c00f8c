package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import plumbline.coaching.Wording;
import plumbline.fixtures.BusyFolder;
import plumbline.recording.SessionFile;
import plumbline.session.ReviewSession;
import plumbline.ui.review.ReviewScreen;
import plumbline.ui.review.SessionPanels;

/** What a review makes of files, and which files it makes. */
@Timeout(120)
class ReviewFilesTest {
  @RegisterExtension final BusyFolder work = new BusyFolder();
  private TwoSessions two;

  @BeforeEach
  void copy() throws Exception {
    two = new TwoSessions(work.path());
  }

  @Test
  void ofADamagedSessionWhatIsThereIsSavedAndOpened() throws Exception {
    byte[] bytes = Files.readAllBytes(two.file);
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 30_000, (byte) 7);
    Files.write(two.file, bytes);
    try (ShownReview shown = two.window.open(two.file, 1280, 720).start().untilRead()) {
      shown.run(screen -> ShownReview.press(screen, "Save what is there"));
      shown.until(screen -> two.window.opened.isPresent());
    }
    try (SessionFile saved = SessionFile.open(two.window.opened.orElseThrow())) {
      assertThat(saved.frames().count()).isPositive();
    }
  }

  @Test
  void aVideoThatIsKeptAsASessionGetsItsPanels() throws Exception {
    try (ShownReview shown =
        ShownReview.of(ReviewSession.ofSession(two.file), two.window, 1280, 720)) {
      shown.run(
          screen ->
              SessionPanels.offerToKeep(
                  screen, Wording.english(), (told, withVideo) -> two.file, two.window.around()));
      shown.start().untilRead();
      assertThat(shown.ask(() -> ShownReview.texts(shown.screen()))).doesNotContain("What if …");
      shown.run(screen -> ShownReview.press(screen, "Save as a session"));
      shown.until(TwoSessions.PREPARED);
      assertThat(shown.ask(() -> ShownReview.texts(shown.screen())))
          .contains("Export")
          .doesNotContain("Save as a session");
    }
  }

  @Test
  void anExportSaysWhatCameOfIt() throws Exception {
    try (ShownReview shown = two.open()) {
      Path target = work.path().resolve("reps.csv");
      two.window.chosen = Optional.of(target);
      shown.run(screen -> export(screen, "export-reps"));
      shown.until(screen -> ShownReview.texts(screen).contains("Saved reps.csv"));
      assertThat(Files.readAllLines(target)).hasSize(6);
      two.window.chosen = Optional.of(work.path().resolve("no folder").resolve("reps.csv"));
      shown.run(screen -> export(screen, "export-reps"));
      shown.until(
          screen ->
              ShownReview.texts(screen).stream().anyMatch(text -> text.startsWith("Not saved:")));
    }
  }

  private static void export(ReviewScreen screen, String id) {
    ShownReview.all(screen, MenuButton.class).stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .forEach(item -> item.fire());
  }
}
