package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.ui.common.Theme;
import plumbline.ui.common.VerdictColor;

/**
 * Text is read on every ground that it lies on: 4.5 to 1, and 3 to 1 where letters are large and
 * bold. What lies on the camera's picture is measured on the worst picture.
 */
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double LARGE = 3;
  private static final Pattern COLOUR = Pattern.compile("(-(?:pl|rv)-[a-z-]+):\\s*([^;]+);");

  private static Map<String, Color> colours(String sheet, String selector) throws IOException {
    String css = Files.readString(Path.of("src/main/resources/plumbline/css", sheet));
    int from = css.indexOf(selector + " {");
    assertThat(from).as(selector).isGreaterThanOrEqualTo(0);
    Map<String, Color> found = new HashMap<>();
    Matcher line = COLOUR.matcher(css.substring(from, css.indexOf('}', from)));
    while (line.find()) {
      if (!line.group(2).startsWith("-")) { // another one's name
        found.put(line.group(1), Color.web(line.group(2).strip()));
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({".root,WHITE", ".root:light,BLACK"})
  void textIsReadOnEveryGround(String selector, String worstPicture) throws IOException {
    Map<String, Color> all = colours("plumbline.css", selector);
    Color page = all.get("-pl-ink");
    for (String ink : List.of("-pl-text", "-pl-soft")) {
      for (String ground : List.of("-pl-paper", "-pl-fill", "-pl-fill-strong", "-pl-chosen")) {
        above(TEXT, all, ink, Contrast.over(all.get(ground), page));
      }
      for (String ground : List.of("-pl-panel", "-pl-bar", "-pl-veil")) {
        above(TEXT, all, ink, Contrast.over(all.get(ground), Color.valueOf(worstPicture)));
      }
      above(TEXT, all, ink, page);
    }
    above(TEXT, all, "-pl-notice", page);
    above(TEXT, all, "-pl-blind", Contrast.over(all.get("-pl-panel"), Color.valueOf(worstPicture)));
    above(TEXT, all, "-pl-line-accent", Contrast.over(all.get("-pl-paper"), page));
    above(LARGE, all, "-pl-focus", Contrast.over(all.get("-pl-paper"), page));
  }

  @ParameterizedTest
  @CsvSource({".review", ".review.dark"})
  void textOfTheReviewIsReadOnEveryGround(String selector) throws IOException {
    Map<String, Color> all = colours("review.css", selector);
    for (String ground : List.of("-rv-ground", "-rv-paper", "-rv-chosen")) {
      above(TEXT, all, "-rv-text", all.get(ground));
      above(TEXT, all, "-rv-soft", all.get(ground));
      above(LARGE, all, "-rv-accent", all.get(ground));
    }
    above(TEXT, all, "-rv-paper", all.get("-rv-accent"));
  }

  /** By WCAG 2.2, 1.4.11; each sign has its own shape, too. */
  @ParameterizedTest
  @CsvSource({
    "plumbline.css,.root,DARK",
    "plumbline.css,.root:light,LIGHT",
    "review.css,.review,LIGHT",
    "review.css,.review.dark,DARK"
  })
  void signsOfVerdictsAreSeenOnEveryGround(String sheet, String selector, Theme theme)
      throws IOException {
    Map<String, Color> all = colours(sheet, selector);
    boolean review = sheet.startsWith("review");
    List<String> grounds =
        review
            ? List.of("-rv-ground", "-rv-paper", "-rv-chosen")
            : List.of("-pl-ink", "-pl-paper", "-pl-fill", "-pl-fill-strong");
    for (VerdictColor color : VerdictColor.values()) {
      String ink = "-pl-" + color.id();
      assertThat(all.get(ink)).as(ink).isEqualTo(color.on(theme));
      for (String ground : grounds) {
        Color page = review ? all.get("-rv-ground") : all.get("-pl-ink");
        above(LARGE, all, ink, Contrast.over(all.get(ground), page));
      }
    }
  }

  @Test
  void theStopButtonIsReadUnderThePointerToo() throws IOException {
    Color stop = colours("plumbline.css", ".root").get("-pl-stop");
    assertThat(Contrast.of(Color.WHITE, stop)).isGreaterThan(LARGE);
    String css = Files.readString(Path.of("src/main/resources/plumbline/css/plumbline.css"));
    Matcher hover =
        Pattern.compile("\\.button\\.stop:pressed \\{\\s*-fx-background-color: (#\\w+);")
            .matcher(css);
    assertThat(hover.find()).isTrue();
    assertThat(Contrast.of(Color.WHITE, Color.web(hover.group(1)))).isGreaterThan(LARGE);
  }

  @Test
  void curvesAndTheirLettersAreSeenOnThePaperOfTheirTheme() {
    for (Theme theme : Theme.values()) {
      assertThat(Contrast.of(theme.text(), theme.paper())).isGreaterThan(TEXT);
      assertThat(Contrast.of(theme.soft(), theme.paper())).isGreaterThan(TEXT);
      assertThat(Contrast.of(theme.left(), theme.paper())).isGreaterThan(LARGE);
      assertThat(Contrast.of(theme.right(), theme.paper())).isGreaterThan(LARGE);
      assertThat(Contrast.of(theme.aim(), theme.paper())).isGreaterThan(LARGE);
    }
  }

  @Test
  void theFormulaIsThatOfTheStandard() {
    assertThat(Contrast.of(Color.BLACK, Color.WHITE)).isEqualTo(21.0);
    assertThat(Contrast.of(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
  }

  private static void above(double least, Map<String, Color> all, String ink, Color ground) {
    assertThat(Contrast.of(all.get(ink), ground)).as("%s on %s", ink, ground).isGreaterThan(least);
  }
}
