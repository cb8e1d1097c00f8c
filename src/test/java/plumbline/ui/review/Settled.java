package plumbline.ui.review;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Whether a review has drawn what it is asked for; on the JavaFX thread. */
public final class Settled {
  private Settled() {}

  /** True when the pictures of the chosen frames are shown, or none are to come. */
  public static boolean is(ReviewScreen screen) {
    Node center = screen.getCenter();
    Node shown = center instanceof ScrollPane scrolled ? scrolled.getContent() : center;
    return shown.lookupAll(".picture").stream()
        .filter(PicturePane.class::isInstance)
        .map(PicturePane.class::cast)
        .allMatch(PicturePane::isSettled);
  }
}
