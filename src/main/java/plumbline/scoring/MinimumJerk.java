package plumbline.scoring;

/**
 * The course of a smooth human movement from 0 to 1: the minimum-jerk profile of Flash and Hogan
 * (1985). Only its inverse is needed: how much of the movement's time has passed at a given share
 * of its way.
 */
final class MinimumJerk {
  private MinimumJerk() {}

  /** Share of the time 0..1 at which the share {@code way} 0..1 of the path is covered. */
  static double timeAt(double way) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 40; i++) {
      double mid = (low + high) / 2;
      if (mid * mid * mid * (10 - 15 * mid + 6 * mid * mid) < way) {
        low = mid;
      } else {
        high = mid;
      }
    }
    return (low + high) / 2;
  }
}
