package plumbline.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import plumbline.accuracy.RepComparison.Pair;
import plumbline.accuracy.Sample.Leg;
import plumbline.kinematics.CameraView;
import plumbline.scoring.RepVerdict.Rep;

/** The true movements of all clips, sorted by exercise, true view and leg. */
final class Peaks {

  record Cell(String exercise, CameraView view, Leg leg, String model) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::exercise)
            .thenComparing(Cell::view)
            .thenComparing(Cell::leg)
            .thenComparing(Cell::model);

    List<String> names() {
      return List.of(exercise, Names.of(view), Names.of(leg), model);
    }

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * @param movements true ones, those that should not count among them
   * @param toCount true ones that should be counted
   * @param counted how many of these were
   * @param rightSide of those that were counted
   * @param rightKind full, partial or nothing, of all movements
   * @param overcounted movements that should not count and did
   * @param errors of the peak, degrees
   * @param covered peaks whose stated +- reaches the truth
   * @param up seconds said less true, raising
   * @param hold at the top
   * @param down lowering
   */
  record Row(
      int movements,
      int toCount,
      int counted,
      int rightSide,
      int rightKind,
      int overcounted,
      Statistics errors,
      int covered,
      Statistics up,
      Statistics hold,
      Statistics down) {}

  private Peaks() {}

  static Map<Cell, Row> of(List<ClipResult> results) {
    Map<Cell, List<Pair>> pairs = new TreeMap<>();
    for (ClipResult result : results) {
      for (Pair pair : result.reps().pairs()) {
        Cell cell = new Cell(result.exercise(), result.view(), pair.leg(), result.model());
        pairs.computeIfAbsent(cell, c -> new ArrayList<>()).add(pair);
      }
    }
    Map<Cell, Row> rows = new TreeMap<>();
    pairs.forEach((cell, all) -> rows.put(cell, row(all)));
    return rows;
  }

  private static Row row(List<Pair> pairs) {
    List<Pair> toCount = pairs.stream().filter(p -> p.expected().isPresent()).toList();
    List<Pair> counted = toCount.stream().filter(p -> p.said().isPresent()).toList();
    return new Row(
        pairs.size(),
        toCount.size(),
        counted.size(),
        (int) counted.stream().filter(Pair::rightSide).count(),
        (int) pairs.stream().filter(Pair::rightKind).count(),
        (int) pairs.stream().filter(p -> p.expected().isEmpty() && p.said().isPresent()).count(),
        errors(pairs, p -> p.peakErrorDeg().orElse(Double.NaN)),
        (int) pairs.stream().filter(Pair::isCovered).count(),
        errors(pairs, p -> less(p, Rep::upS, p.truth().measured().raiseS())),
        errors(
            pairs, p -> less(p, r -> r.holdS().orElse(Double.NaN), p.truth().measured().holdS())),
        errors(pairs, p -> less(p, Rep::downS, p.truth().measured().lowerS())));
  }

  private static double less(Pair pair, ToDoubleFunction<Rep> said, double exact) {
    return pair.said().map(rep -> said.applyAsDouble(rep) - exact).orElse(Double.NaN);
  }

  private static Statistics errors(List<Pair> pairs, ToDoubleFunction<Pair> error) {
    return Statistics.of(pairs.stream().mapToDouble(error).toArray());
  }
}
