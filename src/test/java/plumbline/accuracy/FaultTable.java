package plumbline.accuracy;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.accuracy.FaultComparison.Case;
import plumbline.accuracy.FaultComparison.Outcome;

/** How reliable each rule is, over all clips. */
final class FaultTable {

  record Cell(String exercise, String rule, String model) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::exercise).thenComparing(Cell::rule).thenComparing(Cell::model);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  /** How often each came. */
  record Row(int found, int missed, int withheld, int invented, int sideEffect) {

    /** Of what was said about clean and about faulty repetitions, how much was true; NaN = none. */
    double precision() {
      return (double) found / (found + invented);
    }

    /** Of the faults that were judged, how many were found; NaN = none. */
    double recall() {
      return (double) found / (found + missed);
    }
  }

  private FaultTable() {}

  static Map<Cell, Row> of(List<ClipResult> results) {
    Map<Cell, Map<Outcome, Integer>> counts = new TreeMap<>();
    for (ClipResult result : results) {
      for (Case c : result.faults().cases()) {
        counts
            .computeIfAbsent(
                new Cell(c.exercise(), c.rule(), result.model()),
                cell -> new EnumMap<>(Outcome.class))
            .merge(c.outcome(), 1, Integer::sum);
      }
    }
    Map<Cell, Row> rows = new TreeMap<>();
    counts.forEach((cell, count) -> rows.put(cell, row(count)));
    return rows;
  }

  private static Row row(Map<Outcome, Integer> count) {
    return new Row(
        count.getOrDefault(Outcome.FOUND, 0),
        count.getOrDefault(Outcome.MISSED, 0),
        count.getOrDefault(Outcome.WITHHELD, 0),
        count.getOrDefault(Outcome.INVENTED, 0),
        count.getOrDefault(Outcome.SIDE_EFFECT, 0));
  }
}
