package plumbline.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;

/** A screen to be read from top to bottom, which scrolls where it is longer than the window. */
public abstract class Page extends SizedScreen {
  private final Wording wording;
  private final Label heading;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);

  /**
   * An empty page.
   *
   * @param headingKey of the words in large letters, which a page places itself
   */
  protected Page(Wording wording, String headingKey) {
    this.wording = wording;
    heading = Pieces.paragraph(wording.text(headingKey), "heading");
    getStyleClass().add("start");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("page");
    getChildren().add(scroll);
  }

  protected final Wording wording() {
    return wording;
  }

  protected final Label heading() {
    return heading;
  }

  /** What is read, one below the other. */
  protected final VBox content() {
    return content;
  }

  /** Words that wrap, and are never cut short. */
  protected final Label label(String key, String styleClass) {
    return Pieces.paragraph(wording.text(key), styleClass);
  }

  /** The Tab key goes to what is on the page only, never to the page itself. */
  protected final void keepOutOfFocus() {
    scroll.setFocusTraversable(false);
  }

  protected final void leaveOnEscape(Runnable leave) {
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
          }
        });
  }

  /**
   * Sets what depends on the size of the window.
   *
   * @param unit a hundredth of its height, pixels
   * @param letters the size of usual text, pixels
   */
  protected abstract void size(double unit, double letters);

  @Override
  protected final void measure(double unit) {
    double letters = Looks.text(Math.max(14, unit * 2.5));
    setStyle(Fonts.css(letters));
    heading.setStyle(Fonts.css(Math.min(letters * 2, unit * 7)));
    size(unit, letters);
  }
}
