package plumbline.ui.start;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Sizes;

/** What went wrong, one sentence each, and one button. */
public final class ErrorScreen extends StackPane {
  private final Label title;
  private final Label words;
  private final ScrollPane scrolling;
  private final VBox box;
  private final Button back;

  /**
   * @param heading what happened, in a few words
   * @param button what the one button says
   */
  public ErrorScreen(String heading, String message, String button, Runnable onBack) {
    getStyleClass().add("start");
    title = new Label(heading);
    title.getStyleClass().add("heading");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    words = new Label(breakable(message));
    words.getStyleClass().add("body");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    back = Buttons.of(button, "main", onBack);
    back.setDefaultButton(true);
    back.setMinHeight(Region.USE_PREF_SIZE);
    scrolling = new ScrollPane(words);
    scrolling.setFitToWidth(true);
    scrolling.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scrolling.setMinHeight(0);
    box = new VBox(title, scrolling, back);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    getChildren().add(box);
  }

  /** A long path is broken between its folders and not inside a name: at a blank of a hair. */
  private static String breakable(String message) {
    return message.replaceAll("([/\\\\])(?=\\S)", "$1\u200a");
  }

  public void focusMain() {
    back.requestFocus();
  }

  @Override
  protected void layoutChildren() {
    double unit = Sizes.deskUnit(this);
    title.setStyle(Fonts.css(Math.min(unit * 8, Looks.text(unit * 6.6))));
    box.setSpacing(unit * 3);
    box.setPadding(new Insets(unit * 3, 0, unit * 3, 0));
    box.setMaxWidth(unit * 110);
    setStyle(Fonts.css(Looks.text(Math.max(14, unit * 3.4))));
    double wide = Math.min(unit * 110, getWidth() - getInsets().getLeft() - getInsets().getRight());
    applyCss();
    // Room for the bar that scrolls, and for the blank at which a line is broken.
    words.setPadding(new Insets(0, unit * 2, 0, 0));
    // As high as the words are, and less where there is no room for all of them.
    scrolling.setPrefHeight(words.prefHeight(wide - unit) + 1);
    super.layoutChildren();
  }
}
