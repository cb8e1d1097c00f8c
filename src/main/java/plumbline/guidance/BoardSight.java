package plumbline.guidance;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;

/**
 * How a calibration board is seen in one picture.
 *
 * @param size of the picture
 * @param cornersPx the places of the corners that were found, by their number on the board
 * @param tiltRightDeg how far the board is turned about the upright: positive when its right side
 *     is farther away; coarse, the lens is not known yet
 * @param tiltDownDeg how far it is tipped: positive when its lower side is farther away; coarse
 * @param blurPx over how many pixels a sharp edge is spread (standard deviation)
 */
public record BoardSight(
    ImageSize size,
    Map<Integer, Vec2> cornersPx,
    double tiltRightDeg,
    double tiltDownDeg,
    double blurPx) {

  public BoardSight {
    // In the order of their numbers: sums come out the same every time.
    cornersPx = Collections.unmodifiableMap(new TreeMap<>(cornersPx));
  }

  /** How much of the picture's width the corners span. */
  double widthFrac() {
    double left = cornersPx.values().stream().mapToDouble(Vec2::x).min().orElse(0);
    double right = cornersPx.values().stream().mapToDouble(Vec2::x).max().orElse(0);
    return (right - left) / size.width();
  }

  /** The same of its height. */
  double heightFrac() {
    double top = cornersPx.values().stream().mapToDouble(Vec2::y).min().orElse(0);
    double bottom = cornersPx.values().stream().mapToDouble(Vec2::y).max().orElse(0);
    return (bottom - top) / size.height();
  }

  /**
   * How far the corners have moved since another sight, on average, in widths of the picture;
   * infinite when the two have no corner in common.
   */
  double movedFrac(BoardSight before) {
    double sum = 0;
    int common = 0;
    for (Map.Entry<Integer, Vec2> corner : cornersPx.entrySet()) {
      Vec2 other = before.cornersPx.get(corner.getKey());
      if (other != null) {
        sum += corner.getValue().distanceTo(other);
        common++;
      }
    }
    return common == 0 ? Double.POSITIVE_INFINITY : sum / common / size.width();
  }
}
