package plumbline.ui.review;

import plumbline.body.Side;
import plumbline.ui.common.Looks;

/**
 * Where times and degrees lie in an {@link AnglePlot}: the degrees at its left, the numbers of the
 * repetitions above, below two lanes of phases and the times. All sizes grow with its letters.
 *
 * @param width of the whole plot, pixels
 * @param height of the whole plot, pixels
 * @param window the time that is shown
 * @param low the degrees at the lower edge
 * @param high the degrees at the upper edge
 */
record PlotArea(double width, double height, TimeWindow window, double low, double high) {
  /** Room for the degrees at the left, in sizes of the letters. */
  static final double LEFT_EMS = 3.4;

  static final double RIGHT = 8;

  private static final double TOP_EMS = 1.6;
  private static final double LANE_EMS = 1;
  private static final double TIMES_EMS = 1.5;
  private static final double SMALLEST_LETTERS = 11;

  /** Height of the plot, in sizes of its letters. */
  private static final double HEIGHT_EMS = 17;

  /** However large text is to be, the curves need room above the letters. */
  private static final double LEAST_HEIGHT_EMS = 11;

  /** Size of the letters, which grow with a plot of this height and with all other text. */
  static double letters(double height) {
    double usual = Math.max(SMALLEST_LETTERS, height / HEIGHT_EMS);
    return Math.max(usual, Math.min(Looks.text(usual), height / LEAST_HEIGHT_EMS));
  }

  double ems(double count) {
    return count * letters(height);
  }

  double left() {
    return ems(LEFT_EMS);
  }

  /** Of what lies between the degrees and the right edge. */
  double plotWidth() {
    return Math.max(1, width - left() - RIGHT);
  }

  /** Where the numbers of the repetitions end. */
  double top() {
    return ems(TOP_EMS);
  }

  /** Where the lanes begin. */
  double bottom() {
    return baseline() - 2 * lane();
  }

  /** Height of a lane. */
  double lane() {
    return ems(LANE_EMS);
  }

  double laneTop(Side side) {
    return bottom() + (side == Side.LEFT ? 0 : lane());
  }

  /** Where the lanes end and the times begin. */
  double baseline() {
    return height - ems(TIMES_EMS);
  }

  double x(long nanos) {
    return left() + window.x(nanos, plotWidth());
  }

  long nanosAt(double x) {
    return window.nanos(x - left(), plotWidth());
  }

  double y(double deg) {
    return bottom() - (deg - low) / (high - low) * (bottom() - top());
  }
}
