package plumbline.ui.live;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Motion;

/** Words that stand on the screen for as long as it takes to read them. */
final class Note extends Label {
  private static final double GLANCE_S = 1.2;
  private static final double WORD_S = 0.35;

  private final double sizeUnits;
  private final PauseTransition moment = new PauseTransition();

  /** {@code sizeUnits} is the size of its letters in hundredths of the view's height. */
  Note(double sizeUnits) {
    this.sizeUnits = sizeUnits;
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

  /** A hundredth of the view's height. */
  void setUnit(double unit) {
    setStyle(
        Fonts.css(Looks.text(unit * sizeUnits))
            + "-fx-padding: "
            + unit * 1.4
            + " "
            + unit * 2.2
            + ";");
  }
}
