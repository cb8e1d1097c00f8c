package plumbline.ui.common;

import plumbline.coaching.Wording;
import plumbline.recording.SessionTrouble;
import plumbline.session.Trouble;

/** Why a session file cannot be read or written, in the person's own language. */
public final class TroubleWords {
  private TroubleWords() {}

  /**
   * Our own words for what is known, and else what the program that failed said.
   *
   * @param line of English, as it was told
   */
  public static String of(Wording wording, SessionTrouble trouble, String line) {
    return wording.text("trouble." + trouble.id(), line);
  }

  /** The same of what was read. */
  public static String of(Wording wording, Trouble trouble) {
    return of(wording, trouble.kind(), trouble.line());
  }

  /** That something was not written, and why. */
  public static String notSaved(Wording wording, Trouble trouble) {
    return wording.text("export.failed", saving(wording, trouble));
  }

  /** Why something is not written; another place may help. */
  public static String saving(Wording wording, Trouble trouble) {
    return switch (trouble.kind()) {
      case FORBIDDEN, MISSING -> wording.text("trouble.saving." + trouble.kind().id());
      default -> of(wording, trouble);
    };
  }

  /** The same where it is not yet said which file is meant; {@code line} names it. */
  public static String about(Wording wording, String file, SessionTrouble trouble, String line) {
    String words = of(wording, trouble, line);
    return trouble == SessionTrouble.OTHER ? words : file + ": " + words;
  }
}
