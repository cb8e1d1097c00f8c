package plumbline.ui.live;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Motion;

/** Words that stand on the screen for as long as it takes to read them. */
final class Note extends Label {
  private static final double GLANCE_S = 1.2;
  private static final double WORD_S = 0.35;

  private static final double EDGE_X = 2.2;
  private static final double EDGE_Y = 1.4;
  private static final double FRAME_PX = 4;

  /** Smaller letters than this part of the usual ones are not read from afar. */
  private static final double SMALLEST = 0.6;

  private final double sizeUnits;
  private final double leastUnits;
  private final PauseTransition moment = new PauseTransition();

  /** {@code sizeUnits} is the size of its letters in hundredths of the view's height. */
  Note(double sizeUnits) {
    this(sizeUnits, sizeUnits);
  }

  /**
   * Words that are read from the mat.
   *
   * @param sizeUnits the size of its letters, which grows with all text, in hundredths of the
   *     view's height
   * @param leastUnits so large it is at least, in a room that is large enough
   */
  Note(double sizeUnits, double leastUnits) {
    this.sizeUnits = sizeUnits;
    this.leastUnits = leastUnits;
    getStyleClass().addAll("panel", "record-words");
    setMouseTransparent(true);
    setWrapText(true);
    setTextAlignment(TextAlignment.CENTER);
    setVisible(false);
    moment.setOnFinished(end -> Motion.show(this, false));
  }

  void show(String words) {
    setText(words);
    Motion.show(this, true);
    moment.setDuration(Duration.seconds(GLANCE_S + WORD_S * words.split(" ", -1).length));
    moment.playFromStart();
  }

  /** Something else is said elsewhere. */
  void hush() {
    moment.stop();
    Motion.show(this, false);
  }

  /**
   * Takes the largest letters, up to the usual ones, with which the words have room, in lines that
   * are about equally long.
   *
   * @param unit a hundredth of the view's height
   * @param width at most, with the edge
   * @param height at most, with the edge
   */
  void setRoom(double unit, double width, double height) {
    double letters = letters(unit, width, height);
    setStyle(Fonts.css(letters) + "-fx-padding: " + unit * EDGE_Y + " " + unit * EDGE_X + ";");
    double edges = 2 * unit * EDGE_X + FRAME_PX;
    setPrefWidth(FitText.evenWidth(getText(), letters, width - edges) + edges);
  }

  /** The size of the letters in that room, pixels. */
  double letters(double unit, double width, double height) {
    double usual = Math.max(unit * leastUnits, Looks.text(unit * sizeUnits));
    double across = width - 2 * unit * EDGE_X - FRAME_PX;
    double down = height - 2 * unit * EDGE_Y - FRAME_PX;
    return FitText.fit(getText(), usual, unit * sizeUnits * SMALLEST, across, down).getSize();
  }
}
