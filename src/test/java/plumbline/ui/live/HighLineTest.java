package plumbline.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;
import plumbline.ui.FxThread;

/** What a coach says keeps clear of the body, and does not jump while it is read. */
class HighLineTest {
  private static final Bounds LOW = new BoundingBox(300, 500, 600, 80);
  private static final Bounds HIGH = new BoundingBox(600, 20, 600, 80);
  private static final Optional<Bounds> LYING = Optional.of(new BoundingBox(200, 450, 900, 120));
  private static final Optional<Bounds> FAR = Optional.of(new BoundingBox(200, 200, 900, 120));
  private static final Optional<Bounds> NOBODY = Optional.empty();

  @Test
  void itStandsHighAsSoonAsItWouldCoverSomebodyAndStaysThere() throws Exception {
    FxThread.call(
        () -> {
          HighLine high = new HighLine();
          Note line = line("Lie on your back");
          assertThat(high.isBetter(line, LOW, HIGH, NOBODY)).isFalse();
          assertThat(high.isBetter(line, LOW, HIGH, FAR)).isFalse();
          assertThat(high.isBetter(line, LOW, HIGH, LYING)).isTrue();
          assertThat(high.isBetter(line, LOW, HIGH, FAR)).isTrue();
          line.show("Begin");
          assertThat(high.isBetter(line, LOW, HIGH, FAR)).isFalse();
          return line;
        });
  }

  @Test
  void itStaysLowWhereItWouldCoverMoreHighUp() throws Exception {
    FxThread.call(
        () -> {
          Optional<Bounds> tall = Optional.of(new BoundingBox(640, 0, 500, 520));
          assertThat(new HighLine().isBetter(line("Begin"), LOW, HIGH, tall)).isFalse();
          return tall;
        });
  }

  private static Note line(String words) {
    Note line = new Note(4);
    line.show(words);
    return line;
  }
}
