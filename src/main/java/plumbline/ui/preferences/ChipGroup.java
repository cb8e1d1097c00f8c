package plumbline.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/** Buttons of which one is always chosen. */
final class ChipGroup<T> {
  private final List<T> values;
  private final List<ToggleButton> buttons = new ArrayList<>();

  ChipGroup(String heading, List<T> values, Function<T, String> words, Consumer<T> onChoice) {
    this.values = List.copyOf(values);
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      ToggleButton button = new Chip(words.apply(value));
      button.setAccessibleText(heading + ": " + button.getText());
      button.setToggleGroup(group);
      button.setOnAction(event -> onChoice.accept(value));
      buttons.add(button);
    }
  }

  List<ToggleButton> buttons() {
    return buttons;
  }

  void select(T value) {
    int at = values.indexOf(value);
    if (at >= 0) {
      buttons.get(at).setSelected(true);
    }
  }

  void focusChosen() {
    buttons.stream().filter(ToggleButton::isSelected).findFirst().ifPresent(b -> b.requestFocus());
  }

  /** As with radio buttons, pressing the chosen one changes nothing. */
  private static final class Chip extends ToggleButton {
    Chip(String words) {
      super(words);
      getStyleClass().addAll("quiet", "choice");
      setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    }

    @Override
    public void fire() {
      if (!isSelected()) {
        super.fire();
      }
    }
  }
}
