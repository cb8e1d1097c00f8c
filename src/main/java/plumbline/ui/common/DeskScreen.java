package plumbline.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/** A screen of lists, to be read at a desk: a heading, and what is below it. */
public abstract class DeskScreen extends SizedScreen {
  private final Label heading;
  private final BorderPane content = new BorderPane();

  /**
   * Still empty.
   *
   * @param heading in large letters, which a screen places itself
   * @param styleClass also the name of its style sheet
   */
  protected DeskScreen(String heading, String styleClass) {
    this.heading = Pieces.label(heading, "heading");
    getStyleClass().addAll("start", "desk", styleClass);
    SceneStyles.lend(this, "/plumbline/css/desk.css");
    SceneStyles.lend(this, "/plumbline/css/" + styleClass + ".css");
    getChildren().add(content);
  }

  protected final Label heading() {
    return heading;
  }

  protected final BorderPane content() {
    return content;
  }

  /** Sets what else depends on the size of the window; {@code unit} as in {@link Sizes}. */
  protected abstract void size(double unit);

  /** The size of usual letters, pixels. */
  protected double letters(double unit) {
    return Looks.text(Math.max(13, unit * 2.3));
  }

  /** The size of the heading's letters, pixels. */
  protected double headingLetters(double unit) {
    return Math.min(unit * 7, Looks.text(unit * 4.6));
  }

  /** Room around everything, pixels. */
  protected double margin(double unit) {
    return unit * 4;
  }

  @Override
  protected final void measure(double unit) {
    heading.setStyle(Fonts.css(headingLetters(unit)));
    setStyle(Fonts.css(letters(unit)) + " -fx-padding: " + margin(unit) + "px;");
    size(unit);
  }
}
