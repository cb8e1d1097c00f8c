package plumbline.ui.live;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import plumbline.coaching.Cue;
import plumbline.coaching.Wording;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Motion;
import plumbline.ui.common.Palette;

/**
 * The cue in words that are read from three metres: capitals of 6 to 7 hundredths of the view's
 * height, wrapped between words and never clipped.
 */
final class CuePanel extends Region {
  /** Height of capitals, in hundredths of the view's height. */
  private static final double LARGEST_CAPITALS = 6.8;

  private static final double SMALLEST_CAPITALS = 6.0;

  private final Wording wording;
  private final Text words = new Text();
  private final Rectangle bar = new Rectangle();
  private @Nullable Cue cue;
  private double unit = 1;
  private double maxWidth = 1;
  private double maxHeight = 1;

  CuePanel(Wording wording) {
    this.wording = wording;
    getStyleClass().add("panel");
    setMouseTransparent(true);
    setVisible(false);
    words.setFill(Palette.TEXT);
    words.setTextOrigin(VPos.TOP);
    words.setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(bar, words);
  }

  /** How much room there is; {@code unit} is a hundredth of the view's height. */
  void setRoom(double unit, double width, double height) {
    this.unit = unit;
    maxWidth = width;
    maxHeight = height;
    requestLayout();
  }

  void show(Optional<Cue> next) {
    next.filter(now -> !now.equals(cue)).ifPresent(this::say);
    if (next.isEmpty()) {
      cue = null;
    }
    Motion.show(this, next.isPresent());
  }

  private void say(Cue now) {
    cue = now;
    words.setText(wording.text(now.key()));
    words.setAccessibleText(wording.text("live.cue-aloud", words.getText()));
    words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    bar.setFill(
        switch (now.kind()) {
          case SAFETY, SHAPE -> Palette.FAULT;
          case RANGE, TEMPO -> Palette.PARTIAL;
          case PRAISE -> Palette.FULL;
          case CANNOT_SEE -> Palette.UNSEEN;
          case SETUP, READY -> Palette.ACCENT;
        });
    requestLayout();
  }

  private double padding() {
    return unit * 2.6;
  }

  private double barWidth() {
    return unit * 1.1;
  }

  private double wordsWidth() {
    return maxWidth - 2 * padding() - barWidth();
  }

  private Font font() {
    return FitText.fit(
        words.getText(),
        unit * LARGEST_CAPITALS / Fonts.CAPITAL_HEIGHT,
        unit * SMALLEST_CAPITALS / Fonts.CAPITAL_HEIGHT,
        wordsWidth(),
        maxHeight - 2 * padding());
  }

  @Override
  protected double computePrefWidth(double height) {
    double needed = FitText.measure(words.getText(), font().getSize(), wordsWidth()).getWidth();
    return Math.min(maxWidth, Math.ceil(needed) + 2 + 2 * padding() + barWidth());
  }

  @Override
  protected double computePrefHeight(double width) {
    double size = font().getSize();
    return FitText.measure(words.getText(), size, wordsWidth()).getHeight() + 2 * padding();
  }

  @Override
  protected void layoutChildren() {
    words.setFont(font());
    words.setWrappingWidth(Math.floor(wordsWidth()));
    bar.setX(padding() * 0.5);
    bar.setY(padding());
    bar.setWidth(barWidth() * 0.6);
    bar.setHeight(getHeight() - 2 * padding());
    bar.setArcWidth(bar.getWidth());
    bar.setArcHeight(bar.getWidth());
    words.relocate(padding() + barWidth(), padding());
  }
}
