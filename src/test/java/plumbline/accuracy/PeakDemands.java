package plumbline.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.accuracy.PeakBands.Covered;
import plumbline.accuracy.RepComparison.Pair;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Posture;

/** Are peaks near the truth, and do the bands behind them tell how near? */
final class PeakDemands {
  private static final double SIDE_DEG = 5;
  private static final double SUPINE_DEG = 7;
  private static final double OBLIQUE_DEG = 6;
  private static final double COVERED_MIN = 0.85;
  private static final double COVERED_MAX = 0.99;

  private PeakDemands() {}

  static List<Demand> of(List<ClipResult> clips) {
    List<ClipResult> side = clips.stream().filter(c -> c.view() == CameraView.SIDE).toList();
    List<ClipResult> upright = side.stream().filter(c -> c.posture() != Posture.SUPINE).toList();
    List<ClipResult> supine = side.stream().filter(c -> c.posture() == Posture.SUPINE).toList();
    List<ClipResult> oblique = clips.stream().filter(c -> c.view() == CameraView.OBLIQUE).toList();
    PeakBands bands = PeakBands.of(clips);
    return List.of(
        error("from the side", upright, SIDE_DEG),
        error("from the side, lying", supine, SUPINE_DEG),
        error("at an angle", oblique, OBLIQUE_DEG),
        covered(clips),
        heldOut(bands));
  }

  private static Demand error(String view, List<ClipResult> clips, double limitDeg) {
    String what = "mean error of peaks " + view;
    String limit = "\u2264 %s\u00b0".formatted(Decimals.of(limitDeg, 0));
    Map<String, Statistics> byExercise = byExercise(clips);
    Optional<Map.Entry<String, Statistics>> worst =
        byExercise.entrySet().stream()
            .filter(e -> e.getValue().n() > 0)
            .max(Comparator.comparingDouble(e -> e.getValue().mae()));
    if (worst.isEmpty()) {
      return Demand.open(what, limit);
    }
    double mae = worst.get().getValue().mae();
    List<String> notes = new ArrayList<>();
    byExercise.forEach(
        (exercise, s) ->
            notes.add("%s %s (%d)".formatted(exercise, Decimals.orDash(s.mae(), 1), s.n())));
    return Demand.of(
        what,
        limit,
        "%s\u00b0 (%s)".formatted(Decimals.of(mae, 1), worst.get().getKey()),
        mae <= limitDeg,
        "the worst exercise; " + String.join(", ", notes));
  }

  private static Map<String, Statistics> byExercise(List<ClipResult> clips) {
    Map<String, Statistics> errors = new TreeMap<>();
    Summary.of(clips).forEach(row -> errors.put(row.exercise() + " " + row.model(), row.peaks()));
    return errors;
  }

  private static Demand covered(List<ClipResult> clips) {
    List<Pair> told =
        clips.stream()
            .flatMap(clip -> clip.reps().pairs().stream())
            .filter(pair -> pair.peakErrorDeg().isPresent())
            .toList();
    long covered = told.stream().filter(Pair::isCovered).count();
    return share(
        "the \u00b1 behind a peak reaches the truth",
        new Covered(told.size(), (int) covered),
        "the shown band, on the people whom it was measured on");
  }

  private static Demand heldOut(PeakBands bands) {
    String lowest =
        bands.cells().stream()
            .map(bands::heldOut)
            .filter(h -> h.peaks() > 0)
            .min(Comparator.comparingDouble(Covered::share))
            .map(h -> Decimals.percent(h.covered(), h.peaks()))
            .orElse("-");
    return share(
        "the same on people left out in turn",
        bands.heldOut(),
        "lowest cell %s; bands widened by up to %s for it".formatted(lowest, widest(bands)));
  }

  private static String widest(PeakBands bands) {
    return Decimals.of(bands.cells().stream().mapToDouble(bands::widening).max().orElse(1), 2);
  }

  private static Demand share(String what, Covered found, String note) {
    String limit = "85 to 99 %";
    if (found.peaks() == 0) {
      return Demand.open(what, limit);
    }
    boolean met = found.share() >= COVERED_MIN && found.share() <= COVERED_MAX;
    String value = Decimals.percent(found.covered(), found.peaks()) + " of " + found.peaks();
    return Demand.of(what, limit, value, met, note);
  }
}
