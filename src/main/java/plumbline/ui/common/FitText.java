package plumbline.ui.common;

import java.util.Arrays;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Finds the largest font in which words fit a box: wrapped between words, never clipped. On the
 * thread of the window.
 */
public final class FitText {
  private static final double STEP = 0.94;

  /** Width of a blank, in sizes of the letters. */
  private static final double BLANK = 0.3;

  private static final Text RULER = new Text();

  /** The same words are laid out thirty times a second, and measuring them is slow. */
  private static final Map<Words, Bounds> KNOWN = new MostRecent<>(1000);

  private record Words(String words, double size, double wrapped) {}

  private FitText() {}

  /** From {@code largest} down to {@code smallest}; the smallest if even that does not fit. */
  public static Font fit(
      String words, double largest, double smallest, double width, double height) {
    double size = largest;
    while (size > smallest && !fits(words, size, width, height)) {
      size = Math.max(smallest, size * STEP);
    }
    return Fonts.bold(size);
  }

  /** The same, and a size at which the words take as few lines as at the smallest. */
  public static Font fitInFewLines(
      String words, double largest, double smallest, double width, double height) {
    double size = fit(words, largest, smallest, width, height).getSize();
    long fewest = lines(words, smallest, width);
    while (size > smallest && lines(words, size, width) > fewest) {
      size = Math.max(smallest, size * STEP);
    }
    return Fonts.bold(size);
  }

  private static long lines(String words, double size, double width) {
    return Math.round(measure(words, size, width).getHeight() / measure("x", size, 0).getHeight());
  }

  /**
   * The narrowest width, pixels, at which the words take no more height than at {@code width}: its
   * lines are about equally long, and none is left with one short word. The blank at which a line
   * is broken has room, too.
   */
  public static double evenWidth(String words, double size, double width) {
    double height = measure(words, size, width).getHeight();
    double narrow = Math.min(Math.ceil(widestWord(words, size)), width);
    double wide = Math.floor(width);
    while (wide - narrow > 2) {
      double middle = Math.floor((narrow + wide) / 2);
      if (measure(words, size, middle).getHeight() <= height) {
        wide = middle;
      } else {
        narrow = middle;
      }
    }
    return Math.min(Math.floor(width), wide + Math.ceil(size * BLANK));
  }

  private static double widestWord(String words, double size) {
    return Arrays.stream(words.split("\\s+"))
        .mapToDouble(word -> measure(word, size, 0).getWidth())
        .max()
        .orElse(0);
  }

  private static boolean fits(String words, double size, double width, double height) {
    return widestWord(words, size) <= width && measure(words, size, width).getHeight() <= height;
  }

  /** The size of {@code words} when wrapped at {@code width}; 0 = not wrapped. */
  public static Bounds measure(String words, double size, double width) {
    return KNOWN.computeIfAbsent(new Words(words, size, Math.floor(width)), FitText::measure);
  }

  private static Bounds measure(Words words) {
    RULER.setText(words.words());
    RULER.setFont(Fonts.bold(words.size()));
    RULER.setWrappingWidth(words.wrapped());
    return RULER.getLayoutBounds();
  }
}
