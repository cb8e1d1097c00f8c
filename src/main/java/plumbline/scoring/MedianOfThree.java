package plumbline.scoring;

import java.util.Arrays;

/** The middle one of the last three values: a single wrong sample never passes. Single-threaded. */
final class MedianOfThree {
  private final double[] last = new double[3];
  private int count;

  double filter(double value) {
    last[count % 3] = value;
    count++;
    if (count < 3) {
      return value;
    }
    double[] sorted = last.clone();
    Arrays.sort(sorted);
    return sorted[1];
  }

  void reset() {
    count = 0;
  }
}
