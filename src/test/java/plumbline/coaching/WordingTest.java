package plumbline.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final Wording ENGLISH = Wording.english();
  private static final Wording GERMAN = new Wording(Locale.GERMAN);

  @ParameterizedTest
  @CsvSource({
    "0, 0:00, 0:00.0",
    "-1, 0:00, 0:00.0",
    "9.96, 0:10, 0:10.0",
    "59.94, 1:00, 0:59.9",
    "59.96, 1:00, 1:00.0",
    "614.3, 10:14, 10:14.3"
  })
  void aLengthOfTimeIsWrittenAsAPlayerShowsIt(double seconds, String whole, String tenths) {
    assertThat(ENGLISH.clock(seconds, 0)).isEqualTo(whole);
    assertThat(ENGLISH.clock(seconds, 1)).isEqualTo(tenths);
    assertThat(GERMAN.clock(seconds, 1)).isEqualTo(tenths.replace('.', ','));
  }

  @ParameterizedTest
  @CsvSource({"-0.04, 1, 0.0", "-0.4, 0, 0", "-0.05, 1, -0.1", "-0.6, 0, -1", "0.04, 1, 0.0"})
  void nothingIsNeverLessThanNothing(double value, int decimals, String written) {
    assertThat(ENGLISH.number(value, decimals)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.5", "20, 20", "1.96, 2", "-22.54, -22.5", "-0.01, 0", "1200, 1200"})
  void decimalsThatSayNothingAreLeftOut(double value, String written) {
    assertThat(ENGLISH.rounded(value, 1)).isEqualTo(written);
    assertThat(GERMAN.rounded(value, 1)).isEqualTo(written.replace('.', ','));
  }

  @Test
  void whatMayBeTypedHasAllOfItsDecimals() {
    assertThat(ENGLISH.exact(-0.0125)).isEqualTo("-0.0125");
    assertThat(GERMAN.exact(-0.0125)).isEqualTo("-0,0125");
    assertThat(GERMAN.exact(1e6)).isEqualTo("1000000");
  }

  @Test
  void whatIsUnknownIsNoNumber() {
    assertThat(GERMAN.rounded(Double.NaN, 1)).isEqualTo("–");
  }

  /** In German 5,220 pictures would be five and a bit. */
  @Test
  void largeNumbersInASentenceFollowItsLanguage() {
    assertThat(ENGLISH.text("review.of-total", "0:05.1", 1234, 5220)).contains("1,234");
    assertThat(GERMAN.text("review.of-total", "0:05,1", 1234, 5220)).contains("1.234", "5.220");
  }
}
