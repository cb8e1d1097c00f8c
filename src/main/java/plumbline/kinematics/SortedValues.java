package plumbline.kinematics;

import java.util.Arrays;

/**
 * The values of a moving window, kept in order as they come and go, so that their median costs
 * nothing. Single-threaded.
 */
public final class SortedValues {
  private double[] sorted = new double[16];
  private int size;

  /** Takes in a value. */
  public void add(double value) {
    if (size == sorted.length) {
      sorted = Arrays.copyOf(sorted, 2 * size);
    }
    int found = Arrays.binarySearch(sorted, 0, size, value);
    int at = found < 0 ? -found - 1 : found;
    System.arraycopy(sorted, at, sorted, at + 1, size - at);
    sorted[at] = value;
    size++;
  }

  /** Lets go of a value that was taken in. */
  public void remove(double value) {
    int at = Arrays.binarySearch(sorted, 0, size, value);
    if (at < 0) {
      throw new IllegalArgumentException(value + " is not among the values");
    }
    size--;
    System.arraycopy(sorted, at + 1, sorted, at, size - at);
  }

  /** Lets go of all. */
  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  /** The middle value, of an even number the higher one of the two; there must be a value. */
  public double upperMedian() {
    return sorted[size / 2];
  }

  /** The middle value, of an even number the mean of the two; there must be a value. */
  public double median() {
    return size % 2 == 1 ? upperMedian() : (sorted[size / 2 - 1] + sorted[size / 2]) / 2;
  }

  /**
   * The median distance of the values from their median. Distances grow from the middle outwards,
   * so the smaller half of them is met by walking there.
   */
  public double medianDeviation() {
    double middle = median();
    int below = size / 2 - 1;
    int above = size / 2;
    double before = 0;
    double last = 0;
    for (int met = 0; met <= size / 2; met++) {
      before = last;
      boolean down =
          above == size || (below >= 0 && middle - sorted[below] <= sorted[above] - middle);
      last = down ? middle - sorted[below--] : sorted[above++] - middle;
    }
    return size % 2 == 1 ? last : (before + last) / 2;
  }
}
