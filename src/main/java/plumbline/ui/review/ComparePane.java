package plumbline.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.kinematics.Measurement;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.session.ReviewSession;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Theme;

/**
 * Two repetitions side by side, of one session or of two, moved by one slider from rest to rest.
 */
final class ComparePane extends VBox {
  private static final double STEP = 0.01;
  private static final double PLOT_PART = 0.27;

  private final ReviewWords words;
  private final ReviewActions actions;
  private final CompareSide first;
  private CompareSide second;
  private Optional<ReviewSession> other = Optional.empty();
  private final HBox sides;
  private final Slider slider = new Slider(0, 1, 0.5);
  private final ComparePlot plot = new ComparePlot();
  private final Pane plotPlace = new Pane(plot);
  private final GridPane numbers = new GridPane();
  private Theme theme = Theme.LIGHT;

  ComparePane(ReviewSession session, ReviewWords words, ReviewActions actions) {
    this.words = words;
    this.actions = actions;
    getStyleClass().add("compare");
    first = side(session, "A");
    second = side(session, "B");
    sides = new HBox(first, second);
    sides.getStyleClass().add("compare-sides");
    VBox.setVgrow(sides, Priority.ALWAYS);
    offerOther();
    slider.setAccessibleText(words.text("compare-slider"));
    slider.setBlockIncrement(STEP);
    slider.valueProperty().addListener((property, before, now) -> refresh());
    numbers.getStyleClass().add("compare-numbers");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints values = new ColumnConstraints();
    values.setHalignment(HPos.RIGHT);
    values.setHgrow(Priority.ALWAYS);
    numbers.getColumnConstraints().setAll(names, values, values, values);
    plot.setManaged(false);
    getChildren().addAll(sides, slider, plotPlace, numbers);
    first.refresh();
    second.refresh();
  }

  private CompareSide side(ReviewSession of, String sign) {
    ReviewModel model = new ReviewModel(of);
    CompareSide side = new CompareSide(model, words.of(model), sign, this::refresh);
    HBox.setHgrow(side, Priority.ALWAYS);
    side.setMinWidth(0);
    side.setPrefWidth(1);
    return side;
  }

  private void offerOther() {
    second
        .head()
        .getChildren()
        .add(Buttons.of(words.text("compare-other"), "tool", this::openOther));
  }

  /** The second side from another session. */
  private void openOther() {
    actions
        .chooseSession()
        .ifPresent(
            file -> {
              closeOther();
              ReviewSession opened = ReviewSession.ofSession(file);
              opened.start();
              other = Optional.of(opened);
              second.release();
              second = side(opened, "B");
              sides.getChildren().setAll(first, second);
              offerOther();
            });
  }

  /** The repetition at the first side; the other one is its best neighbour of the same leg. */
  void choose(Optional<RepVerdict> verdict) {
    first.refresh();
    second.refresh();
    first.choose(verdict.or(() -> first.reps().stream().findFirst()));
    if (second.chosen().isEmpty()) {
      second.choose(partner());
    }
    refresh();
  }

  private Optional<RepVerdict> partner() {
    Stream<Rep> others =
        second.reps().stream().filter(rep -> first.chosen().filter(rep::equals).isEmpty());
    return others
        .filter(rep -> first.chosen().filter(a -> a.side() == rep.side()).isPresent())
        .max((a, b) -> a.score().orElse(-1) - b.score().orElse(-1))
        .map(RepVerdict.class::cast)
        .or(() -> second.reps().stream().findFirst());
  }

  /** Moves both sides on or back. */
  void step(int by) {
    slider.setValue(slider.getValue() + by * STEP);
  }

  void setTheme(Theme looks) {
    theme = looks;
    refresh();
  }

  void pulse(long clockNanos) {
    first.pulse(clockNanos);
    second.pulse(clockNanos);
    if (second.chosen().isEmpty() && !second.reps().isEmpty()) {
      second.choose(partner());
    }
  }

  private void refresh() {
    if (second == null || sides == null) {
      return; // still being put together
    }
    first.show(slider.getValue());
    second.show(slider.getValue());
    drawPlot();
    showNumbers();
  }

  private void drawPlot() {
    plot.show(
        Stream.of(first, second).flatMap(side -> side.compared().stream()).toList(),
        List.of(words.text("up"), words.text("hold"), words.text("down")),
        slider.getValue(),
        theme);
  }

  private void showNumbers() {
    numbers.getChildren().clear();
    Optional<Rep> a = first.chosen();
    Optional<Rep> b = second.chosen();
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    numbers.addRow(
        0,
        new Label(),
        Styles.label("A", "side-head"),
        Styles.label("B", "side-head"),
        Styles.label(words.text("compare-difference"), "side-head"));
    row(
        1,
        "range-one",
        words.range(a.get().peak()),
        words.range(b.get().peak()),
        ranges(a.get(), b.get()));
    seconds(2, "up", a.get().upS(), b.get().upS());
    seconds(3, "down", a.get().downS(), b.get().downS());
    row(
        4,
        "score-one",
        ReviewWords.score(a.get()),
        ReviewWords.score(b.get()),
        scores(a.get(), b.get()));
  }

  private void row(int row, String key, String a, String b, String difference) {
    numbers.addRow(
        row,
        Styles.label(words.text(key), "side-name"),
        Styles.label(a, "side-value"),
        Styles.label(b, "side-value"),
        Styles.label(difference, "side-value"));
  }

  private void seconds(int row, String key, double a, double b) {
    row(row, key, words.seconds(a), words.seconds(b), words.signedSeconds(b - a));
  }

  /** A difference that is smaller than what is known is none. */
  private String ranges(Rep a, Rep b) {
    if (!a.peak().isJudged() || !b.peak().isJudged()) {
      return "–";
    }
    Measurement difference = b.peak().minus(a.peak());
    return Math.abs(difference.value()) <= difference.sd()
        ? words.text("same")
        : ReviewWords.signed(difference.value()) + "°";
  }

  private static String scores(Rep a, Rep b) {
    return a.score().isPresent() && b.score().isPresent()
        ? ReviewWords.signed(b.score().getAsInt() - a.score().getAsInt())
        : "–";
  }

  @Override
  protected void layoutChildren() {
    double height = Math.max(90, getHeight() * PLOT_PART);
    plotPlace.setMinHeight(height);
    plotPlace.setMaxHeight(height);
    super.layoutChildren();
    plot.setWidth(plotPlace.getWidth());
    plot.setHeight(plotPlace.getHeight());
    drawPlot();
  }

  private void closeOther() {
    other.ifPresent(ReviewSession::close);
    other = Optional.empty();
  }

  /** Lets pictures and the other session go. */
  void release() {
    first.release();
    second.release();
    closeOther();
  }
}
