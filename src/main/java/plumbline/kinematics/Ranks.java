package plumbline.kinematics;

/** Finds values by their rank without sorting all of them (quickselect, Hoare 1961). Pure. */
public final class Ranks {
  private Ranks() {}

  /**
   * The value that would stand at {@code rank}, from 0, if the first {@code size} values were
   * sorted. They are moved about: the smaller ones then stand before it, the larger ones behind.
   *
   * @param values numbers, none of them NaN
   */
  public static double select(double[] values, int size, int rank) {
    int from = 0;
    int to = size - 1;
    while (from < to) {
      double pivot = values[(from + to) >>> 1];
      int low = from;
      int high = to;
      while (low <= high) {
        while (values[low] < pivot) {
          low++;
        }
        while (values[high] > pivot) {
          high--;
        }
        if (low <= high) {
          double moved = values[low];
          values[low++] = values[high];
          values[high--] = moved;
        }
      }
      if (rank <= high) {
        to = high;
      } else if (rank >= low) {
        from = low;
      } else {
        break;
      }
    }
    return values[rank];
  }
}
