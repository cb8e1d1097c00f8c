package plumbline.ui.app;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import plumbline.coaching.Wording;
import plumbline.session.LibraryDesk;
import plumbline.session.LibraryEntry;
import plumbline.session.SessionFolder;
import plumbline.session.SessionLibrary;
import plumbline.ui.library.LibraryActions;
import plumbline.ui.library.LibraryPlace;
import plumbline.ui.library.LibraryScreen;
import plumbline.ui.progress.ProgressScreen;

/** The list of sessions and their progress, from when they are shown until they are left. */
final class SessionScreens implements LibraryActions, Running.Beside {
  private final Wording wording;
  private final AppWindow window;
  private final BiConsumer<Path, LibraryPlace> review;
  private final Home home;
  private final LibraryPlace from;
  private final LibraryDesk desk;
  private final LibraryScreen library;

  /**
   * @param review opens the session of a file, and is told where in the list one comes from
   * @param from where in the list one begins
   */
  SessionScreens(
      Wording wording,
      SessionFolder folder,
      AppWindow window,
      BiConsumer<Path, LibraryPlace> review,
      Home home,
      LibraryPlace from) {
    this.wording = wording;
    this.window = window;
    this.review = review;
    this.home = home;
    this.from = from;
    desk = new LibraryDesk(new SessionLibrary(folder), Platform::runLater);
    library = new LibraryScreen(wording, this, desk);
  }

  @Override
  public void open() {
    window.show(library);
    library.load(from);
  }

  @Override
  public void review(LibraryEntry session) {
    review.accept(session.file(), library.place());
  }

  @Override
  public void showProgress() {
    ProgressScreen progress = new ProgressScreen(wording, this::backToList);
    window.show(progress);
    progress.load(desk);
  }

  private void backToList() {
    window.show(library);
    library.focusMain();
  }

  @Override
  public void leave() {
    home.comeHome();
  }

  /** What is being typed is kept, what was deleted is gone for good. */
  @Override
  public void close(Runnable afterwards) {
    library.requestFocus();
    desk.close(afterwards);
  }
}
