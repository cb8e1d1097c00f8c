package plumbline.ui.common;

import java.util.Optional;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Node;
import plumbline.session.ViewPort;

/** Places for pictures on a screen, in the display's own pixels. On the JavaFX thread. */
public final class ViewPorts {
  private ViewPorts() {}

  /**
   * A large place; empty while it has no room.
   *
   * @param shown what is on the display that it is on
   * @param width pixels of the layout
   * @param height pixels of the layout
   */
  public static Optional<ViewPort> of(Node shown, double width, double height, boolean mirrored) {
    // Only the graphics pipelines have 3D; the software one is slow at scaling pictures.
    boolean scalesSlowly = !Platform.isSupported(ConditionalFeature.SCENE3D);
    return of(shown, width, height, mirrored, scalesSlowly);
  }

  /** A small place, for which a picture is quickly made as it is to be. */
  public static Optional<ViewPort> small(
      Node shown, double width, double height, boolean mirrored) {
    return of(shown, width, height, mirrored, true);
  }

  private static Optional<ViewPort> of(
      Node shown, double width, double height, boolean mirrored, boolean enlarge) {
    double scale = Sizes.outputScale(shown);
    int widthPx = (int) Math.round(width * scale);
    int heightPx = (int) Math.round(height * scale);
    return widthPx > 0 && heightPx > 0
        ? Optional.of(new ViewPort(widthPx, heightPx, mirrored, enlarge))
        : Optional.empty();
  }
}
