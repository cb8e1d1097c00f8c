package plumbline.pose;

/**
 * Moves a landmark to the centre of mass of its heatmap's 7x7 surroundings when the peak there is
 * sure enough (MediaPipe's RefineLandmarksFromHeatmapCalculator).
 */
final class HeatmapRefinement {
  static final int SIZE = 64;
  static final int LANDMARKS = 39;
  private static final int REACH = 3;
  private static final double MIN_PEAK = 0.5;

  private HeatmapRefinement() {}

  /**
   * Refines in place.
   *
   * @param xy x, y of each landmark, 0..1 of the crop: {@code xy[2 * i]}, {@code xy[2 * i + 1]}
   * @param logits row, column, landmark: {@code (row * 64 + column) * 39 + landmark}
   */
  static void refine(double[] xy, float[] logits) {
    for (int i = 0; i < xy.length / 2; i++) {
      // A cast truncates toward zero, as MediaPipe's does; -0.9 becomes cell 0.
      int column = (int) (xy[2 * i] * SIZE);
      int row = (int) (xy[2 * i + 1] * SIZE);
      if (column >= 0 && column < SIZE && row >= 0 && row < SIZE) {
        refine(xy, logits, i, column, row);
      }
    }
  }

  private static void refine(double[] xy, float[] logits, int landmark, int column, int row) {
    double peak = 0;
    double mass = 0;
    double massX = 0;
    double massY = 0;
    for (int r = Math.max(0, row - REACH); r <= Math.min(SIZE - 1, row + REACH); r++) {
      for (int c = Math.max(0, column - REACH); c <= Math.min(SIZE - 1, column + REACH); c++) {
        double p = DetectionDecoder.sigmoid(logits[(r * SIZE + c) * LANDMARKS + landmark]);
        peak = Math.max(peak, p);
        mass += p;
        massX += c * p;
        massY += r * p;
      }
    }
    if (peak >= MIN_PEAK) {
      xy[2 * landmark] = massX / mass / SIZE;
      xy[2 * landmark + 1] = massY / mass / SIZE;
    }
  }
}
