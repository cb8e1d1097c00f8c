package plumbline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.session.Preferences;
import plumbline.ui.FxThread;
import plumbline.ui.common.Looks;

/** With large text the two columns are one, in which a panel may be out of sight. */
class SideColumnsTest {
  @AfterEach
  void usualText() throws Exception {
    textScale(1);
  }

  private static void textScale(double scale) throws Exception {
    FxThread.call(
        () -> {
          Looks.set(Preferences.USUAL.withTextScale(scale));
          return scale;
        });
  }

  private static Region tall() {
    Region region = new Region();
    region.setMinHeight(500);
    return region;
  }

  @Test
  void aPanelOutOfSightIsScrolledTo() throws Exception {
    textScale(2);
    FxThread.call(
        () -> {
          Region panel = tall();
          BorderPane screen = new BorderPane();
          SideColumns columns =
              new SideColumns(screen, new VBox(tall()), tall(), new VBox(tall(), panel, tall()));
          columns.show();
          Scene scene = new Scene(screen, 1280, 720);
          scene.snapshot(null);
          ScrollPane pane = (ScrollPane) screen.getLeft();
          assertThat(top(panel)).as("out of sight").isGreaterThan(720);
          columns.reveal(panel);
          scene.snapshot(null);
          Bounds seen = pane.localToScene(pane.getLayoutBounds());
          assertThat(top(panel)).isBetween(seen.getMinY() - 1, seen.getMinY() + 20);
          return null;
        });
  }

  private static double top(Region panel) {
    return panel.localToScene(panel.getLayoutBounds()).getMinY();
  }
}
