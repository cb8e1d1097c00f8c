package plumbline.ui.overlay;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Vec2;
import plumbline.kinematics.Posture;
import plumbline.report.SweptAngle;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Palette;

/** The angle at the working hip, on the body itself, at the line that was measured. */
public final class HipArc extends Group {
  /** Nearer to rest the arc is only noise round a resting leg. */
  private static final double SMALLEST_DEG = 10;

  private static final double RADIUS_TORSOS = 0.66;

  /** Hips and seat are about so thick, torso lengths from the hip. */
  private static final double SEAT_TORSOS = 0.34;

  private final AngleFan fan = new AngleFan();
  private final Rectangle pill = new Rectangle();
  private final Text value = new Text();

  public HipArc() {
    setMouseTransparent(true);
    setManaged(false);
    value.setFill(Palette.TEXT);
    pill.setFill(Palette.faint(Palette.INK, 0.84));
    getChildren().addAll(fan, pill, value);
  }

  /** Draws the working leg's angle; hidden while no leg works or the angle is not judged. */
  public void show(FrameAnalysis analysis, ViewMap map, double unit) {
    Optional<SweptAngle> angle =
        analysis
            .working()
            .flatMap(side -> SweptAngle.of(analysis, side))
            .filter(swept -> swept.angle().value() - swept.scale().from() >= SMALLEST_DEG);
    setVisible(angle.isPresent());
    angle.ifPresent(swept -> draw(swept, analysis, map, unit));
  }

  private void draw(SweptAngle swept, FrameAnalysis analysis, ViewMap map, double unit) {
    double torso = map.length(analysis.smoothed().map(Pose::torsoPx).orElse(0.0));
    AngleFan.Place place = placeOf(swept, map, torso * RADIUS_TORSOS, unit * 2.4);
    fan.show(place, swept.angle(), analysis.goal(), swept.scale());
    label(place, swept, analysis, map, unit);
  }

  /** The fan of an angle in the view, which may be mirrored. */
  static AngleFan.Place placeOf(SweptAngle swept, ViewMap map, double radius, double thickness) {
    Point2D hip = map.at(swept.hip());
    boolean mirrored = map.fit().port().mirrored();
    double imageDeg = swept.imageDeg(0);
    return new AngleFan.Place(
        hip.getX(),
        hip.getY(),
        radius,
        thickness,
        mirrored ? 180 + imageDeg : -imageDeg,
        swept.clockwise() != mirrored);
  }

  private void label(
      AngleFan.Place place, SweptAngle swept, FrameAnalysis analysis, ViewMap map, double unit) {
    value.setText(Degrees.words(swept.angle().value()));
    Fonts.setBold(value, unit * 5);
    double width = value.getLayoutBounds().getWidth() + unit * 2.4;
    double height = unit * 6;
    Point2D middle = labelMiddle(place, swept, analysis, map, new Point2D(width, height));
    double x = middle.getX() - width / 2;
    // The lowest edge of the view belongs to the stop button.
    double lowest = map.fit().port().heightPx() / map.outputScale() - unit * 10 - height;
    double y = Math.min(lowest, middle.getY() - height / 2);
    pill.setX(x);
    pill.setY(y);
    pill.setWidth(width);
    pill.setHeight(height);
    pill.setArcWidth(unit * 3);
    pill.setArcHeight(unit * 3);
    value.setX(x + unit * 1.2);
    value.setY(y + height / 2 + unit * 5 * Fonts.CAPITAL_HEIGHT / 2);
  }

  /**
   * Where no limb is: a lying person's straight leg leaves the middle of its arc free, the thigh
   * does not; behind the seat of who stands, under the belly of who kneels.
   */
  private static Point2D labelMiddle(
      AngleFan.Place place, SweptAngle swept, FrameAnalysis analysis, ViewMap map, Point2D size) {
    if (analysis.posture() == Posture.QUADRUPED) {
      return underTheBelly(analysis, place, map);
    }
    boolean straightLeg =
        analysis.variant().filter(v -> v.lever().end() == Joint.ANKLE).isPresent();
    double seat = place.radius() / RADIUS_TORSOS * SEAT_TORSOS;
    if (analysis.posture().isUpright()) {
      double back = map.direction(analysis.front().orElse(new Vec2(1, 0))).getX() < 0 ? 1 : -1;
      return new Point2D(place.x() + back * (seat + size.getX() / 2), place.y() + seat);
    }
    if (straightLeg) {
      double half = swept.angle().value() / 2;
      double distance = place.radius() + place.thickness() * 1.25 + size.getX() / 2;
      return new Point2D(place.xAt(half, distance), place.yAt(half, distance));
    }
    return new Point2D(place.x(), place.y() + seat + size.getY());
  }

  private static Point2D underTheBelly(FrameAnalysis analysis, AngleFan.Place place, ViewMap map) {
    Point2D hip = new Point2D(place.x(), place.y());
    double toHead =
        analysis
            .smoothed()
            .map(p -> map.at(p.midPx(Joint.SHOULDER)).getX() - hip.getX())
            .orElse(0.0);
    return hip.add(toHead / 2, Math.abs(toHead) / 2);
  }
}
