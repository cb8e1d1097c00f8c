package plumbline.scoring;

import java.util.Arrays;
import plumbline.kinematics.SortedValues;

/**
 * Where a signal rests and how much it scatters there: median and scaled median deviation of its
 * last seconds at rest. Single-threaded.
 */
final class RestWindow {
  /** Turns a median absolute deviation into a standard deviation for normal noise. */
  private static final double MAD_TO_SD = 1.4826;

  private static final int ENOUGH = 4;

  private final SortedValues believed = new SortedValues();
  private final RestSamples<Double> samples;
  private final double baseDeg;
  private double medianDeg;
  private double sdDeg;

  /** {@code baseDeg} is where the signal rests while too few samples are known. */
  RestWindow(long lengthNanos, double baseDeg) {
    samples = new RestSamples<>(lengthNanos, believed::add, believed::remove);
    this.baseDeg = baseDeg;
    medianDeg = baseDeg;
  }

  void add(long nanos, double deg) {
    samples.add(nanos, deg, deg);
    boolean known = believed.size() >= ENOUGH;
    medianDeg = known ? believed.median() : baseDeg;
    sdDeg = known ? MAD_TO_SD * believed.medianDeviation() : 0;
  }

  /** The rest is over. */
  void leave() {
    samples.leave();
  }

  double medianDeg() {
    return medianDeg;
  }

  /** 0 while too few samples are known. */
  double sdDeg() {
    return sdDeg;
  }

  static double median(double[] values) {
    Arrays.sort(values);
    int n = values.length;
    return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
  }
}
