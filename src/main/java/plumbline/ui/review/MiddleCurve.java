package plumbline.ui.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import plumbline.review.Spread;

/**
 * The middle one of the angles of several repetitions at each part of them; as wide as the camera
 * is unsure, or as half of the repetitions lie apart, whichever is more. Immutable.
 */
final class MiddleCurve implements ComparePlot.Curve {
  private final double[] deg = new double[ComparePlot.SAMPLES + 1];
  private final double[] band = new double[ComparePlot.SAMPLES + 1];

  private MiddleCurve(List<ComparePlot.Compared> reps) {
    Arrays.fill(deg, Double.NaN);
    Arrays.fill(band, Double.NaN);
    for (int i = 0; i < deg.length; i++) {
      double at = (double) i / ComparePlot.SAMPLES;
      Optional<Spread> angles = spread(reps, rep -> rep.deg(at));
      Optional<Spread> bands = spread(reps, rep -> rep.band(at));
      if (angles.isPresent() && bands.isPresent()) {
        deg[i] = angles.get().middle();
        band[i] = Math.max(bands.get().middle(), angles.get().band());
      }
    }
  }

  /** Empty when there are none. */
  static Optional<MiddleCurve> of(List<ComparePlot.Compared> reps) {
    return reps.isEmpty() ? Optional.empty() : Optional.of(new MiddleCurve(reps));
  }

  /** What is not known of half of the repetitions is not known of the middle one. */
  private static Optional<Spread> spread(
      List<ComparePlot.Compared> reps, ToDoubleFunction<ComparePlot.Compared> value) {
    double[] known = reps.stream().mapToDouble(value).filter(v -> !Double.isNaN(v)).toArray();
    return 2 * known.length > reps.size() ? Spread.of(known) : Optional.empty();
  }

  @Override
  public double deg(double at) {
    return deg[(int) Math.round(at * ComparePlot.SAMPLES)];
  }

  @Override
  public double band(double at) {
    return band[(int) Math.round(at * ComparePlot.SAMPLES)];
  }
}
