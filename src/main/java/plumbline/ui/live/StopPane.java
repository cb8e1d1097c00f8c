package plumbline.ui.live;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Fonts;

/**
 * Shown when something hurts. Nothing runs behind it. It has no default button: going on takes a
 * deliberate click, and pressing the stop key once more changes nothing.
 */
final class StopPane extends StackPane {
  private final Label heading;
  private final VBox box;
  private final HBox buttons;

  StopPane(Wording wording, LiveActions actions) {
    getStyleClass().add("veil");
    setVisible(false);
    heading = label(wording.text("stop.heading"), "heading");
    heading.setFocusTraversable(true);
    heading.setAccessibleRole(AccessibleRole.TEXT);
    Button leave = Buttons.of(wording.text("stop.leave"), "main", actions::leave);
    Button resume = Buttons.of(wording.text("stop.resume"), "quiet", actions::resume);
    buttons = new HBox(leave, resume);
    buttons.setAlignment(Pos.CENTER_LEFT);
    box =
        new VBox(
            heading,
            label(wording.text("stop.now"), "body"),
            label(wording.text("stop.rule"), "body"),
            label(wording.text("stop.doctor"), "body"),
            label(wording.text("stop.urgent"), "urgent"),
            buttons);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    getChildren().add(box);
  }

  /** Takes the focus to the words, away from any button. */
  void focusWords() {
    heading.requestFocus();
  }

  @Override
  protected void layoutChildren() {
    double unit = Math.min(getHeight(), getWidth() * 0.5625) / 100;
    box.setMaxWidth(unit * 128);
    box.setSpacing(unit * 2.6);
    buttons.setSpacing(unit * 2.4);
    heading.setStyle(Fonts.css(unit * 8));
    setStyle("-fx-font-size: " + Math.max(14, unit * 3.7) + "px;");
    super.layoutChildren();
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
