package plumbline.ui.common;

import java.util.Objects;
import javafx.scene.Parent;

/**
 * A style sheet that a scene has while a screen is shown in it. A sheet of the screen itself would
 * make styling each of its nodes far slower.
 */
public final class SceneStyles {
  private SceneStyles() {}

  /**
   * Lends a sheet to the scene of a screen, for as long as the screen is in it.
   *
   * @param resource such as {@code /plumbline/css/review.css}
   */
  public static void lend(Parent screen, String resource) {
    String sheet =
        Objects.requireNonNull(SceneStyles.class.getResource(resource), resource).toExternalForm();
    screen
        .sceneProperty()
        .addListener(
            (property, before, now) -> {
              if (before != null) {
                before.getStylesheets().remove(sheet);
              }
              if (now != null) {
                now.getStylesheets().add(sheet);
              }
            });
  }
}
