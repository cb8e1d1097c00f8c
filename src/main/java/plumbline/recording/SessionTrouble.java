package plumbline.recording;

import java.util.Locale;

/** What keeps a session file from being read or written, as far as a person can do something. */
public enum SessionTrouble {
  DAMAGED,
  DISK_FULL,
  DISK_FAILS,
  IN_USE,
  FORBIDDEN,
  MISSING,
  NO_SESSION,
  NEWER_PROGRAM,
  /** Something else, which the message alone tells. */
  OTHER;

  /** The end of the key of its words: {@code disk-full}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
