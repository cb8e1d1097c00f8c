package plumbline.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import plumbline.ui.FxThread;

class RestRingTest {
  private long nowNanos = 7;
  private int over;

  @Test
  void aMinutePassesOnceAndThenTheRingIsGone() throws Exception {
    FxThread.call(
        () -> {
          RestRing rest = new RestRing(() -> nowNanos, () -> over++);
          assertThat(rest.isVisible()).isFalse();
          rest.begin();
          assertThat(secondsAt(0, rest)).isEqualTo("60");
          assertThat(secondsAt(12.2, rest)).isEqualTo("48");
          assertThat(secondsAt(59.9, rest)).isEqualTo("1");
          assertThat(over).isZero();
          secondsAt(60, rest);
          assertThat(over).isEqualTo(1);
          assertThat(rest.isVisible()).isFalse();
          rest.begin();
          assertThat(secondsAt(62, rest))
              .as("the next stop has a minute of its own")
              .isEqualTo("58");
          rest.end();
          return null;
        });
  }

  private String secondsAt(double seconds, RestRing rest) {
    nowNanos = 7 + Math.round(seconds * 1e9);
    rest.step();
    return ((Text) rest.lookup(".ink")).getText();
  }
}
