package plumbline.ui.review;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Small things that several parts of the review screen are made of. */
final class Styles {
  /** What is chosen right now. */
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** What went wrong. */
  static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

  private Styles() {}

  static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /** Text that wraps and is never cut. */
  static Label paragraph(String text, String styleClass) {
    Label label = label(text, styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Takes what room is left in a row. */
  static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
