package plumbline.ui.common;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What everything on a screen is measured by. */
public final class Sizes {
  /** Height by width of the pictures and screens that the program is laid out for. */
  public static final double SHAPE = 9.0 / 16;

  /** In a smaller window letters and gaps stay as they are there, and what is long scrolls. */
  private static final double LEAST_PX = 4;

  private Sizes() {}

  /** A hundredth of the height of the largest picture in that shape, pixels. */
  public static double unit(double width, double height) {
    return Math.min(height, width * SHAPE) / 100;
  }

  /** The same of a screen that one sees from afar. */
  public static double unit(Region screen) {
    return unit(screen.getWidth(), screen.getHeight());
  }

  /** The same of a screen that one reads at a desk. */
  public static double deskUnit(Region screen) {
    return Math.max(LEAST_PX, unit(screen));
  }

  /** Pixels of the display for each pixel of the layout, where the node is shown. */
  public static double outputScale(Node shown) {
    return shown.getScene() == null || shown.getScene().getWindow() == null
        ? 1
        : shown.getScene().getWindow().getOutputScaleX();
  }
}
