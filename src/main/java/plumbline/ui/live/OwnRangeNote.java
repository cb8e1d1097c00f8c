package plumbline.ui.live;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import plumbline.coaching.CalibrationWords;
import plumbline.coaching.Wording;
import plumbline.session.OwnRange;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;

/**
 * One line that stands as long as a person's own numbers are in use, with a button that undoes it;
 * or that they are not, and why.
 */
final class OwnRangeNote extends HBox {
  private final Wording wording;
  private final CalibrationWords words;
  private final Label line = new Label();
  private final Button button;
  private OwnRange range = OwnRange.none();

  OwnRangeNote(Wording wording, LiveActions actions) {
    this.wording = wording;
    words = new CalibrationWords(wording);
    button = Buttons.of("", "quiet", () -> act(actions));
    button.setMinWidth(Region.USE_PREF_SIZE);
    line.getStyleClass().add("record-words");
    line.setWrapText(true);
    getStyleClass().add("panel");
    setAlignment(Pos.CENTER);
    setVisible(false);
    getChildren().addAll(line, button);
  }

  private void act(LiveActions actions) {
    range
        .exercise()
        .ifPresent(
            exercise -> {
              if (range.stale().isPresent()) {
                actions.measureRange();
              } else {
                actions.forgetOwnRange(exercise);
              }
            });
  }

  void show(OwnRange now) {
    range = now;
    Optional<String> told = now.stale().map(words::stale).or(() -> words.inUse(now.own()));
    Optional<String> apart = now.apart().map(words::apart);
    line.setText(Stream.of(told, apart).flatMap(Optional::stream).collect(joining(" \u00b7 ")));
    line.setAccessibleText(line.getText());
    String key = now.stale().isPresent() ? "own-range.again" : "own-range.forget";
    button.setText(wording.text(key));
    button.setAccessibleText(wording.text(key + "-aloud"));
    button.setVisible(told.isPresent());
    button.setManaged(told.isPresent());
    setVisible(told.isPresent() || apart.isPresent());
  }

  /** A hundredth of the view's height. */
  void setUnit(double unit) {
    setSpacing(unit * 1.6);
    setStyle(
        // As much larger as leaves the body in sight.
        Fonts.css(Math.sqrt(Looks.textScale()) * Math.max(13, unit * 2.6))
            + "-fx-padding: "
            + unit * 0.8
            + " "
            + unit * 1.6
            + ";");
  }
}
