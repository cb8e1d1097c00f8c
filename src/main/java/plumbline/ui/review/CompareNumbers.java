package plumbline.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.review.RuleCount;
import plumbline.review.SideSummary;
import plumbline.review.Spread;
import plumbline.review.Trend;
import plumbline.review.Trend.Quantity;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.ui.common.Pieces;

/** Two repetitions, or two sessions, in numbers, and how the second differs from the first. */
final class CompareNumbers extends GridPane {
  private static final String NONE = "–";
  private static final int MOST_FAULTS = 3;

  private final ReviewWords words;
  private int rows;

  CompareNumbers(ReviewWords words) {
    this.words = words;
    getStyleClass().add("compare-numbers");
  }

  void clear() {
    getChildren().clear();
    rows = 0;
  }

  /** One repetition beside another. */
  void show(Rep a, Rep b) {
    clear();
    columns(3);
    heads(List.of("A", "B", words.text("compare-difference")));
    row("range-one", words.range(a.peak()), words.range(b.peak()), ranges(a, b));
    row("up", words.seconds(a.upS()), words.seconds(b.upS()), signed(b.upS() - a.upS()));
    row("down", words.seconds(a.downS()), words.seconds(b.downS()), signed(b.downS() - a.downS()));
    row("score-one", ReviewWords.score(a), ReviewWords.score(b), scores(a, b));
  }

  /** One exercise in one session beside the same in another, both legs. */
  void show(String exercise, List<RepVerdict> a, List<RepVerdict> b) {
    clear();
    columns(6);
    String against = words.text("compare-difference");
    String left = words.text("side-left");
    String right = words.text("side-right");
    heads(List.of(left + " A", "B", against, right + " A", "B", against));
    List<RepVerdict> inA = of(exercise, a);
    List<RepVerdict> inB = of(exercise, b);
    quantity("full", Quantity.REPS, inA, inB, s -> Trend.of(Quantity.REPS, s));
    quantity("range-row", Quantity.RANGE, inA, inB, SideSummary::rangeDeg);
    quantity("up", Quantity.TEMPO, inA, inB, SideSummary::upS);
    quantity("hold", Quantity.TEMPO, inA, inB, SideSummary::holdS);
    quantity("down", Quantity.TEMPO, inA, inB, SideSummary::downS);
    quantity("score", Quantity.SCORE, inA, inB, SideSummary::score);
    faults(inA, inB);
  }

  private static List<RepVerdict> of(String exercise, List<RepVerdict> all) {
    return all.stream()
        .filter(verdict -> verdict instanceof Rep rep && rep.exercise().equals(exercise))
        .toList();
  }

  private void quantity(
      String key,
      Quantity quantity,
      List<RepVerdict> a,
      List<RepVerdict> b,
      Function<SideSummary, Optional<Spread>> of) {
    List<String> cells = new ArrayList<>();
    for (Side side : Side.values()) {
      Optional<Spread> before = summary(a, side).flatMap(of);
      Optional<Spread> now = summary(b, side).flatMap(of);
      cells.add(before.map(value -> value(quantity, value)).orElse(NONE));
      cells.add(now.map(value -> value(quantity, value)).orElse(NONE));
      cells.add(before.flatMap(x -> now.map(y -> change(quantity, x, y))).orElse(NONE));
    }
    row(key, cells.toArray(String[]::new));
  }

  private static Optional<SideSummary> summary(List<RepVerdict> verdicts, Side side) {
    return SideSummary.of(verdicts).stream().filter(sum -> sum.side() == side).findFirst();
  }

  private String value(Quantity quantity, Spread value) {
    return switch (quantity) {
      case RANGE -> words.range(value);
      case TEMPO -> words.seconds(value.middle());
      case REPS, SCORE -> ReviewWords.whole(value.middle());
    };
  }

  /** A difference that is smaller than what is known is none. */
  private String change(Quantity quantity, Spread before, Spread now) {
    double difference = now.middle() - before.middle();
    return Trend.change(quantity, before, now)
        .map(
            change ->
                change == Trend.Change.ABOUT_THE_SAME
                    ? words.text("same")
                    : signed(quantity, difference))
        .orElse(NONE);
  }

  private String signed(Quantity quantity, double difference) {
    return switch (quantity) {
      case RANGE -> ReviewWords.signed(difference) + "°";
      case TEMPO -> signed(difference);
      case REPS, SCORE -> ReviewWords.signed(difference);
    };
  }

  private String signed(double seconds) {
    return words.signedSeconds(seconds);
  }

  /** How often each fault was found; whether that is much or little is not for a program to say. */
  private void faults(List<RepVerdict> a, List<RepVerdict> b) {
    Stream.of(a, b)
        .flatMap(verdicts -> RuleCount.of(verdicts).stream())
        .filter(RuleCount::isFault)
        .map(RuleCount::rule)
        .distinct()
        .limit(MOST_FAULTS)
        .forEach(rule -> fault(rule, a, b));
  }

  private void fault(String rule, List<RepVerdict> a, List<RepVerdict> b) {
    List<String> cells = new ArrayList<>();
    for (Side side : Side.values()) {
      cells.add(often(rule, a, side));
      cells.add(often(rule, b, side));
      cells.add("");
    }
    add(words.wording().ruleName(rule), cells.toArray(String[]::new));
  }

  private String often(String rule, List<RepVerdict> verdicts, Side side) {
    List<Rep> reps = verdicts.stream().map(Rep.class::cast).filter(r -> r.side() == side).toList();
    long judged =
        reps.stream()
            .filter(rep -> rep.unjudged().stream().noneMatch(check -> check.rule().equals(rule)))
            .count();
    long found = reps.stream().filter(rep -> rep.faults().contains(rule)).count();
    return judged == 0 ? NONE : words.text("compare-of", found, judged);
  }

  private String ranges(Rep a, Rep b) {
    if (!a.peak().isJudged() || !b.peak().isJudged()) {
      return NONE;
    }
    Measurement difference = b.peak().minus(a.peak());
    return Math.abs(difference.value()) <= difference.sd()
        ? words.text("same")
        : ReviewWords.signed(difference.value()) + "°";
  }

  private static String scores(Rep a, Rep b) {
    return a.score().isPresent() && b.score().isPresent()
        ? ReviewWords.signed(b.score().getAsInt() - a.score().getAsInt())
        : NONE;
  }

  private void columns(int values) {
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(names);
    for (int i = 0; i < values; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(HPos.RIGHT);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
  }

  private void heads(List<String> heads) {
    add(new Label(), heads, "side-head");
  }

  private void row(String key, String... cells) {
    add(words.text(key), cells);
  }

  private void add(String name, String... cells) {
    add(Pieces.label(name, "side-name"), List.of(cells), "side-value");
  }

  private void add(Label name, List<String> cells, String style) {
    add(name, 0, rows);
    for (int i = 0; i < cells.size(); i++) {
      add(Pieces.label(cells.get(i), style), i + 1, rows);
    }
    rows++;
  }
}
