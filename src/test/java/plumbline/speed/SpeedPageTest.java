package plumbline.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures come between their marks, and leave all else alone. */
class SpeedPageTest {
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
    SpeedPage page = new SpeedPage(PAGE).with("start", new Measured("new", List.of()));
    assertThat(page.of("start").strip()).isEqualTo("new");
    assertThat(page.of("live").strip()).isEqualTo("other");
    assertThat(page.text()).contains("# Speed", "by hand").doesNotContain("old");
  }

  @Test
  void limitsOfOtherPartsStayAndOnesMeasuredAnewAreReplaced() {
    SpeedPage page =
        new SpeedPage(PAGE)
            .with("start", new Measured("a", List.of(new Limit("window", "0.6 s", "0.7 s", false))))
            .with("live", new Measured("b", List.of(new Limit("dropped", "none", "0", true))))
            .with("start", new Measured("c", List.of(new Limit("window", "0.6 s", "0.5 s", true))));
    assertThat(page.of("limits").strip().lines())
        .containsExactly(
            "| asked | limit | measured | met |",
            "| --- | --- | --- | --- |",
            "| window | 0.6 s | 0.5 s | yes |",
            "| dropped | none | 0 | yes |");
  }

  @Test
  void aPageWithoutTheMarkIsTold() {
    assertThatThrownBy(() -> new SpeedPage("").with("start", new Measured("", List.of())))
        .hasMessage("the page has no mark for start");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limits", "start", "stages", "analyze", "live", "pauses"})
  void thePageHasFiguresOfEachPart(String part) throws Exception {
    SpeedPage page = new SpeedPage(Files.readString(Path.of("src/site/markdown/performance.md")));
    assertThat(page.of(part)).contains("| --- |");
  }
}
