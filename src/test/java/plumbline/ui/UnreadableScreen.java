package plumbline.ui;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Everything that a {@link LayoutCheck} is to find, and some that it is not. */
final class UnreadableScreen {
  private UnreadableScreen() {}

  static Parent make() {
    Label tooLong = new Label("Far too long for its box");
    tooLong.setPrefWidth(60);
    tooLong.relocate(10, 10);
    Text out = new Text(360, 60, "Half way out of the window");
    Text under = new Text(10, 100, "Under");
    Text over = new Text(14, 104, "Over");
    Text fine = new Text(10, 140, "Fine where it is");
    Text hidden = new Text(200, 200, "Hidden");
    Text broken = new Text(10, 170, "Unbelievably");
    broken.setWrappingWidth(40);
    Text behind = new Text(120, 250, "Behind a panel");
    Pane screen = new Pane(tooLong, out, under, over, fine, hidden, broken, behind);
    screen.getChildren().addAll(panel(190, 170, 120, 50), panel(150, 230, 120, 50));
    Button cut = new Button("OK");
    cut.relocate(20, 285);
    ScrollPane scrolls = new ScrollPane(new VBox(new Button("Scrolled"), panel(0, 0, 40, 400)));
    scrolls.setPrefSize(100, 60);
    scrolls.relocate(280, 90);
    screen.getChildren().addAll(panel(350, 10, 70, 30), cut, scrolls);
    return screen;
  }

  private static Region panel(double x, double y, double width, double height) {
    Region panel = new Region();
    panel.setStyle("-fx-background-color: black;");
    panel.resizeRelocate(x, y, width, height);
    panel.setPrefSize(width, height);
    return panel;
  }
}
