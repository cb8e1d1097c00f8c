package plumbline.body;

/**
 * A point in the camera-aligned world of the pose model: metres, origin mid-hip, x to the right in
 * the image, y down, z away from the camera. Its y axis is the camera's, not gravity's.
 */
public record Vec3(double x, double y, double z) {

  public Vec3 minus(Vec3 other) {
    return new Vec3(x - other.x, y - other.y, z - other.z);
  }

  public Vec3 plus(Vec3 other) {
    return new Vec3(x + other.x, y + other.y, z + other.z);
  }

  /** The point half-way to {@code other}. */
  public Vec3 midpointTo(Vec3 other) {
    return plus(other).times(0.5);
  }

  public double dot(Vec3 other) {
    return x * other.x + y * other.y + z * other.z;
  }

  public Vec3 cross(Vec3 other) {
    return new Vec3(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  public Vec3 times(double factor) {
    return new Vec3(x * factor, y * factor, z * factor);
  }

  public double length() {
    return Math.sqrt(dot(this));
  }
}
