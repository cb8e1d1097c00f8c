package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A table with a row for each trial: the heading of a column stands beside what is in it. */
final class TrialTable {
  private final List<String> headings = new ArrayList<>();
  private final List<Function<CueTrial, String>> cells = new ArrayList<>();

  /** So far it says which trial it is. */
  TrialTable() {
    column("clip", CueTrial::clip);
    column("repetition", trial -> String.valueOf(trial.number()));
    column("rule", CueTrial::rule);
  }

  TrialTable column(String heading, Function<CueTrial, String> cell) {
    headings.add(heading);
    cells.add(cell);
    return this;
  }

  void write(Markdown page, List<CueTrial> trials) {
    page.table(headings, trials.stream().map(this::row).toList());
  }

  private List<String> row(CueTrial trial) {
    return cells.stream().map(cell -> cell.apply(trial)).toList();
  }
}
