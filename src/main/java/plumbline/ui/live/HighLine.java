package plumbline.ui.live;

import java.util.Optional;
import javafx.geometry.Bounds;

/**
 * Whether a line stands high: low down it would cover the body, and high it covers less. What was
 * found out holds for as long as the line does, so that it does not jump to and fro.
 */
final class HighLine {
  private String words = "";
  private boolean covers;

  /**
   * Takes another layout into account.
   *
   * @param low where the line stands low, and {@code high} where else it could
   * @param body what is seen of the person; empty where nobody is
   */
  boolean isBetter(Note line, Bounds low, Bounds high, Optional<Bounds> body) {
    if (!line.isVisible() || !line.getText().equals(words)) {
      words = line.getText();
      covers = false;
    }
    covers = covers || body.filter(b -> shared(b, high) < shared(b, low)).isPresent();
    return covers;
  }

  /** The area of what lies in both, square pixels. */
  private static double shared(Bounds one, Bounds other) {
    double across =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double down =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return Math.max(0, across) * Math.max(0, down);
  }
}
