package plumbline.ui.overlay;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Palette;

/** A fault on the body itself: its place marked, its angle drawn, its value beside it. */
public final class FaultSpot extends Group {
  private static final double RING_UNITS = 5;

  private final Polyline outline = line(Palette.faint(Palette.INK, 0.7));
  private final Polyline line = line(Palette.FAULT);
  private final Circle ring = new Circle();
  private final Arc arc = new Arc();
  private final Rectangle pill = new Rectangle();
  private final Text value = new Text();

  public FaultSpot() {
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
    ring.setFill(null);
    ring.setStroke(Palette.FAULT);
    arc.setType(ArcType.OPEN);
    arc.setFill(null);
    arc.setStroke(Palette.FAULT);
    pill.setFill(Palette.FAULT);
    value.setFill(Palette.INK);
    getChildren().addAll(outline, line, ring, arc, pill, value);
  }

  /** Nothing is pointed out. */
  public void hide() {
    setVisible(false);
  }

  /**
   * Marks a fault; hidden where its place was not seen.
   *
   * @param rule the fault's id
   * @param working the leg that moves
   * @param words its value
   * @param unit a hundredth of the view's height
   */
  public void show(
      FrameAnalysis analysis, String rule, Side working, String words, ViewMap map, double unit) {
    Optional<FaultPlace> place = FaultPlace.of(rule);
    Optional<Pose> pose = analysis.smoothed();
    setVisible(false);
    if (place.isPresent() && pose.isPresent()) {
      Side side =
          switch (place.get().whose()) {
            case WORKING -> working;
            case OTHER -> working.opposite();
            case NEAR -> analysis.near().orElse(working);
          };
      List<Point2D> points =
          place.get().joints().stream().map(joint -> map.at(pose.get().px(joint, side))).toList();
      if (points.stream().allMatch(FaultSpot::isFinite)) {
        draw(points, words, unit);
        setVisible(true);
      }
    }
  }

  private void draw(List<Point2D> points, String words, double unit) {
    for (Polyline each : List.of(outline, line)) {
      each.getPoints().clear();
      points.forEach(p -> each.getPoints().addAll(p.getX(), p.getY()));
    }
    outline.setStrokeWidth(unit * 2.2);
    line.setStrokeWidth(unit * 1.3);
    Point2D middle = points.get(points.size() / 2);
    ring.setVisible(points.size() == 1);
    ring.setCenterX(middle.getX());
    ring.setCenterY(middle.getY());
    ring.setRadius(unit * RING_UNITS);
    ring.setStrokeWidth(unit * 0.9);
    arc.setVisible(points.size() == 3);
    if (points.size() == 3) {
      drawArc(points, unit);
    }
    label(points, words, unit);
  }

  /** From the line that would be straight on to the line as it is. */
  private void drawArc(List<Point2D> points, double unit) {
    Point2D at = points.get(1);
    Point2D straight = at.subtract(points.get(0));
    Point2D bent = points.get(2).subtract(at);
    double from = -Math.toDegrees(Math.atan2(straight.getY(), straight.getX()));
    double to = -Math.toDegrees(Math.atan2(bent.getY(), bent.getX()));
    double radius = Math.min(bent.magnitude() * 0.6, unit * 12);
    arc.setCenterX(at.getX());
    arc.setCenterY(at.getY());
    arc.setRadiusX(radius);
    arc.setRadiusY(radius);
    arc.setStartAngle(from);
    arc.setLength(Math.IEEEremainder(to - from, 360));
    arc.setStrokeWidth(unit * 0.8);
  }

  /** Away from the body's middle, so that no limb is covered. */
  private void label(List<Point2D> points, String words, double unit) {
    pill.setVisible(!words.isEmpty());
    value.setText(words);
    Fonts.setBold(value, unit * 4);
    double width = value.getLayoutBounds().getWidth() + unit * 2;
    double height = unit * 5;
    Point2D middle = points.get(points.size() / 2);
    Point2D first = points.get(0);
    Point2D last = points.get(points.size() - 1);
    Point2D away = points.size() == 3 ? middle.subtract(first.midpoint(last)) : new Point2D(0, -1);
    Point2D direction = away.magnitude() < 1 ? new Point2D(0, -1) : away.normalize();
    double distance = unit * (RING_UNITS + 3) + Math.abs(direction.getX()) * width / 2;
    Point2D center = middle.add(direction.multiply(distance));
    pill.setX(center.getX() - width / 2);
    pill.setY(center.getY() - height / 2);
    pill.setWidth(width);
    pill.setHeight(height);
    pill.setArcWidth(unit * 2.4);
    pill.setArcHeight(unit * 2.4);
    value.setX(center.getX() - width / 2 + unit);
    value.setY(center.getY() + unit * 4 * Fonts.CAPITAL_HEIGHT / 2);
  }

  private static boolean isFinite(Point2D point) {
    return Double.isFinite(point.getX()) && Double.isFinite(point.getY());
  }

  private static Polyline line(Color color) {
    Polyline line = new Polyline();
    line.setStroke(color);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return line;
  }
}
