package plumbline.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.accuracy.RepComparison.Pair;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.ErrorBands.PeakCell;

/**
 * The bands behind peaks, and what they are worth to people on whom they were not measured.
 *
 * <p>A band is the size that nine of ten errors of its cell do not exceed, but never less than that
 * of all peaks of the pose model together: a few good peaks of few people do not prove that an
 * exercise is seen better than others. Both legs of an exercise in one posture are one cell, as
 * single legs have too few peaks for a ninth of ten.
 *
 * @param widenings factor of each cell's band: the least with which, each person left out in turn,
 *     not less than {@link #WANTED} of their peaks are covered by the band of the others
 */
record PeakBands(Map<PeakCell, List<Peak>> peaks, Map<PeakCell, Double> widenings) {

  /** One told peak: of whom, and what was said less the truth. */
  record Peak(String body, double errorDeg) {}

  /** Peaks, and those of them that a band reaches. */
  record Covered(int peaks, int covered) {

    double share() {
      return (double) covered / peaks;
    }

    Covered plus(Covered other) {
      return new Covered(peaks + other.peaks, covered + other.covered);
    }
  }

  /** Fewer peaks do not make a band. */
  static final int ENOUGH = 5;

  static final double WANTED = 0.85;
  private static final double STEP = 0.05;
  private static final double WIDEST = 3;

  private static final Comparator<PeakCell> ORDER =
      Comparator.comparing(PeakCell::exercise)
          .thenComparing(PeakCell::posture)
          .thenComparing(PeakCell::oblique)
          .thenComparing(PeakCell::model);

  static PeakBands of(List<ClipResult> results) {
    Map<PeakCell, List<Peak>> peaks = new TreeMap<>(ORDER);
    for (ClipResult result : results) {
      for (Pair pair : result.reps().pairs()) {
        pair.peakErrorDeg()
            .ifPresent(
                error ->
                    peaks
                        .computeIfAbsent(cell(result), c -> new ArrayList<>())
                        .add(new Peak(result.body(), error)));
      }
    }
    return of(peaks);
  }

  static PeakBands of(Map<PeakCell, List<Peak>> peaks) {
    PeakBands narrow = new PeakBands(peaks, Map.of());
    Map<PeakCell, Double> widenings = new TreeMap<>(ORDER);
    narrow.cells().forEach(cell -> widenings.put(cell, least(cell, peaks)));
    return new PeakBands(peaks, widenings);
  }

  private static double least(PeakCell cell, Map<PeakCell, List<Peak>> peaks) {
    double widening = 1;
    while (widening < WIDEST && !new PeakBands(peaks, Map.of(cell, widening)).holds(cell)) {
      widening += STEP;
    }
    return widening;
  }

  private boolean holds(PeakCell cell) {
    Covered found = heldOut(cell);
    return found.peaks() == 0 || found.share() >= WANTED;
  }

  double widening(PeakCell cell) {
    return widenings.getOrDefault(cell, 1.0);
  }

  private static PeakCell cell(ClipResult result) {
    boolean oblique = result.view() != CameraView.SIDE;
    String exercise = result.exercise().replace("-supine", "");
    return new PeakCell(exercise, result.posture(), oblique, result.model());
  }

  /** Those that are known well enough. */
  List<PeakCell> cells() {
    return peaks.keySet().stream().filter(cell -> in(cell).size() >= ENOUGH).toList();
  }

  /** Degrees, to be shown behind a peak as +-. */
  double bandDeg(PeakCell cell) {
    return widening(cell) * Math.max(errors(cell).p90(), floorDeg(cell.model()));
  }

  private double floorDeg(String model) {
    return statistics(
            peaks.keySet().stream()
                .filter(cell -> cell.model().equals(model))
                .flatMap(cell -> in(cell).stream())
                .toList())
        .p90();
  }

  /** Everybody's peaks against the band of the others; none where these have not enough. */
  Covered heldOut(PeakCell cell) {
    Covered sum = new Covered(0, 0);
    for (String body : bodies(cell)) {
      PeakBands others = without(body);
      if (others.in(cell).size() >= ENOUGH) {
        List<Peak> own = in(cell).stream().filter(p -> p.body().equals(body)).toList();
        sum = sum.plus(covered(own, others.bandDeg(cell)));
      }
    }
    return sum;
  }

  Covered heldOut() {
    return cells().stream().map(this::heldOut).reduce(new Covered(0, 0), Covered::plus);
  }

  private static Covered covered(List<Peak> told, double bandDeg) {
    int covered = (int) told.stream().filter(p -> Math.abs(p.errorDeg()) <= bandDeg).count();
    return new Covered(told.size(), covered);
  }

  private PeakBands without(String body) {
    Map<PeakCell, List<Peak>> others = new TreeMap<>(ORDER);
    peaks.forEach(
        (cell, all) -> others.put(cell, all.stream().filter(p -> !p.body().equals(body)).toList()));
    return new PeakBands(others, widenings);
  }

  List<String> bodies(PeakCell cell) {
    return in(cell).stream().map(Peak::body).distinct().sorted().toList();
  }

  Statistics errors(PeakCell cell) {
    return statistics(in(cell));
  }

  private static Statistics statistics(Collection<Peak> peaks) {
    return Statistics.of(peaks.stream().mapToDouble(Peak::errorDeg).toArray());
  }

  private List<Peak> in(PeakCell cell) {
    return peaks.getOrDefault(cell, List.of());
  }
}
