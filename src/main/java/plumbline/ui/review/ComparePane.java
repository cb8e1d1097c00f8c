package plumbline.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.session.ReviewSession;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Theme;

/**
 * Two repetitions side by side, of one session or of two, or all of two sessions, moved by one
 * slider from rest to rest.
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
  private final CompareNumbers numbers;
  private final ToggleButton whole;
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
    numbers = new CompareNumbers(words);
    HBox.setHgrow(slider, Priority.ALWAYS);
    whole = new ToggleButton(words.text("compare-whole"));
    whole.getStyleClass().add("tool");
    whole.setAccessibleText(words.text("compare-whole-aloud"));
    whole.setMinWidth(USE_PREF_SIZE);
    whole.setOnAction(event -> refresh());
    HBox moving = new HBox(slider, whole);
    moving.getStyleClass().add("compare-head");
    plot.setManaged(false);
    plotPlace.setAccessibleText(words.text("compare-plot"));
    getChildren().addAll(sides, moving, plotPlace, numbers);
    offerWhole();
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
    Button offered = Buttons.of(words.text("compare-other"), "tool", this::openOther);
    offered.setMinWidth(USE_PREF_SIZE);
    second.addTool(offered);
  }

  /** All repetitions against all is a question about two sessions. */
  private void offerWhole() {
    whole.setVisible(other.isPresent());
    whole.setManaged(other.isPresent());
  }

  private boolean isWhole() {
    return whole.isSelected() && other.isPresent();
  }

  /** All repetitions of both sessions in the place of two, or two again. */
  void toggleWhole() {
    whole.setSelected(!whole.isSelected() && other.isPresent());
    refresh();
  }

  /** The next repetition of the same leg at both sides, or the one before. */
  void stepReps(int by) {
    first.stepRep(by);
    second.stepRep(by);
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
              offerWhole();
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
        curves(),
        List.of(words.text("up"), words.text("hold"), words.text("down")),
        slider.getValue(),
        theme);
  }

  private List<? extends ComparePlot.Curve> curves() {
    Optional<Rep> like = first.chosen().filter(rep -> isWhole());
    return like.isPresent()
        ? Stream.of(first, second).flatMap(side -> side.middle(like.get()).stream()).toList()
        : Stream.of(first, second).flatMap(side -> side.compared().stream()).toList();
  }

  private void showNumbers() {
    Optional<Rep> a = first.chosen();
    Optional<Rep> b = second.chosen();
    if (isWhole() && a.isPresent()) {
      numbers.show(a.get().exercise(), first.verdicts(), second.verdicts());
    } else if (a.isPresent() && b.isPresent()) {
      numbers.show(a.get(), b.get());
    } else {
      numbers.clear();
    }
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
