package plumbline.ui.start;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import plumbline.ui.common.Palette;

/** The program's name beside a plumb bob on its line. */
final class Wordmark extends HBox {
  Wordmark(String name) {
    Line line = new Line(8, 0, 8, 14);
    line.setStroke(Palette.TEXT);
    line.getStyleClass().add("ink-line");
    line.setStrokeWidth(2);
    Polygon bob = new Polygon(2, 14, 14, 14, 12, 19, 8, 27, 4, 19);
    bob.setFill(Palette.ACCENT);
    bob.getStyleClass().add("accent-fill");
    Label label = new Label(name);
    label.getStyleClass().add("wordmark");
    label.setMinWidth(Region.USE_PREF_SIZE);
    setMinWidth(Region.USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(12);
    getChildren().addAll(new Group(line, bob), label);
  }
}
