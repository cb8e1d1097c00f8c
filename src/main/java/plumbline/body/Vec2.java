package plumbline.body;

/** A point or vector in the image: pixels, x to the right, y down. */
public record Vec2(double x, double y) {

  /** The vector from {@code other} to this point. */
  public Vec2 minus(Vec2 other) {
    return new Vec2(x - other.x, y - other.y);
  }

  public Vec2 plus(Vec2 other) {
    return new Vec2(x + other.x, y + other.y);
  }

  public Vec2 times(double factor) {
    return new Vec2(x * factor, y * factor);
  }

  public double dot(Vec2 other) {
    return x * other.x + y * other.y;
  }

  /**
   * The z part of the cross product; positive when {@code other} lies clockwise of this on screen.
   */
  public double cross(Vec2 other) {
    return x * other.y - y * other.x;
  }

  public double length() {
    return Math.hypot(x, y);
  }

  public double distanceTo(Vec2 other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  public Vec2 midpointTo(Vec2 other) {
    return new Vec2((x + other.x) / 2, (y + other.y) / 2);
  }

  /** True when both coordinates are real numbers; NaN stands for "not seen". */
  public boolean isFinite() {
    return Double.isFinite(x) && Double.isFinite(y);
  }
}
