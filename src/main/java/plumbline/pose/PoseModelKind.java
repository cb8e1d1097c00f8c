package plumbline.pose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which landmark model runs: the trade of speed for exactness. Full is the default. */
public enum PoseModelKind {
  LITE,
  FULL,
  HEAVY;

  /** The table's name in {@code models.toml} and the word in settings and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this {@link #id}, in letters of any size. */
  public static Optional<PoseModelKind> find(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equalsIgnoreCase(id)).findFirst();
  }
}
