package plumbline.session;

import plumbline.recording.SessionException;
import plumbline.recording.SessionTrouble;

/**
 * What has failed, for words in the person's own language.
 *
 * @param kind what it is about, as far as a person can do something
 * @param line of English, as it was told
 */
public record Trouble(SessionTrouble kind, String line) {

  /** Of what was thrown. */
  public static Trouble of(Throwable thrown) {
    return new Trouble(SessionException.troubleOf(thrown), Failures.told(thrown));
  }
}
