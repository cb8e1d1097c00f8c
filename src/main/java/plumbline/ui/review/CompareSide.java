package plumbline.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.ui.common.ChosenOnly;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Pieces;

/** One of two repetitions that are compared: which one, its picture, its numbers. */
final class CompareSide extends VBox {
  /** What of a picture can be made out, before text is enlarged. */
  private static final double PICTURE_PX = 110;

  private final ReviewModel model;
  private final ReviewWords words;
  private final PicturePane picture;
  private final ComboBox<Rep> choice = new ComboBox<>();
  private final Label session = Pieces.label("", "column-heading");
  private final HBox head;
  private final HBox title = new HBox();
  private final Runnable onChange;
  private int frames;
  private List<Rep> middleOf = List.of();
  private int middleFrames;
  private Optional<MiddleCurve> middle = Optional.empty();

  CompareSide(ReviewModel model, ReviewWords words, String sign, Runnable onChange) {
    this.model = model;
    this.onChange = onChange;
    this.words = words;
    picture = new PicturePane(model, words);
    getStyleClass().add("compare-side");
    choice.setAccessibleText(words.text("compare-choice"));
    choice.setConverter(new ChosenOnly<>(words::caption));
    choice.setButtonCell(new ShortCell());
    choice.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(choice, Priority.ALWAYS);
    choice.valueProperty().addListener((property, before, now) -> onChange.run());
    head = new HBox(Pieces.label(sign, "compare-sign"), choice);
    head.getStyleClass().add("compare-head");
    VBox.setVgrow(picture, Priority.ALWAYS);
    getChildren().addAll(session, head, picture);
    if (SideColumns.isTextLarge()) {
      title.getStyleClass().add("compare-title");
      title.getChildren().setAll(session, Pieces.gap());
      getChildren().setAll(title, head, picture);
      picture.setMinHeight(Looks.text(PICTURE_PX));
    }
  }

  /** Puts a tool where it has room. */
  void addTool(Node tool) {
    (SideColumns.isTextLarge() ? title : head).getChildren().add(tool);
  }

  /** What is chosen, in fewer words than in the list: its picture tells the rest. */
  private final class ShortCell extends ListCell<Rep> {
    @Override
    protected void updateItem(@Nullable Rep rep, boolean isEmpty) {
      super.updateItem(rep, isEmpty);
      setText(rep == null || isEmpty ? "" : words.title(rep));
    }
  }

  /** Takes over what the session has found; the choice stays. */
  void refresh() {
    session.setText(words.title(model.state().source()));
    List<Rep> reps = RepVerdict.reps(model.verdicts());
    if (!reps.equals(choice.getItems())) {
      Rep kept = choice.getValue();
      choice.getItems().setAll(reps);
      choice.setValue(reps.contains(kept) ? kept : null);
    }
  }

  void choose(Optional<RepVerdict> verdict) {
    verdict.filter(Rep.class::isInstance).map(Rep.class::cast).ifPresent(choice::setValue);
  }

  Optional<Rep> chosen() {
    return Optional.ofNullable(choice.getValue());
  }

  List<Rep> reps() {
    return choice.getItems();
  }

  /** The next repetition of the same leg, or the one before; at the end it stays. */
  void stepRep(int by) {
    chosen()
        .map(this::likeIt)
        .ifPresent(
            same -> {
              int next = same.indexOf(choice.getValue()) + by;
              choice.setValue(same.get(Math.max(0, Math.min(next, same.size() - 1))));
            });
  }

  /** Those of the same exercise and leg. */
  private List<Rep> likeIt(Rep rep) {
    return reps().stream()
        .filter(other -> other.side() == rep.side() && other.exercise().equals(rep.exercise()))
        .toList();
  }

  List<RepVerdict> verdicts() {
    return model.verdicts();
  }

  Optional<ComparePlot.Compared> compared() {
    return chosen().map(this::compared);
  }

  private ComparePlot.Compared compared(Rep rep) {
    return new ComparePlot.Compared(model.trace(), rep.side(), Alignment.of(rep));
  }

  /** The middle one of all repetitions that are like another one; worked out once. */
  Optional<MiddleCurve> middle(Rep like) {
    List<Rep> same = likeIt(like);
    if (!same.equals(middleOf) || middleFrames != model.trace().size()) {
      middleOf = same;
      middleFrames = model.trace().size();
      middle = MiddleCurve.of(same.stream().map(this::compared).toList());
    }
    return middle;
  }

  /** Shows the frame at a part 0..1 of the repetition. */
  void show(double part) {
    chosen().ifPresent(rep -> model.show(rep, model.trace().frameAt(Alignment.of(rep).at(part))));
  }

  void pulse(long clockNanos) {
    model.pulse(clockNanos);
    refresh();
    if (frames != model.trace().size()) {
      frames = model.trace().size();
      onChange.run();
    }
    picture.pulse();
  }

  void release() {
    picture.release();
  }
}
