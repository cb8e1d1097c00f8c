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
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Motion;
import plumbline.ui.common.Palette;
import plumbline.ui.figure.MoveFigure;

/**
 * The cue in words that are read from three metres: capitals of 6 to 7 hundredths of the view's
 * height, wrapped between words and never clipped.
 */
final class CuePanel extends Region {
  /** Height of capitals, in hundredths of the view's height. */
  private static final double LARGEST_CAPITALS = 6.8;

  private final Wording wording;

  /** Words narrower than this are set above the figure, not beside it. */
  private static final double LEAST_WORDS_UNITS = 58;

  private static final double FIGURE_UNITS = 19;
  private static final double FIGURE_SHAPE = 0.72;
  private static final double SMALLEST_FIGURE_UNITS = 8;

  /** The range meter stands below. */
  private static final double METER_UNITS = 36;

  private final Text words = new Text();
  private final Rectangle bar = new Rectangle();
  private final MoveFigure figure = new MoveFigure();
  private @Nullable Cue cue;
  private double unit = 1;
  private double maxWidth = 1;
  private double wideWidth = 1;
  private double maxHeight = 1;

  CuePanel(Wording wording) {
    this.wording = wording;
    getStyleClass().add("panel");
    setMouseTransparent(true);
    setVisible(false);
    words.setFill(Palette.TEXT);
    words.setTextOrigin(VPos.TOP);
    words.getStyleClass().add("ink");
    words.setAccessibleRole(AccessibleRole.TEXT);
    figure.setManaged(false);
    getChildren().addAll(bar, words, figure);
  }

  /**
   * How much room there is.
   *
   * @param unit a hundredth of the view's height
   * @param width for words, pixels
   * @param wide for words with a figure beside them
   */
  void setRoom(double unit, double width, double wide, double height) {
    this.unit = unit;
    maxWidth = width;
    wideWidth = wide;
    maxHeight = height;
    requestLayout();
  }

  /**
   * Shows a cue, or none.
   *
   * @param doing what the person does, if that is known: a figure shows how
   * @param turned draws the figure the other way round
   */
  void show(Optional<Cue> next, Optional<Variant> doing, ThresholdValues values, boolean turned) {
    next.filter(now -> !now.equals(cue)).ifPresent(now -> say(now, doing, values));
    figure.setScaleX(turned ? -1 : 1);
    if (next.isEmpty()) {
      cue = null;
    }
    Motion.show(this, next.isPresent());
  }

  /** The right shape for a fault, the right movement for its tempo; praise needs no picture. */
  private void draw(Cue now, Optional<Variant> doing, ThresholdValues values) {
    boolean moves = now.kind() == Cue.Kind.TEMPO || now.key().startsWith("cue.ready");
    boolean points =
        switch (now.kind()) {
          case SAFETY, SHAPE, RANGE -> true;
          default -> false;
        };
    figure.setVisible(doing.isPresent() && (moves || points));
    if (figure.isVisible() && moves) {
      doing.ifPresent(variant -> figure.play(variant, values));
    } else if (figure.isVisible()) {
      String rule = now.key().substring(now.key().indexOf('.') + 1);
      doing.ifPresent(variant -> figure.point(variant, values, rule));
    }
  }

  private void say(Cue now, Optional<Variant> doing, ThresholdValues values) {
    cue = now;
    draw(now, doing, values);
    words.setText(wording.text(now.key()));
    words.setAccessibleText(wording.text("live.cue-aloud", words.getText()));
    words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    bar.setFill(
        switch (now.kind()) {
          case SAFETY, SHAPE -> Palette.FAULT;
          case RANGE, TEMPO -> Palette.PARTIAL;
          case PRAISE -> Palette.FULL;
          case CANNOT_SEE -> Palette.UNSEEN;
          case SETUP, READY, BREATH -> Palette.ACCENT;
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
    return isBeside() ? besideFigure() : maxWidth - 2 * padding() - barWidth();
  }

  private double evenWidth() {
    return FitText.evenWidth(words.getText(), font().getSize(), wordsWidth());
  }

  private double besideFigure() {
    return wideWidth - 3 * padding() - barWidth() - figureWidth();
  }

  private boolean isBeside() {
    return figure.isVisible() && besideFigure() >= LEAST_WORDS_UNITS * unit;
  }

  private boolean isBelow() {
    return figure.isVisible() && !isBeside() && figureHeight() >= SMALLEST_FIGURE_UNITS * unit;
  }

  private double figureWidth() {
    return unit * FIGURE_UNITS;
  }

  /** Below the words as much as the meter leaves free. */
  private double figureHeight() {
    double usual = figureWidth() * FIGURE_SHAPE;
    double left = maxHeight - METER_UNITS * unit - wordsHeight() - 3 * padding();
    return isBeside() ? usual : Math.min(usual, left);
  }

  private double wordsHeight() {
    return FitText.measure(words.getText(), font().getSize(), evenWidth()).getHeight();
  }

  private Font font() {
    return FitText.fitInFewLines(
        words.getText(),
        unit * Math.min(9, LARGEST_CAPITALS * Looks.textScale()) / Fonts.CAPITAL_HEIGHT,
        unit * LargeWords.SMALLEST_CAPITALS / Fonts.CAPITAL_HEIGHT,
        wordsWidth(),
        Math.max(unit * 20, maxHeight - METER_UNITS * unit - 2 * padding()));
  }

  @Override
  protected double computePrefWidth(double height) {
    double needed = FitText.measure(words.getText(), font().getSize(), evenWidth()).getWidth();
    double beside = isBeside() ? figureWidth() + padding() : 0;
    return Math.min(
        isBeside() ? wideWidth : maxWidth,
        Math.ceil(needed) + 2 + 2 * padding() + barWidth() + beside);
  }

  @Override
  protected double computePrefHeight(double width) {
    double text = wordsHeight();
    double tall = isBeside() ? Math.max(text, figureHeight()) : text;
    return tall + 2 * padding() + (isBelow() ? figureHeight() + padding() : 0);
  }

  @Override
  protected void layoutChildren() {
    words.setFont(font());
    words.setWrappingWidth(Math.floor(evenWidth()));
    bar.setX(padding() * 0.5);
    bar.setY(padding());
    bar.setWidth(barWidth() * 0.6);
    bar.setHeight(getHeight() - 2 * padding());
    bar.setArcWidth(bar.getWidth());
    bar.setArcHeight(bar.getWidth());
    double left = padding() + barWidth();
    double text = wordsHeight();
    boolean beside = isBeside();
    words.relocate(left, beside ? (getHeight() - text) / 2 : padding());
    figure.setOpacity(beside || isBelow() ? 1 : 0);
    figure.resize(figureWidth(), Math.max(0, figureHeight()));
    if (beside) {
      figure.relocate(getWidth() - padding() - figureWidth(), (getHeight() - figureHeight()) / 2);
    } else {
      figure.relocate(left, 2 * padding() + text);
    }
  }
}
