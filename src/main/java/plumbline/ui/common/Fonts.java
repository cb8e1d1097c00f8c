package plumbline.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The bundled typeface, so that the window looks the same on every machine. */
public final class Fonts {
  /** Height of capitals and digits as a part of the font's size. */
  public static final double CAPITAL_HEIGHT = 0.727;

  private static final String FAMILY = "Inter";

  static {
    load("Inter-Regular.ttf");
    load("Inter-Bold.ttf");
  }

  private Fonts() {}

  /** Makes the typeface known to style sheets; costs nothing the second time. */
  public static void install() {
    bold(12);
  }

  public static Font regular(double size) {
    return Font.font(FAMILY, FontWeight.NORMAL, size);
  }

  public static Font bold(double size) {
    return Font.font(FAMILY, FontWeight.BOLD, size);
  }

  /** For words that are drawn: a style sheet that is applied again would take their font. */
  public static void setBold(Text words, double size) {
    words.setFont(bold(size));
    words.setStyle("-fx-font-family: \"" + FAMILY + "\"; -fx-font-weight: bold; " + css(size));
  }

  /** For a control: its own font setting would lose against the style sheet. */
  public static String css(double size) {
    return "-fx-font-size: " + size + "px;";
  }

  private static void load(String file) {
    String resource = "/plumbline/fonts/" + file;
    try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(resource))) {
      Font.loadFont(in, 12);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
