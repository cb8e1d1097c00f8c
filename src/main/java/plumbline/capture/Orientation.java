package plumbline.capture;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;

/**
 * How stored pictures are turned to stand upright: mirrored left to right first when asked, then
 * turned clockwise by 0, 90, 180 or 270 degrees.
 */
record Orientation(boolean mirrored, int clockwiseDeg) {
  static final Orientation UPRIGHT = new Orientation(false, 0);

  Orientation {
    if (clockwiseDeg < 0 || clockwiseDeg > 270 || clockwiseDeg % 90 != 0) {
      throw new IllegalArgumentException("a turn of " + clockwiseDeg + " degrees");
    }
  }

  /**
   * Reads a container's display matrix: a stored point (x, y) is shown at (ax + cy, bx + dy), y
   * pointing down. Odd angles, which no phone writes, go to the nearest quarter turn.
   */
  static Orientation fromMatrix(int a, int b, int c, int d) {
    boolean mirrored = (double) a * d - (double) b * c < 0;
    double turn = Math.toDegrees(mirrored ? Math.atan2(-b, -a) : Math.atan2(b, a));
    int quarters = Math.floorMod((int) Math.round(turn / 90), 4);
    return new Orientation(mirrored, quarters * 90);
  }

  boolean isUpright() {
    return equals(UPRIGHT);
  }

  ImageSize applyTo(ImageSize stored) {
    if (clockwiseDeg % 180 == 0) {
      return stored;
    }
    return new ImageSize(/* width= */ stored.height(), /* height= */ stored.width());
  }

  /** Writes the upright picture into {@code out}, which must not be {@code stored}. */
  void apply(Mat stored, Mat out) {
    switch (clockwiseDeg) {
      case 90 -> Core.rotate(stored, out, Core.ROTATE_90_CLOCKWISE);
      case 180 -> Core.rotate(stored, out, Core.ROTATE_180);
      case 270 -> Core.rotate(stored, out, Core.ROTATE_90_COUNTERCLOCKWISE);
      default -> stored.copyTo(out);
    }
    if (mirrored) {
      // Mirroring before a quarter turn is turning upside down after it.
      Core.flip(out, out, clockwiseDeg % 180 == 0 ? 1 : 0);
    }
  }
}
