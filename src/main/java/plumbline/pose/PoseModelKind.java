package plumbline.pose;

import java.util.Locale;

/** Which landmark model runs: the trade of speed for exactness. Full is the default. */
public enum PoseModelKind {
  LITE,
  FULL,
  HEAVY;

  /** The table's name in {@code models.toml} and the word in settings and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
