package plumbline.ui.live;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import plumbline.ui.common.Palette;

/** A ring around a number or a sign, which fills, or empties as time goes by; from the top on. */
final class ProgressRing extends StackPane {
  private static final double FULL_CIRCLE_DEG = 360;
  private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

  private final Circle track = new Circle();
  private final Arc arc = new Arc();

  /** {@code inside} stands in its middle. */
  ProgressRing(Node... inside) {
    track.setFill(null);
    track.setStroke(Palette.faint(Palette.TEXT, 0.2));
    track.getStyleClass().add("ring-faint");
    arc.setFill(Color.TRANSPARENT);
    arc.setType(ArcType.OPEN);
    arc.setStroke(Palette.ACCENT);
    arc.setStrokeLineCap(StrokeLineCap.ROUND);
    arc.getStyleClass().add("ring-done");
    arc.setStartAngle(90);
    // An arc is as large as what is drawn of it: it must not move the ring's middle.
    arc.setManaged(false);
    setMouseTransparent(true);
    getChildren().add(track);
    getChildren().addAll(inside);
    getChildren().add(arc);
  }

  /** With a ground of its own, for what is read on a picture. */
  void ground() {
    track.setFill(Palette.faint(Palette.INK, 0.55));
    track.getStyleClass().setAll("ring-track");
  }

  /** How much is done, 0..1, clockwise. */
  void fill(double share) {
    arc.setLength(-FULL_CIRCLE_DEG * share);
  }

  /** How much is left, 0..1; what is gone opens clockwise. */
  void empty(double share) {
    arc.setLength(FULL_CIRCLE_DEG * share);
  }

  /** Whether all is well, by its colour too. */
  void setGood(boolean good) {
    arc.pseudoClassStateChanged(GOOD, good);
  }

  /** Sizes in pixels, the radius to the middle of its line. */
  void setSize(double radius, double line) {
    track.setRadius(radius);
    track.setStrokeWidth(line);
    arc.setStrokeWidth(line);
    arc.setRadiusX(radius);
    arc.setRadiusY(radius);
    arc.setCenterX(radius + line / 2);
    arc.setCenterY(radius + line / 2);
    double side = 2 * radius + line;
    setMinSize(side, side);
    setPrefSize(side, side);
    setMaxSize(side, side);
  }
}
