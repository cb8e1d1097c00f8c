package plumbline.ui.overlay;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.scoring.SideProgress;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Palette;

/**
 * The angle at the working hip, on the body itself. Its zero line is where the leg was when the
 * angle was zero, so it lies on the floor even when the camera is tilted.
 */
public final class HipArc extends Group {
  /** Below this the arc is only noise round a resting leg. */
  private static final double SMALLEST_DEG = 10;

  private static final double LEG_PART = 0.42;

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
    Optional<Side> side = analysis.working();
    Optional<Measurement> angle =
        side.map(analysis.progress()::get)
            .map(SideProgress::primary)
            .filter(m -> m.isJudged() && m.value() >= SMALLEST_DEG);
    boolean drawn =
        angle.isPresent()
            && analysis.smoothed().isPresent()
            && analysis.posture() == Posture.SUPINE;
    setVisible(drawn);
    if (drawn) {
      draw(analysis, analysis.smoothed().get(), side.get(), angle.get(), map, unit);
    }
  }

  private void draw(
      FrameAnalysis analysis, Pose pose, Side side, Measurement angle, ViewMap map, double unit) {
    Point2D hip = map.at(pose.px(Joint.HIP, side));
    Point2D ankle = map.at(pose.px(Joint.ANKLE, side));
    Point2D shoulder = map.at(pose.px(Joint.SHOULDER, side));
    boolean clockwise = shoulder.getX() > hip.getX();
    double legDeg =
        Math.toDegrees(Math.atan2(hip.getY() - ankle.getY(), ankle.getX() - hip.getX()));
    double zeroDeg = clockwise ? legDeg + angle.value() : legDeg - angle.value();
    double radius = hip.distance(ankle) * LEG_PART;
    AngleFan.Place place =
        new AngleFan.Place(hip.getX(), hip.getY(), radius, unit * 2.4, zeroDeg, clockwise);
    fan.show(place, angle, analysis.goal(), analysis.goal().highNote());
    label(place, angle.value(), unit);
  }

  private void label(AngleFan.Place place, double degrees, double unit) {
    value.setText(Degrees.words(degrees));
    value.setFont(Fonts.bold(unit * 5));
    double width = value.getLayoutBounds().getWidth() + unit * 2.4;
    double height = unit * 6;
    // Before the arc's middle, outside of it, where neither leg is.
    double distance = place.radius() + unit * 3 + width / 2;
    double x = place.xAt(degrees / 2, distance) - width / 2;
    double y = place.yAt(degrees / 2, distance) - height / 2;
    pill.setX(x);
    pill.setY(y);
    pill.setWidth(width);
    pill.setHeight(height);
    pill.setArcWidth(unit * 3);
    pill.setArcHeight(unit * 3);
    value.setX(x + unit * 1.2);
    value.setY(y + height / 2 + unit * 5 * Fonts.CAPITAL_HEIGHT / 2);
  }
}
