package plumbline.body;

import java.util.Locale;

/** The person's own left or right; never the screen's, and never swapped by a mirrored display. */
public enum Side {
  LEFT,
  RIGHT;

  public Side opposite() {
    return this == LEFT ? RIGHT : LEFT;
  }

  /** {@code left} or {@code right}, as written in JSON, CSV and message keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
