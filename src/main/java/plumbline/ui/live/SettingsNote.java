package plumbline.ui.live;

import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import plumbline.coaching.Wording;
import plumbline.ui.common.Looks;

/**
 * One line about the settings file: that it has a mistake, as long as it has; or, for a few
 * seconds, that other settings hold from now on.
 */
final class SettingsNote extends HBox {
  private static final Duration LONG_ENOUGH = Duration.seconds(5);

  private final Wording wording;
  private final Label words = new Label();
  private final PauseTransition fade = new PauseTransition(LONG_ENOUGH);
  private Optional<String> mistake = Optional.empty();

  SettingsNote(Wording wording) {
    this.wording = wording;
    words.setWrapText(true);
    words.getStyleClass().add("record-words");
    getStyleClass().add("panel");
    setAlignment(Pos.CENTER);
    setMouseTransparent(true);
    setVisible(false);
    getChildren().add(words);
    fade.setOnFinished(event -> showMistake(mistake));
  }

  /** What is wrong with the file; empty when nothing is. */
  void showMistake(Optional<String> line) {
    mistake = line;
    fade.stop();
    line.ifPresent(text -> tell(wording.text("settings.live-mistake", text)));
    setVisible(line.isPresent());
  }

  /** Other settings are in force. */
  void showChanged() {
    tell(wording.text("settings.live-changed"));
    setVisible(true);
    fade.playFromStart();
  }

  private void tell(String text) {
    words.setText(text);
    setAccessibleText(text);
  }

  /** A hundredth of the view's height. */
  void setUnit(double unit) {
    setStyle(
        String.format(
            Locale.ROOT,
            "-fx-font-size: %.1fpx; -fx-padding: %.1fpx %.1fpx %.1fpx %.1fpx;",
            // As much larger as leaves the body in sight.
            Math.max(13, unit * 2.2) * Math.sqrt(Looks.textScale()),
            unit * 0.8,
            unit * 1.6,
            unit * 0.8,
            unit * 1.6));
  }
}
