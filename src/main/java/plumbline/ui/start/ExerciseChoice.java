package plumbline.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import plumbline.coaching.Wording;

/** Which exercise is to be judged: recognised, or one of the list, each with its key. */
final class ExerciseChoice extends FlowPane {
  private final ToggleGroup group = new ToggleGroup();
  private final List<Choice> choices = new ArrayList<>();

  /** One exercise; empty for whichever is recognised. */
  private static final class Choice extends ToggleButton {
    private final Optional<String> exercise;

    Choice(String words, Optional<String> exercise) {
      super(words);
      this.exercise = exercise;
      getStyleClass().addAll("quiet", "choice");
      setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    }

    /** As with radio buttons, one is always chosen. */
    @Override
    public void fire() {
      if (!isSelected()) {
        super.fire();
      }
    }
  }

  ExerciseChoice(Wording wording, List<String> exercises, Consumer<Optional<String>> onChoice) {
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
    Choice choice = new Choice(wording.text("start.choice", key, name), exercise);
    choice.setAccessibleText(wording.text("start.choice-aloud", key, name));
    choice.setToggleGroup(group);
    choice.setOnAction(event -> onChoice.accept(exercise));
    choices.add(choice);
    getChildren().add(choice);
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
