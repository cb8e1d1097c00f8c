package plumbline.pose;

import plumbline.body.Vec2;

/**
 * A rotated square of the frame, in continuous pixels (0 = left edge of the first pixel). Formulas
 * of MediaPipe's AlignmentPointsToRectsCalculator and RectTransformationCalculator.
 *
 * @param centre pixels
 * @param sidePx length of a side
 * @param rotationRad clockwise on screen; 0 when the person's head points up
 */
record Roi(Vec2 centre, double sidePx, double rotationRad) {
  /** MediaPipe's enlargement of the circle around the person. */
  private static final double SCALE = 1.25;

  /** The square that holds the person whose body circle has this centre and this upper point. */
  static Roi ofCircle(Vec2 midHip, Vec2 circlePoint) {
    Vec2 up = circlePoint.minus(midHip);
    double rotation = Math.PI / 2 - Math.atan2(-up.y(), up.x());
    return new Roi(midHip, SCALE * 2 * up.length(), normalised(rotation));
  }

  /** The upright square around the whole frame: the detector's letterbox. */
  static Roi ofWholeFrame(int width, int height, double rotationRad) {
    return new Roi(new Vec2(width / 2.0, height / 2.0), Math.max(width, height), rotationRad);
  }

  Roi turnedBy(double rad) {
    return new Roi(centre, sidePx, normalised(rotationRad + rad));
  }

  /** From the crop's 0..1 coordinates to the frame's pixels. */
  Vec2 toFrame(double x, double y) {
    return centre.plus(turned(x - 0.5, y - 0.5).times(sidePx));
  }

  /** A direction of the crop as a direction of the frame; lengths stay. */
  Vec2 turned(double x, double y) {
    double cos = Math.cos(rotationRad);
    double sin = Math.sin(rotationRad);
    return new Vec2(x * cos - y * sin, x * sin + y * cos);
  }

  /**
   * Rows of the 2x3 matrix that takes a pixel index of the crop (side x side) to a pixel index of
   * the frame; the halves are there because an index counts from the middle of its pixel.
   */
  double[] cropToFrameMatrix(int side) {
    double step = sidePx / side;
    double cos = step * Math.cos(rotationRad);
    double sin = step * Math.sin(rotationRad);
    Vec2 origin = toFrame(0.5 / side, 0.5 / side);
    return new double[] {cos, -sin, origin.x() - 0.5, sin, cos, origin.y() - 0.5};
  }

  /** The same angle within -pi..pi. */
  static double normalised(double rad) {
    return rad - 2 * Math.PI * Math.floor((rad + Math.PI) / (2 * Math.PI));
  }
}
