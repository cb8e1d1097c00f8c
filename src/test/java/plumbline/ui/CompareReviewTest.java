package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import plumbline.fixtures.BusyFolder;
import plumbline.ui.review.ReviewScreen;

/** Two repetitions, and two sessions, beside each other. */
@Timeout(120)
class CompareReviewTest {
  @RegisterExtension final BusyFolder work = new BusyFolder();
  private TwoSessions two;

  @BeforeEach
  void copy() throws Exception {
    two = new TwoSessions(work.path());
  }

  @Test
  void twoRepetitionsOfTwoSessionsAreMovedByOneSlider() throws Exception {
    two.window.chosen = Optional.of(two.other);
    try (ShownReview shown = two.open();
        Hands hands = Hands.on(shown.screen())) {
      hands.type(KeyCode.DIGIT2, KeyCode.C);
      shown.run(screen -> ShownReview.press(screen, "Other session …"));
      shown.until(screen -> ShownReview.texts(screen).contains("B against A"));
      List<String> sides = shown.ask(() -> compared(shown.screen()));
      assertThat(sides).hasSize(2);
      assertThat(sides.get(0)).startsWith("Repetition 2");
      Slider slider = (Slider) shown.screen().lookup(".compare .slider");
      double before = shown.ask(slider::getValue);
      hands.type(KeyCode.RIGHT, KeyCode.RIGHT);
      assertThat(shown.ask(slider::getValue)).isGreaterThan(before);
      shown.run(screen -> slider.setValue(0));
      hands.type(KeyCode.ESCAPE);
      assertThat(shown.ask(() -> Optional.ofNullable(shown.screen().lookup(".compare")))).isEmpty();
      assertThat(two.window.left).as("first out of the comparison").isZero();
    }
  }

  @Test
  void twoWholeSessionsAreComparedLegByLeg() throws Exception {
    two.window.chosen = Optional.of(two.other);
    try (ShownReview shown = two.open();
        Hands hands = Hands.on(shown.screen())) {
      hands.type(KeyCode.DIGIT1, KeyCode.C, KeyCode.W);
      assertThat(shown.ask(() -> numbers(shown.screen())))
          .as("of one session there are only repetitions")
          .anyMatch(row -> row.startsWith("Range | "));
      shown.run(screen -> ShownReview.press(screen, "Other session …"));
      shown.until(screen -> compared(screen).stream().noneMatch(String::isEmpty));
      hands.type(KeyCode.W);
      List<String> rows = shown.ask(() -> numbers(shown.screen()));
      assertThat(rows)
          .contains(
              " | Left A | B | B against A | Right A | B | B against A",
              "Full repetitions | 3 | 2 | −1 | 2 | 1 | −1");
      assertThat(rows)
          .as("the same lifts, and too few on the right to tell how they vary")
          .anyMatch(row -> row.matches("Range, middle \\| .*about the same.*about the same"))
          .anyMatch(row -> row.matches("Way out .*–.*–"));
      assertThat(rows).anyMatch(row -> row.matches("raised knee bent \\| \\d of 3 \\| \\d of 2.*"));
      hands.type(KeyCode.DOWN);
      assertThat(shown.ask(() -> compared(shown.screen())))
          .as("the next repetition of the same leg at both sides")
          .allMatch(side -> side.startsWith("Repetition 3 · left"));
      hands.type(KeyCode.UP);
      assertThat(shown.ask(() -> compared(shown.screen())))
          .allMatch(side -> side.startsWith("Repetition 1 · left"));
    }
  }

  /** The table of a comparison, row by row. */
  private static List<String> numbers(ReviewScreen screen) {
    TreeMap<Integer, StringJoiner> rows = new TreeMap<>();
    for (Node cell : ((GridPane) screen.lookup(".compare-numbers")).getChildren()) {
      rows.computeIfAbsent(GridPane.getRowIndex(cell), row -> new StringJoiner(" | "))
          .add(((Label) cell).getText());
    }
    return rows.values().stream().map(StringJoiner::toString).toList();
  }

  private static List<String> compared(ReviewScreen screen) {
    return screen.lookupAll(".compare .combo-box").stream()
        .map(node -> (ComboBox<?>) node)
        .map(CompareReviewTest::chosen)
        .toList();
  }

  private static <T> String chosen(ComboBox<T> box) {
    return box.getValue() == null ? "" : box.getConverter().toString(box.getValue());
  }
}
