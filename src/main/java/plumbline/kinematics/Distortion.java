package plumbline.kinematics;

import plumbline.body.Vec2;

/**
 * How a lens bends the picture, by the model of Brown (1966) and Conrady (1919) as OpenCV uses it:
 * radial k1, k2, k3 and tangential p1, p2. Points are in units of the focal length from the
 * picture's principal point. Immutable.
 */
public record Distortion(double k1, double k2, double p1, double p2, double k3) {
  /** A lens that keeps straight lines straight. */
  public static final Distortion NONE = new Distortion(0, 0, 0, 0, 0);

  /** Of a wide webcam about five steps are enough for a thousandth of a pixel. */
  private static final int MOST_STEPS = 100;

  private static final double EXACT = 1e-12;

  public boolean isNone() {
    return equals(NONE);
  }

  /** Where a straight-line camera's point appears behind this lens. */
  public Vec2 bend(Vec2 straight) {
    return straight.times(radial(straight)).plus(tangential(straight));
  }

  /** The straight-line camera's point that this lens shows here: {@link #bend} turned round. */
  public Vec2 unbend(Vec2 bent) {
    Vec2 straight = bent;
    for (int step = 0; step < MOST_STEPS; step++) {
      Vec2 next = bent.minus(tangential(straight)).times(1 / radial(straight));
      boolean exact = next.distanceTo(straight) < EXACT;
      straight = next;
      if (exact) {
        break;
      }
    }
    return straight;
  }

  private double radial(Vec2 p) {
    double r2 = p.dot(p);
    return 1 + r2 * (k1 + r2 * (k2 + r2 * k3));
  }

  private Vec2 tangential(Vec2 p) {
    double r2 = p.dot(p);
    double xy = 2 * p.x() * p.y();
    return new Vec2(
        p1 * xy + p2 * (r2 + 2 * p.x() * p.x()), p1 * (r2 + 2 * p.y() * p.y()) + p2 * xy);
  }
}
