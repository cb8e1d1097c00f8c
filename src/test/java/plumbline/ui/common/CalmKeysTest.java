package plumbline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class CalmKeysTest {
  private static final long MILLI = 1_000_000;
  private final Region button = new Region();
  private final StackPane pane = new StackPane(button);
  private final List<KeyCode> heard = new ArrayList<>();
  private long nowNanos;
  private final CalmKeys calm = new CalmKeys(pane, () -> nowNanos);

  CalmKeysTest() {
    button.setOnKeyPressed(event -> heard.add(event.getCode()));
    calm.begin();
  }

  @Test
  void beforeAnythingHasComeUpEveryPressCounts() {
    Region other = new Region();
    StackPane place = new StackPane(other);
    new CalmKeys(place, () -> nowNanos);
    other.setOnKeyPressed(event -> heard.add(event.getCode()));
    Event.fireEvent(other, press(KeyEvent.KEY_PRESSED, KeyCode.ENTER));
    assertThat(heard).containsExactly(KeyCode.ENTER);
  }

  @Test
  void whoPressesAgainAndAgainPressesNothing() {
    for (int i = 0; i < 20; i++) {
      nowNanos += 300 * MILLI;
      key(KeyEvent.KEY_PRESSED, KeyCode.SPACE);
      key(KeyEvent.KEY_RELEASED, KeyCode.SPACE);
    }
    assertThat(heard).isEmpty();
  }

  @Test
  void aKeyThatIsHeldDownCountsOnlyWhenItIsPressedAnew() {
    for (int i = 0; i < 100; i++) {
      nowNanos += 30 * MILLI;
      key(KeyEvent.KEY_PRESSED, KeyCode.SPACE);
    }
    nowNanos += 1200 * MILLI;
    key(KeyEvent.KEY_RELEASED, KeyCode.SPACE);
    assertThat(heard).isEmpty();
    nowNanos += 1100 * MILLI;
    key(KeyEvent.KEY_PRESSED, KeyCode.SPACE);
    assertThat(heard).containsExactly(KeyCode.SPACE);
  }

  @Test
  void afterAMomentEveryPressCounts() {
    nowNanos += 1100 * MILLI;
    key(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
    key(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
    assertThat(heard).containsExactly(KeyCode.ENTER, KeyCode.ENTER);
  }

  @Test
  void theFocusMovesAtOnce() {
    key(KeyEvent.KEY_PRESSED, KeyCode.TAB);
    assertThat(heard).containsExactly(KeyCode.TAB);
  }

  private void key(EventType<KeyEvent> type, KeyCode code) {
    Event.fireEvent(button, press(type, code));
  }

  private static KeyEvent press(EventType<KeyEvent> type, KeyCode code) {
    return new KeyEvent(type, "", "", code, false, false, false, false);
  }
}
