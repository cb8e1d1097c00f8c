package plumbline.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import plumbline.exercises.ExerciseCatalog;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/** Which settings are listed: all, those that were changed, or those of one exercise. */
final class GroupChoice extends FlowPane {
  private static final String ALL = "all";
  private static final String CHANGED = "changed";

  private final ToggleGroup choice = new ToggleGroup();

  GroupChoice(SettingWords words, Runnable chosen) {
    getStyleClass().add("setting-groups");
    List<String> ids = new ArrayList<>(List.of(ALL, CHANGED, SettingWords.GENERAL));
    ExerciseCatalog.all().forEach(exercise -> ids.add(exercise.id()));
    for (String id : ids) {
      boolean whole = id.equals(ALL) || id.equals(CHANGED);
      String name = whole ? words.wording().text("settings." + id) : words.groupName(id);
      getChildren().add(button(id, name));
    }
    choice.selectToggle(choice.getToggles().get(0));
    choice
        .selectedToggleProperty()
        .addListener(
            (property, before, now) -> {
              if (now == null) {
                choice.selectToggle(before); // one is always chosen
              } else {
                chosen.run();
              }
            });
  }

  private ToggleButton button(String id, String name) {
    ToggleButton button = new ToggleButton(name);
    button.setUserData(id);
    button.setToggleGroup(choice);
    button.setAccessibleText(name);
    button.getStyleClass().addAll("quiet", "choice");
    return button;
  }

  boolean includes(Threshold threshold, ThresholdValues values) {
    Object id = choice.getSelectedToggle() == null ? ALL : choice.getSelectedToggle().getUserData();
    return switch (String.valueOf(id)) {
      case ALL -> true;
      case CHANGED -> values.get(threshold) != threshold.defaultValue();
      default -> SettingWords.group(threshold).equals(id);
    };
  }
}
