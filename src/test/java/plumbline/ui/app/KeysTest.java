package plumbline.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeysTest {

  @ParameterizedTest
  @CsvSource({"PLUS,1", "ADD,1", "EQUALS,1", "MINUS,-1", "SUBTRACT,-1", "Q,0", "SPACE,0"})
  void plusAndMinusOfEveryKeyboardChangeTheVolume(KeyCode code, int steps) {
    assertThat(Keys.volumeSteps(pressed(code))).isEqualTo(steps);
  }

  @Test
  void muteIsAKeyOfItsOwn() {
    assertThat(Keys.mutes(pressed(KeyCode.Q))).isTrue();
    assertThat(Keys.mutes(pressed(KeyCode.M))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void noKeyHasTwoMeanings(KeyCode code) {
    KeyEvent event = pressed(code);
    List<Boolean> meanings =
        List.of(
            Keys.stops(event),
            Keys.digit(event).isPresent(),
            Keys.mirrors(event),
            Keys.mutes(event),
            Keys.volumeSteps(event) != 0,
            Keys.records(event),
            Keys.fillsScreen(event),
            Keys.showsLibrary(event),
            Keys.showsKeys(event),
            Keys.startsPlan(event),
            Keys.goesOn(event),
            Keys.repeatsStep(event),
            Keys.makesEasier(event),
            Keys.showsSettings(event),
            Keys.asksFirst(event),
            Keys.showsPreferences(event),
            Keys.opensVideo(event));
    assertThat(meanings.stream().filter(meaning -> meaning)).hasSizeLessThan(2);
  }

  @Test
  void thePresentersButtonsGoOnAndBack() {
    assertThat(Keys.isPresentersForward(pressed(KeyCode.PAGE_DOWN))).isTrue();
    assertThat(Keys.goesOn(pressed(KeyCode.PAGE_DOWN))).isTrue();
    assertThat(Keys.repeatsStep(pressed(KeyCode.PAGE_UP))).isTrue();
    assertThat(Keys.isPresentersForward(pressed(KeyCode.N))).isFalse();
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false);
  }
}
