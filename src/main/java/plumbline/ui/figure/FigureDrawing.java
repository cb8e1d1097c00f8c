package plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import plumbline.body.Joint;
import plumbline.body.Vec2;
import plumbline.scoring.Variant;
import plumbline.ui.common.Palette;
import plumbline.ui.overlay.FaultPlace;

/** The lines of a small figure on its floor, as large as the room it is given allows. */
final class FigureDrawing extends Group {
  private static final double LEG_M = 0.1;
  private static final double ARM_M = 0.065;
  private static final double TRUNK_M = 0.15;
  private static final double MARGIN_M = 0.1;
  private static final int SAMPLES = 24;

  private final Line floor = new Line();
  private final Path far = limb(Palette.ATTEMPT, "figure-far");
  private final Path farArm = limb(Palette.ATTEMPT, "figure-far");
  private final Path trunk = limb(Palette.TEXT, "figure-near");
  private final Path nearArm = limb(Palette.TEXT, "figure-near");
  private final Path leg = limb(Palette.TEXT, "figure-work");
  private final Path shown = limb(Palette.ACCENT, "figure-shown");
  private final Circle head = new Circle();
  private Bounds room = new BoundingBox(0, 0, 1, 1);

  FigureDrawing() {
    floor.setStroke(Palette.faint(Palette.ATTEMPT, 0.6));
    floor.setStrokeLineCap(StrokeLineCap.ROUND);
    floor.getStyleClass().add("figure-floor");
    head.setFill(Palette.TEXT);
    head.getStyleClass().add("figure-head");
    getChildren().addAll(floor, farArm, far, trunk, head, leg, nearArm, shown);
  }

  /** Leaves room for a whole movement, so that nothing jumps while it goes on. */
  void makeRoomFor(Variant variant, MoveCycle cycle) {
    List<Vec2> all = new ArrayList<>();
    for (int i = 0; i <= SAMPLES; i++) {
      double at = cycle.restDeg() + (cycle.aimDeg() - cycle.restDeg()) * i / SAMPLES;
      Mannequin body = Mannequin.of(variant, at);
      all.addAll(body.working().values());
      all.addAll(body.other().values());
      double r = Mannequin.HEAD_RADIUS_M;
      all.add(body.head().plus(new Vec2(r, r)));
      all.add(body.head().minus(new Vec2(r, r)));
    }
    double minX = all.stream().mapToDouble(Vec2::x).min().orElse(0) - MARGIN_M;
    double maxX = all.stream().mapToDouble(Vec2::x).max().orElse(1) + MARGIN_M;
    double maxY = all.stream().mapToDouble(Vec2::y).max().orElse(1) + MARGIN_M;
    room = new BoundingBox(minX, -MARGIN_M, maxX - minX, maxY + MARGIN_M);
  }

  /**
   * Draws the body within {@code width} by {@code height} pixels.
   *
   * @param place what is pointed out, if anything
   */
  void draw(Mannequin body, Optional<FaultPlace> place, double width, double height) {
    double scale = Math.min(width / room.getWidth(), height / room.getHeight());
    double left = (width - room.getWidth() * scale) / 2 - room.getMinX() * scale;
    double ground = height - (height - room.getHeight() * scale) / 2;
    Pen pen = new Pen(scale, left, ground + room.getMinY() * scale);
    drawFloor(pen);
    drawBody(body, pen);
    shown.setVisible(place.isPresent());
    place.ifPresent(where -> point(where, body, pen));
  }

  private void drawFloor(Pen pen) {
    floor.setStartX(pen.x(new Vec2(room.getMinX() + MARGIN_M, 0)));
    floor.setEndX(pen.x(new Vec2(room.getMaxX() - MARGIN_M, 0)));
    floor.setStartY(pen.y(new Vec2(0, -0.06)));
    floor.setEndY(floor.getStartY());
    floor.setStrokeWidth(pen.scale() * 0.025);
  }

  private void drawBody(Mannequin body, Pen pen) {
    Map<Joint, Vec2> near = body.working();
    Map<Joint, Vec2> other = body.other();
    pen.line(far, LEG_M * 0.8, other, Joint.HIP, Joint.KNEE, Joint.ANKLE, Joint.FOOT_INDEX);
    pen.line(farArm, ARM_M, other, Joint.SHOULDER, Joint.ELBOW, Joint.WRIST, Joint.INDEX);
    pen.line(trunk, TRUNK_M, near, Joint.SHOULDER, Joint.HIP);
    pen.line(leg, LEG_M, near, Joint.HIP, Joint.KNEE, Joint.ANKLE, Joint.FOOT_INDEX);
    pen.line(nearArm, ARM_M, near, Joint.SHOULDER, Joint.ELBOW, Joint.WRIST, Joint.INDEX);
    head.setCenterX(pen.x(body.head()));
    head.setCenterY(pen.y(body.head()));
    head.setRadius(pen.scale() * Mannequin.HEAD_RADIUS_M);
  }

  private void point(FaultPlace place, Mannequin body, Pen pen) {
    boolean others = place.whose() == FaultPlace.Whose.OTHER;
    Map<Joint, Vec2> points = others ? body.other() : body.working();
    pen.line(shown, LEG_M * 1.15, points, place.joints().toArray(Joint[]::new));
  }

  /** From metres to pixels. */
  private record Pen(double scale, double left, double ground) {
    double x(Vec2 point) {
      return left + point.x() * scale;
    }

    double y(Vec2 point) {
      return ground - point.y() * scale;
    }

    /** Through these joints; a single one becomes a dot. */
    void line(Path path, double widthM, Map<Joint, Vec2> points, Joint... joints) {
      path.getElements().clear();
      for (Joint joint : joints) {
        Vec2 point = Objects.requireNonNull(points.get(joint));
        if (path.getElements().isEmpty()) {
          path.getElements().add(new MoveTo(x(point), y(point)));
        }
        path.getElements().add(new LineTo(x(point) + 0.01, y(point)));
      }
      path.setStrokeWidth(scale * widthM * (joints.length == 1 ? 1.7 : 1));
    }
  }

  private static Path limb(Color color, String styleClass) {
    Path path = new Path();
    path.setStroke(color);
    path.setFill(null);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    path.getStyleClass().add(styleClass);
    path.setManaged(false);
    return path;
  }
}
