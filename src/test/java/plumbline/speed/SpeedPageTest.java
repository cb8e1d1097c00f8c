package plumbline.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures come between their marks, and leave all else alone. */
class SpeedPageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  private static final String PAGE =
      """
      # Speed
      <!-- measured: limits -->
      <!-- end: limits -->
      by hand
      <!-- measured: start -->
      old
      <!-- end: start -->
      <!-- measured: live -->
      other
      <!-- end: live -->
      """;

  @Test
  void aPartIsReplacedAndWhatPeopleWroteStays() {
    SpeedPage page = new SpeedPage(PAGE).with("start", new Measured("new", List.of()), DAY);
    assertThat(page.of("start").strip()).isEqualTo("new");
    assertThat(page.of("live").strip()).isEqualTo("other");
    assertThat(page.text()).contains("# Speed", "by hand").doesNotContain("old");
  }

  @Test
  void limitsOfOtherPartsStayAndOnesMeasuredAnewAreReplaced() {
    SpeedPage page =
        new SpeedPage(PAGE)
            .with(
                "start",
                new Measured("a", List.of(new Limit("window", "0.6 s", "0.7 s", false))),
                DAY)
            .with("live", new Measured("b", List.of(new Limit("dropped", "none", "0", true))), DAY)
            .with(
                "start",
                new Measured("c", List.of(new Limit("window", "0.6 s", "0.5 s", true))),
                DAY);
    assertThat(page.of("limits").strip().lines())
        .containsExactly(
            "| asked | limit | measured | met | on |",
            "| --- | --- | --- | --- | --- |",
            "| window | 0.6 s | 0.5 s | yes | 2026-01-31 |",
            "| dropped | none | 0 | yes | 2026-01-31 |");
  }

  @Test
  void aPageWithoutTheMarkIsTold() {
    assertThatThrownBy(() -> new SpeedPage("").with("start", new Measured("", List.of()), DAY))
        .hasMessage("the page has no mark for start");
  }

  @ParameterizedTest
  @EnumSource
  void thePageHasFiguresOfEachPart(PartName part) throws Exception {
    SpeedPage page = new SpeedPage(Files.readString(Path.of("src/site/markdown/performance.md")));
    assertThat(page.of(part.mark())).contains("| --- |");
    assertThat(page.of("limits")).contains("| --- |");
  }

  /** What is compared with the limit is what is shown. */
  @Test
  void aFigureThatIsShownAsTheLimitMeetsIt() {
    Sorted seconds = new Sorted(List.of(0.604, 0.9, 0.1));
    assertThat(seconds.middle(2)).isEqualTo("0.60 (0.10 to 0.90)");
    assertThat(seconds.isWithin(0.6, 2)).isTrue();
    assertThat(new Sorted(List.of(0.606)).isWithin(0.6, 2)).isFalse();
  }
}
