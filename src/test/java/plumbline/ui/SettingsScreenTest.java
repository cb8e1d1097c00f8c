package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.ui.settings.SettingsScreen;

/** The settings on a screen: the file is what counts, and keeps what a person wrote into it. */
class SettingsScreenTest {
  @TempDir Path folder;
  private ShownSettings shown;

  @BeforeEach
  void writeFile() throws Exception {
    shown = new ShownSettings(folder);
  }

  @Test
  void anEditByKeyboardAloneChangesOneNumberAndKeepsTheRest() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = shown.screen();
          ShownSettings.choose(screen, "leg-raise.target");
          OnScreen.press(ShownSettings.list(screen), KeyCode.ENTER);
          assertThat(screen.getScene().getFocusOwner()).isSameAs(ShownSettings.field(screen));
          ShownSettings.field(screen).setText("56,5");
          OnScreen.press(ShownSettings.field(screen), KeyCode.ENTER);

          assertThat(Files.readString(shown.path))
              .isEqualTo(ShownSettings.MINE.replace("55 ", "56.5 "));
          assertThat(ShownSettings.words(screen))
              .anyMatch(text -> text.startsWith("Saved: Target is 56.5°"));
          assertThat(screen.getScene().getFocusOwner()).isSameAs(ShownSettings.list(screen));
          OnScreen.button(screen, "Undo").fire();
          assertThat(Files.readString(shown.path)).isEqualTo(ShownSettings.MINE);
          return null;
        });
  }

  @Test
  void setBackWritesTheDefault() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = shown.screen();
          ShownSettings.choose(screen, "leg-raise.target");
          assertThat(ShownSettings.words(screen)).contains("default 60°");
          OnScreen.button(screen, "Set back").fire();
          assertThat(Files.readString(shown.path))
              .isEqualTo(ShownSettings.MINE.replace("55 ", "60 "));
          assertThat(OnScreen.button(screen, "Set back").isDisabled()).isTrue();
          return null;
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          leg-raise.target | 86   | It may be from 20° to 85°.
          leg-raise.target | many | This is not a number.
          leg-raise.target |      | This is not a number.
          leg-raise.target | 44   | It must not be less than “Smallest full range”, which is 45°.
          leg-raise.full   | 56   | It must not be more than “Target”, which is 55°.
          """)
  void whatMayNotBeIsSaidAndNotWritten(String search, String typed, String said) throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = shown.screen();
          ShownSettings.choose(screen, search);
          ShownSettings.field(screen).setText(typed == null ? "" : typed);
          assertThat(ShownSettings.words(screen)).contains(said);
          assertThat(OnScreen.button(screen, "Save").isDisabled()).isTrue();
          OnScreen.press(ShownSettings.field(screen), KeyCode.ENTER);
          assertThat(Files.readString(shown.path)).isEqualTo(ShownSettings.MINE);
          OnScreen.press(ShownSettings.field(screen), KeyCode.ESCAPE);
          assertThat(ShownSettings.words(screen)).doesNotContain(said);
          assertThat(shown.left).isZero();
          return null;
        });
  }

  @Test
  void aMistakeIsShownWithItsPlaceAndNothingCanBeChangedUntilItIsMended() throws Exception {
    Files.writeString(shown.path, ShownSettings.MINE.replace("= 45", "= forty"));
    FxThread.call(
        () -> {
          SettingsScreen screen = shown.screen();
          assertThat(ShownSettings.words(screen))
              .anyMatch(text -> text.contains("settings.toml:4:16: "));
          assertThat(ShownSettings.field(screen).isDisabled()).isTrue();
          assertThat(OnScreen.button(screen, "Save").isDisabled()).isTrue();

          Files.writeString(shown.path, ShownSettings.MINE);
          screen.show(shown.state());
          assertThat(ShownSettings.words(screen))
              .noneMatch(text -> text.contains("settings.toml:4"));
          assertThat(ShownSettings.field(screen).isDisabled()).isFalse();
          return null;
        });
  }

  @Test
  void whatIsBeingTypedStaysWhenTheFileChanges() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = shown.screen();
          ShownSettings.choose(screen, "leg-raise.target");
          ShownSettings.field(screen).setText("70");
          Files.writeString(shown.path, ShownSettings.MINE.replace("55 ", "58 "));
          screen.show(shown.state());
          assertThat(ShownSettings.field(screen).getText()).isEqualTo("70");
          OnScreen.press(ShownSettings.field(screen), KeyCode.ESCAPE);
          assertThat(ShownSettings.field(screen).getText()).isEqualTo("58");
          return null;
        });
  }

  @Test
  void theArrowsStepWithinTheRange() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = shown.screen();
          ShownSettings.choose(screen, "leg-raise.target");
          OnScreen.press(ShownSettings.field(screen), KeyCode.UP);
          assertThat(ShownSettings.field(screen).getText()).isEqualTo("56");
          for (int i = 0; i < 80; i++) {
            OnScreen.press(ShownSettings.field(screen), KeyCode.DOWN);
          }
          assertThat(ShownSettings.field(screen).getText()).isEqualTo("20");
          return null;
        });
  }
}
