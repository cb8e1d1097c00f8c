package plumbline.ui.overlay;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import plumbline.kinematics.Measurement;
import plumbline.report.AngleScale;
import plumbline.scoring.RangeGoal;
import plumbline.ui.common.Palette;

/**
 * An angle drawn as an arc from its zero line: how far now, hatched as wide as the value is unsure,
 * with the band to aim for.
 */
public final class AngleFan extends Group {
  /** The needle leaves the turning point free for the body. */
  private static final double NEEDLE_FROM = 0.55;

  private final Arc shade = arc(Palette.faint(Palette.INK, 0.45));
  private final Arc target = arc(Palette.faint(Palette.ACCENT, 0.7));
  private final Arc now = arc(Palette.TEXT);
  private final Arc unsure = arc(Palette.faint(Palette.TEXT, 0.4));
  private final Arc hatch = arc(Palette.faint(Palette.INK, 0.75));
  private final Line fullTick = new Line();
  private final Line needle = new Line();

  /**
   * Where the fan stands.
   *
   * @param x of the turning point
   * @param y of the turning point
   * @param radius of the arc
   * @param thickness of the arc
   * @param zeroDeg direction of the angle's zero on the screen, counter-clockwise from the right
   * @param clockwise true when a growing angle turns clockwise on the screen
   */
  public record Place(
      double x, double y, double radius, double thickness, double zeroDeg, boolean clockwise) {

    /** Direction of an angle's value on the screen, degrees counter-clockwise from the right. */
    public double screenDeg(double value) {
      return zeroDeg + turn(value);
    }

    double turn(double value) {
      return clockwise ? -value : value;
    }

    /** The point at {@code distance} from the turning point in the direction of {@code value}. */
    public double xAt(double value, double distance) {
      return x + distance * Math.cos(Math.toRadians(screenDeg(value)));
    }

    public double yAt(double value, double distance) {
      return y - distance * Math.sin(Math.toRadians(screenDeg(value)));
    }
  }

  public AngleFan() {
    setMouseTransparent(true);
    shade.getStyleClass().add("fan-shade");
    target.getStyleClass().add("fan-target");
    now.getStyleClass().add("fan-now");
    unsure.getStyleClass().add("fan-unsure");
    hatch.getStyleClass().add("fan-hatch");
    fullTick.getStyleClass().add("fan-tick");
    needle.getStyleClass().add("fan-now");
    needle.setStroke(Palette.TEXT);
    needle.setStrokeLineCap(StrokeLineCap.ROUND);
    fullTick.setStroke(Palette.ACCENT);
    getChildren().addAll(shade, target, now, unsure, hatch, fullTick, needle);
  }

  /** Draws the scale, and the value on it if there is one to be trusted. */
  public void show(Place place, Measurement value, RangeGoal goal, AngleScale scale) {
    span(shade, place, scale.from(), scale.to());
    span(target, place, goal.target(), scale.to());
    tick(place, goal.fullMin());
    boolean judged = value.isJudged();
    now.setVisible(judged);
    unsure.setVisible(judged);
    hatch.setVisible(judged);
    needle.setVisible(judged);
    if (judged) {
      showValue(place, scale.from(), Math.max(scale.from(), value.value()), value.sd());
    }
  }

  private void showValue(Place place, double from, double value, double sd) {
    span(now, place, from, value);
    now.setStrokeWidth(place.thickness() * 0.3);
    showBand(place, from, value, Double.isFinite(sd) ? sd : 0);
    needle.setStartX(place.xAt(value, place.radius() * NEEDLE_FROM));
    needle.setStartY(place.yAt(value, place.radius() * NEEDLE_FROM));
    needle.setEndX(place.xAt(value, place.radius() + place.thickness() / 2));
    needle.setEndY(place.yAt(value, place.radius() + place.thickness() / 2));
    needle.setStrokeWidth(Math.max(2, place.thickness() * 0.18));
  }

  /** Never thinner than the value is known; butt-ended dashes across the arc read as hatching. */
  private void showBand(Place place, double from, double value, double sd) {
    double dash = Math.max(1, place.thickness() * 0.06);
    for (Arc arc : List.of(unsure, hatch)) {
      span(arc, place, Math.max(from, value - sd), value + sd);
      arc.setStrokeWidth(place.thickness() * 1.4);
    }
    hatch.getStrokeDashArray().setAll(dash, dash * 2);
  }

  private void tick(Place place, double value) {
    fullTick.setStartX(place.xAt(value, place.radius() - place.thickness() / 2));
    fullTick.setStartY(place.yAt(value, place.radius() - place.thickness() / 2));
    fullTick.setEndX(place.xAt(value, place.radius() + place.thickness() / 2));
    fullTick.setEndY(place.yAt(value, place.radius() + place.thickness() / 2));
    fullTick.setStrokeWidth(Math.max(1.5, place.thickness() * 0.12));
  }

  private static void span(Arc arc, Place place, double from, double to) {
    arc.setCenterX(place.x());
    arc.setCenterY(place.y());
    arc.setRadiusX(place.radius());
    arc.setRadiusY(place.radius());
    arc.setStartAngle(place.screenDeg(from));
    arc.setLength(place.turn(to - from));
    arc.setStrokeWidth(place.thickness());
  }

  private static Arc arc(Color color) {
    Arc arc = new Arc();
    arc.setType(ArcType.OPEN);
    arc.setFill(null);
    arc.setStroke(color);
    arc.setStrokeLineCap(StrokeLineCap.BUTT);
    return arc;
  }
}
