package plumbline.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plumbline.fixtures.BusyFolder;
import plumbline.session.Preferences;
import plumbline.session.PreferencesFile;
import plumbline.ui.FxThread;
import plumbline.ui.common.Looks;
import plumbline.ui.preferences.PreferencesScreen;
import plumbline.ui.settings.SettingsScreen;
import plumbline.ui.start.InformedScreen;
import plumbline.ui.start.KeysScreen;
import plumbline.ui.start.StartScreen;

/** The first start, and what a person prefers, in a window without a camera. */
class NavigationTest {
  @RegisterExtension final BusyFolder folder = new BusyFolder();

  private final Locale machine = Locale.getDefault();

  @BeforeEach
  void english() {
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void asBefore() throws Exception {
    Locale.setDefault(machine);
    FxThread.call(
        () -> {
          Looks.set(Preferences.USUAL);
          return machine;
        });
  }

  private PreferencesFile kept() {
    return BegunWindow.preferences(folder.path());
  }

  private BegunWindow begun() {
    return BegunWindow.in(folder.path());
  }

  @Test
  void theFirstStartTellsForWhomThisIsNotAndOnlyOnce() throws Exception {
    FxThread.call(
        () -> {
          BegunWindow window = begun();
          assertThat(window.screen()).isInstanceOf(InformedScreen.class);
          window.button("I have read this").fire();
          assertThat(window.screen()).isInstanceOf(StartScreen.class);
          assertThat(kept().load().informed()).isTrue();
          assertThat(begun().screen()).isInstanceOf(StartScreen.class);
          window.button("Ask first").fire();
          assertThat(window.screen()).isInstanceOf(InformedScreen.class);
          window.button("Back").fire();
          assertThat(window.screen()).isInstanceOf(StartScreen.class);
          return window;
        });
  }

  @Test
  void whatIsPreferredHoldsAtOnceAndAtTheNextStart() throws Exception {
    kept().save(Preferences.USUAL.withInformed(true));
    FxThread.call(
        () -> {
          BegunWindow window = begun();
          window.button("Preferences").fire();
          assertThat(window.screen()).isInstanceOf(PreferencesScreen.class);
          window.button("150 %").fire();
          assertThat(Looks.textScale()).isEqualTo(1.5);
          window.button("Deutsch").fire();
          assertThat(window.screen()).isInstanceOf(PreferencesScreen.class);
          window.button("Startseite").fire();
          assertThat(window.button("Training beginnen").getText()).isNotEmpty();
          assertThat(kept().load())
              .isEqualTo(
                  Preferences.USUAL
                      .withInformed(true)
                      .withTextScale(1.5)
                      .withLanguage(Optional.of("de")));
          assertThat(begun().button("Erst fragen").getText()).isNotEmpty();
          return window;
        });
  }

  @Test
  void theListOfKeysIsEverywhereAndLeavesWhatWasThereAsItWas() throws Exception {
    kept().save(Preferences.USUAL.withInformed(true));
    FxThread.call(
        () -> {
          BegunWindow window = begun();
          window.press(KeyCode.F1);
          assertThat(window.screen()).isInstanceOf(KeysScreen.class);
          window.press(KeyCode.F1);
          assertThat(window.screen()).isInstanceOf(StartScreen.class);
          window.button("Preferences").fire();
          Parent preferences = window.screen();
          ButtonBase focused = window.button("125 %");
          focused.requestFocus();
          window.press(KeyCode.F1);
          assertThat(window.screen()).isInstanceOf(KeysScreen.class);
          window.press(KeyCode.P);
          window.press(KeyCode.O);
          assertThat(window.screen()).isInstanceOf(KeysScreen.class);
          window.press(KeyCode.ESCAPE);
          assertThat(window.screen()).isSameAs(preferences);
          assertThat(window.scene().getFocusOwner()).isSameAs(focused);
          window.press(KeyCode.F1);
          window.button("Back").fire();
          assertThat(window.screen()).isSameAs(preferences);
          return window;
        });
  }

  /** A keyboard presses a key that is held down again and again. */
  @Test
  void enterThatIsHeldDownPressesOnlyOneButton() throws Exception {
    kept().save(Preferences.USUAL.withInformed(true));
    FxThread.call(
        () -> {
          BegunWindow window = begun();
          window.press(window.button("Preferences"), KeyCode.ENTER);
          Parent preferences = window.screen();
          assertThat(preferences).isInstanceOf(PreferencesScreen.class);
          window.press(window.button("Start screen"), KeyCode.ENTER);
          assertThat(window.screen()).isSameAs(preferences);
          return window;
        });
  }

  @Test
  void whoTypesHasTheListOfKeysAndTabButNoOtherKey() throws Exception {
    kept().save(Preferences.USUAL.withInformed(true));
    FxThread.call(
        () -> {
          BegunWindow window = begun();
          window.button("Settings").fire();
          Parent settings = window.screen();
          assertThat(settings).isInstanceOf(SettingsScreen.class);
          TextField search = (TextField) settings.lookup(".text-field");
          search.requestFocus();
          search.setText("knee");
          for (KeyCode letter : List.of(KeyCode.F, KeyCode.O, KeyCode.P, KeyCode.DIGIT1)) {
            window.press(search, letter);
          }
          assertThat(window.screen()).isSameAs(settings);
          window.press(search, KeyCode.F1);
          assertThat(window.screen()).isInstanceOf(KeysScreen.class);
          window.press(KeyCode.F1);
          assertThat(window.screen()).isSameAs(settings);
          assertThat(window.scene().getFocusOwner()).isSameAs(search);
          assertThat(search.getText()).isEqualTo("knee");
          window.press(search, KeyCode.TAB);
          assertThat(window.scene().getFocusOwner()).isNotNull().isNotSameAs(search);
          assertThat(search.getText()).isEqualTo("knee");
          return window;
        });
  }
}
