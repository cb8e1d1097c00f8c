package plumbline.ui.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.session.LibraryDesk;
import plumbline.session.LibraryEntry;
import plumbline.session.SessionFolder;
import plumbline.session.SessionLibrary;

/** Reads what was recorded last, beside everything else. */
final class LastSessions {
  private static final Logger LOG = LoggerFactory.getLogger(LastSessions.class);

  private LastSessions() {}

  /** Answers on the JavaFX thread, the newest session first; what cannot be read is left out. */
  static void ask(SessionFolder folder, Consumer<List<LibraryEntry>> answer) {
    LibraryDesk desk = new LibraryDesk(new SessionLibrary(folder), Platform::runLater);
    desk.ask(SessionLibrary::list, answer, why -> LOG.debug("no last results: {}", why.line()));
    desk.leave();
  }
}
