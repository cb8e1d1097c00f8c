package plumbline.kinematics;

import java.util.List;
import plumbline.body.ImageSize;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;

/**
 * Turns a pose back that a tilted camera has turned, so that angles against the floor and the
 * vertical mean what they say. Pure.
 */
public final class PictureTurn {
  /** Set by the body calibration; a camera that stands level has none. */
  public static final Threshold TURN =
      new ThresholdTable("camera")
          .degrees(
              "picture_turn_deg",
              0,
              -20,
              20,
              "D",
              "So far a tilted camera has turned the picture clockwise.");

  private PictureTurn() {}

  /**
   * The pose as a level camera would have seen it: turned about the middle of the picture.
   *
   * @param turnDeg how far the picture is turned clockwise
   */
  public static Pose undo(Pose pose, double turnDeg, ImageSize size) {
    if (turnDeg == 0) {
      return pose;
    }
    double cos = Math.cos(Math.toRadians(turnDeg));
    double sin = Math.sin(Math.toRadians(turnDeg));
    Vec2 middle = new Vec2(size.width() / 2.0, size.height() / 2.0);
    List<LandmarkPoint> points =
        pose.landmarks().stream().map(point -> undo(point, middle, cos, sin)).toList();
    return new Pose(points);
  }

  private static LandmarkPoint undo(LandmarkPoint point, Vec2 middle, double cos, double sin) {
    Vec2 from = point.imagePx().minus(middle);
    Vec3 world = point.worldM();
    return new LandmarkPoint(
        middle.plus(new Vec2(from.x() * cos + from.y() * sin, from.y() * cos - from.x() * sin)),
        point.depthPx(),
        new Vec3(world.x() * cos + world.y() * sin, world.y() * cos - world.x() * sin, world.z()),
        point.visibility(),
        point.presence());
  }
}
