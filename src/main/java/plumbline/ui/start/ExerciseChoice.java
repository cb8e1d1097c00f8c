package plumbline.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import plumbline.coaching.Wording;

/** Which exercise is to be judged: recognised, or one of the list, each with its key. */
final class ExerciseChoice extends FlowPane {
  private static final double RESTING_OPACITY = 0.55;

  private final Wording wording;
  private final OnResting onResting;
  private final ToggleGroup group = new ToggleGroup();
  private final List<Choice> choices = new ArrayList<>();

  /** Told when somebody wants to do an exercise that rests: {@code sure} the second time. */
  @FunctionalInterface
  interface OnResting {
    void chosen(String exercise, boolean sure);
  }

  /** One exercise; empty for whichever is recognised. */
  private static final class Choice extends ToggleButton {
    private final Optional<String> exercise;
    private final String words;
    private final OnResting onResting;
    private boolean resting;
    private boolean asked;

    Choice(String words, Optional<String> exercise, OnResting onResting) {
      super(words);
      this.words = words;
      this.exercise = exercise;
      this.onResting = onResting;
      getStyleClass().addAll("quiet", "choice");
      setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    }

    /** As with radio buttons, one is always chosen. */
    @Override
    public void fire() {
      if (resting) {
        boolean sure = asked;
        asked = true;
        exercise.ifPresent(id -> onResting.chosen(id, sure));
      } else if (!isSelected()) {
        super.fire();
      }
    }

    void rest(boolean rests, Wording wording) {
      resting = rests;
      asked = false;
      setText(rests ? wording.text("start.resting", words) : words);
      setAccessibleText(getText());
      setOpacity(rests ? RESTING_OPACITY : 1);
    }
  }

  ExerciseChoice(
      Wording wording,
      List<String> exercises,
      Consumer<Optional<String>> onChoice,
      OnResting onResting) {
    this.wording = wording;
    this.onResting = onResting;
    setAccessibleText(wording.text("start.exercise"));
    add(wording, wording.text("start.auto"), Optional.empty(), onChoice);
    exercises.forEach(id -> add(wording, wording.exerciseName(id), Optional.of(id), onChoice));
  }

  private void add(
      Wording wording,
      String name,
      Optional<String> exercise,
      Consumer<Optional<String>> onChoice) {
    int key = choices.size();
    Choice choice = new Choice(wording.text("start.choice", key, name), exercise, onResting);
    choice.setAccessibleText(wording.text("start.choice-aloud", key, name));
    choice.setToggleGroup(group);
    choice.setOnAction(event -> onChoice.accept(exercise));
    choices.add(choice);
    getChildren().add(choice);
  }

  /** These exercises rest: choosing one takes two deliberate clicks. */
  void rest(Set<String> exercises) {
    for (Choice choice : choices) {
      choice.rest(choice.exercise.filter(exercises::contains).isPresent(), wording);
    }
  }

  /** Marks what is chosen, and tells nobody. */
  void select(Optional<String> exercise) {
    choices.stream()
        .filter(choice -> choice.exercise.equals(exercise))
        .forEach(choice -> choice.setSelected(true));
  }

  /** As if the choice with this key had been pressed; nothing happens when there is none. */
  void press(int key) {
    if (key < choices.size()) {
      choices.get(key).fire();
    }
  }
}
