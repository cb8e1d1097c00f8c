package plumbline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import plumbline.ui.FxThread;

/** Large words, in as few lines as the smallest allowed size takes. */
class FitTextTest {
  private static final String CUE = "Straighten your raised knee";
  private static final double HIGH = 1000;

  @Test
  void aLittleSmallerIsBetterThanAnotherLine() throws Exception {
    double two = FxThread.call(() -> FitText.measure("Straighten your", 60, 0).getWidth()) + 1;
    Font large = FxThread.call(() -> FitText.fit(CUE, 66, 58, two, HIGH));
    Font few = FxThread.call(() -> FitText.fitInFewLines(CUE, 66, 58, two, HIGH));
    assertThat(large.getSize()).isEqualTo(66);
    assertThat(few.getSize()).isBetween(58.0, 60.0);
  }

  @Test
  void noLineIsLeftWithOneShortWord() throws Exception {
    String words = "Come into view, head to feet";
    double wide = FxThread.call(() -> FitText.measure("Come into view, head to", 60, 0).getWidth());
    double even = FxThread.call(() -> FitText.evenWidth(words, 60, wide + 2));
    double first = FxThread.call(() -> FitText.measure("Come into view,", 60, 0).getWidth());
    assertThat(even).isLessThan(wide).isGreaterThanOrEqualTo(first);
    assertThat(FxThread.call(() -> FitText.measure(words, 60, even).getHeight()))
        .isEqualTo(FxThread.call(() -> FitText.measure(words, 60, wide + 2).getHeight()));
  }

  @Test
  void wordsOnOneLineStayThere() throws Exception {
    double whole = FxThread.call(() -> FitText.measure(CUE, 60, 0).getWidth());
    double even = FxThread.call(() -> FitText.evenWidth(CUE, 60, 5000));
    assertThat(even).isBetween(whole - 1, whole + 3 + 0.3 * 60);
  }

  @Test
  void noSizeIsGivenAwayWhereItSavesNoLine() throws Exception {
    Font few = FxThread.call(() -> FitText.fitInFewLines(CUE, 66, 58, 5000, HIGH));
    assertThat(few.getSize()).isEqualTo(66);
  }
}
