package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.coaching.Wording;
import plumbline.session.LibraryDesk;
import plumbline.session.LibraryEntry;
import plumbline.session.SessionFolder;
import plumbline.session.SessionLibrary;
import plumbline.ui.library.LibraryActions;
import plumbline.ui.library.LibraryScreen;

/** The list of sessions with the keyboard alone. */
class LibraryKeysTest {
  /** An area of text would take Tab for a blank, and nobody could go on from it. */
  @Test
  void tabLeavesTheNotes() throws Exception {
    List<LibraryEntry> sessions =
        LibraryShots.entries(1).stream().filter(entry -> entry.startedAt().isPresent()).toList();
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
          TextArea notes = ShownReview.all(screen, TextArea.class).get(0);
          String before = notes.getText();
          notes.requestFocus();
          OnScreen.press(notes, KeyCode.TAB);
          Node next = screen.getScene().getFocusOwner();
          assertThat(notes.getText()).isEqualTo(before);
          assertThat(next).isInstanceOf(Button.class);
          assertThat(((Button) next).getText()).isEqualTo("Open");
          return screen;
        });
  }

  /** A list that is given Enter keeps it for itself, and nothing would open. */
  @Test
  void enterOpensTheChosenSession() throws Exception {
    List<LibraryEntry> sessions =
        LibraryShots.entries(2).stream().filter(entry -> entry.damage().isEmpty()).toList();
    List<LibraryEntry> opened = new ArrayList<>();
    FxThread.call(
        () -> {
          LibraryScreen screen =
              new LibraryScreen(
                  Wording.english(),
                  new Opening(opened::add),
                  new LibraryDesk(
                      new SessionLibrary(new SessionFolder(Path.of("nowhere"))), Runnable::run));
          screen.show(sessions);
          Shots.layOut(screen, 1280, 720);
          Node list = screen.lookup(".list-view");
          OnScreen.press(list, KeyCode.DOWN);
          OnScreen.press(list, KeyCode.ENTER);
          assertThat(opened).containsExactly(sessions.get(1));
          return screen;
        });
  }

  /** Of all that the list asks, only which session to open is heard. */
  private record Opening(Consumer<LibraryEntry> opened) implements LibraryActions {
    @Override
    public void review(LibraryEntry session) {
      opened.accept(session);
    }

    @Override
    public void showProgress() {}

    @Override
    public void leave() {}
  }
}
