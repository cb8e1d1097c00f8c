package plumbline.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/** Which exercise is to be judged: recognised, or one card each; all of them with a key. */
final class ExerciseChoice extends VBox {
  private static final double ALL_PERCENT = 100;

  /** Cards narrower than this many letters stand in two rows. */
  private static final double NARROWEST_EMS = 13;

  private final ToggleGroup group = new ToggleGroup();
  private final List<Choice> choices = new ArrayList<>();
  private final List<ExerciseCard> cards = new ArrayList<>();
  private final GridPane grid = new GridPane();
  private int columns;

  /** Told when somebody wants to do an exercise that rests: {@code sure} the second time. */
  @FunctionalInterface
  interface OnResting {
    void chosen(String exercise, boolean sure);
  }

  /** One of those to choose from. */
  interface Choice {
    /** Empty for whichever is recognised. */
    Optional<String> exercise();

    ToggleButton button();

    void rest(boolean rests);
  }

  /** Whichever is recognised. */
  private static final class AnyOfThem extends ToggleButton implements Choice {
    AnyOfThem(Wording wording) {
      super(wording.text("start.choice", 0, wording.text("start.auto")));
      setAccessibleText(wording.text("start.choice-aloud", 0, wording.text("start.auto")));
      setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      getStyleClass().addAll("quiet", "choice");
    }

    @Override
    public Optional<String> exercise() {
      return Optional.empty();
    }

    @Override
    public ToggleButton button() {
      return this;
    }

    @Override
    public void rest(boolean rests) {
      // Recognising is no exercise.
    }

    @Override
    public void fire() {
      if (!isSelected()) {
        super.fire();
      }
    }
  }

  ExerciseChoice(
      Wording wording,
      List<Exercise> exercises,
      ThresholdValues values,
      Consumer<Optional<String>> onChoice,
      OnResting onResting) {
    getStyleClass().add("exercise-choice");
    setAccessibleText(wording.text("start.exercise"));
    AnyOfThem any = new AnyOfThem(wording);
    Label freely = new Label(wording.text("start.freely"));
    freely.getStyleClass().add("plan-heading");
    FlowPane head = new FlowPane(freely, any);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("others");
    add(any, onChoice);
    for (Exercise exercise : exercises) {
      ExerciseCard card = new ExerciseCard(wording, choices.size(), exercise, values, onResting);
      cards.add(card);
      add(card, onChoice);
    }
    getChildren().addAll(head, grid);
  }

  private void add(Choice choice, Consumer<Optional<String>> onChoice) {
    choice.button().setToggleGroup(group);
    choice.button().setOnAction(event -> onChoice.accept(choice.exercise()));
    choices.add(choice);
  }

  /**
   * The cards side by side, or in two rows where text is too large for that.
   *
   * @param letters size of the text, pixels
   */
  void arrange(double width, double gap, double letters) {
    boolean narrow = (width - 3 * gap) / 4 < NARROWEST_EMS * letters;
    grid.setHgap(gap);
    grid.setVgap(gap);
    int wanted = narrow ? 2 : Math.max(1, cards.size());
    if (wanted != columns) {
      columns = wanted;
      place();
    }
    double cardWidth = (width - (columns - 1) * gap) / columns;
    cards.forEach(card -> card.setCardWidth(cardWidth));
  }

  private void place() {
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(ALL_PERCENT / columns);
      grid.getColumnConstraints().add(column);
    }
    for (int i = 0; i < cards.size(); i++) {
      grid.add(cards.get(i), i % columns, i / columns);
    }
  }

  /** These exercises rest: choosing one takes two deliberate clicks. */
  void rest(Set<String> exercises) {
    choices.forEach(
        choice -> choice.rest(choice.exercise().filter(exercises::contains).isPresent()));
  }

  /** How each exercise went last time, by its id, one line each. */
  void showLast(Map<String, List<String>> last) {
    for (ExerciseCard card : cards) {
      card.exercise().map(last::get).ifPresent(card::showLast);
    }
  }

  /** Marks what is chosen, and tells nobody. */
  void select(Optional<String> exercise) {
    choices.stream()
        .filter(choice -> choice.exercise().equals(exercise))
        .forEach(choice -> choice.button().setSelected(true));
  }

  /** As if the choice with this key had been pressed; nothing happens when there is none. */
  void press(int key) {
    if (key < choices.size()) {
      choices.get(key).button().fire();
    }
  }
}
