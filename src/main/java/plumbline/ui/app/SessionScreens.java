package plumbline.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import plumbline.coaching.Wording;
import plumbline.session.LibraryDesk;
import plumbline.session.LibraryEntry;
import plumbline.session.SessionFolder;
import plumbline.session.SessionLibrary;
import plumbline.ui.library.LibraryActions;
import plumbline.ui.library.LibraryScreen;
import plumbline.ui.progress.ProgressScreen;

/** The list of sessions and their progress, from when they are shown until they are left. */
final class SessionScreens implements LibraryActions, Running.Beside {
  private final Wording wording;
  private final AppWindow window;
  private final Consumer<Path> review;
  private final Home home;
  private final Optional<Path> chosen;
  private final LibraryDesk desk;
  private final LibraryScreen library;

  /**
   * @param review opens the session of a file
   * @param chosen the file of the session that is chosen at first; the newest when empty
   */
  SessionScreens(
      Wording wording,
      SessionFolder folder,
      AppWindow window,
      Consumer<Path> review,
      Home home,
      Optional<Path> chosen) {
    this.wording = wording;
    this.window = window;
    this.review = review;
    this.home = home;
    this.chosen = chosen;
    desk = new LibraryDesk(new SessionLibrary(folder), Platform::runLater);
    library = new LibraryScreen(wording, this, desk);
  }

  @Override
  public void open() {
    window.show(library);
    library.load(chosen);
  }

  @Override
  public void review(LibraryEntry session) {
    review.accept(session.file());
  }

  @Override
  public void showProgress() {
    ProgressScreen progress = new ProgressScreen(wording, () -> window.show(library));
    window.show(progress);
    progress.load(desk);
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
