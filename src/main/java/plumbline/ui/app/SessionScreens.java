package plumbline.ui.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import plumbline.coaching.Wording;
import plumbline.session.LibraryDesk;
import plumbline.session.LibraryEntry;
import plumbline.session.SessionFolder;
import plumbline.session.SessionLibrary;
import plumbline.ui.library.LibraryActions;
import plumbline.ui.library.LibraryScreen;
import plumbline.ui.progress.ProgressScreen;

/** The list of sessions and their progress, from when they are shown until they are left. */
final class SessionScreens implements LibraryActions {
  private final Wording wording;
  private final Consumer<Parent> show;
  private final Consumer<Path> review;
  private final Runnable leave;
  private final LibraryDesk desk;
  private final LibraryScreen library;

  /**
   * @param show puts a screen into the window
   * @param review opens the session of a file
   * @param leave shows the first screen
   */
  SessionScreens(
      Wording wording,
      SessionFolder folder,
      Consumer<Parent> show,
      Consumer<Path> review,
      Runnable leave) {
    this.wording = wording;
    this.show = show;
    this.review = review;
    this.leave = leave;
    desk = new LibraryDesk(new SessionLibrary(folder), Platform::runLater);
    library = new LibraryScreen(wording, this, desk);
  }

  void open() {
    show.accept(library);
    library.load();
  }

  @Override
  public void review(LibraryEntry session) {
    review.accept(session.file());
  }

  @Override
  public void showProgress() {
    ProgressScreen progress = new ProgressScreen(wording, () -> show.accept(library));
    show.accept(progress);
    progress.load(desk);
  }

  @Override
  public void leave() {
    leave.run();
  }

  /**
   * What is being typed is kept, what was deleted is gone for good.
   *
   * @param afterwards runs when that is done, on any thread
   */
  void close(Runnable afterwards) {
    library.requestFocus();
    desk.close(afterwards);
  }
}
