package plumbline.ui.live;

import javafx.scene.text.Text;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;

/** Words over the picture, as large as they have room and never too small for three metres. */
final class LargeWords {
  /** Units of the view; the least that is legible from three metres. */
  static final double SMALLEST_CAPITALS = 6;

  /** The part of the view's height that they may take. */
  private static final double TALLEST_PART = 0.34;

  private LargeWords() {}

  /**
   * Sizes the words and wraps them in lines of about the same length.
   *
   * @param unit a hundredth of the view's height, pixels
   * @param capitals height of the capitals that are wanted, units, for text of the usual size
   * @param width that they may take, pixels
   * @param viewHeight pixels
   * @return the width that they take, pixels
   */
  static double fit(Text words, double unit, double capitals, double width, double viewHeight) {
    words.setFont(
        FitText.fit(
            words.getText(),
            unit * capitals * Looks.textScale() / Fonts.CAPITAL_HEIGHT,
            unit * SMALLEST_CAPITALS / Fonts.CAPITAL_HEIGHT,
            width,
            viewHeight * TALLEST_PART));
    double even = FitText.evenWidth(words.getText(), words.getFont().getSize(), width);
    words.setWrappingWidth(Math.floor(even));
    return even;
  }
}
