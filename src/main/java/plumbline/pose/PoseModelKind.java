package plumbline.pose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which landmark model runs: the trade of speed for exactness. Full is the default. */
public enum PoseModelKind {
  LITE(0),
  FULL(0),
  /**
   * Of a knee, an ankle or an elbow that it reads as well as full does, it says in the middle 1.8
   * less (decision 39).
   */
  HEAVY(1.8);

  private final double visibilityShift;

  PoseModelKind(double visibilityShift) {
    this.visibilityShift = visibilityShift;
  }

  /**
   * What is added to the logit of a landmark's visibility, so that the same number means the same
   * with every model, and one limit fits all.
   */
  double visibilityShift() {
    return visibilityShift;
  }

  /** The table's name in {@code models.toml} and the word in settings and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this {@link #id}, in letters of any size. */
  public static Optional<PoseModelKind> find(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equalsIgnoreCase(id)).findFirst();
  }
}
