package plumbline.ui.library;

import plumbline.session.LibraryEntry;

/** What the list of sessions asks of the window. */
public interface LibraryActions {
  /** Shows one session. */
  void review(LibraryEntry session);

  /** Shows what changed from session to session. */
  void showProgress();

  /** Back to the first screen. */
  void leave();
}
