package plumbline.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.session.FirstStart;
import plumbline.session.MachineSpeedFile;
import plumbline.session.ModelChoice;
import plumbline.session.Preferences;
import plumbline.session.PreferencesFile;
import plumbline.session.RestingMoves;
import plumbline.session.SpeedProbe;
import plumbline.ui.FxThread;
import plumbline.ui.common.Looks;
import plumbline.ui.preferences.PreferencesScreen;
import plumbline.ui.start.InformedScreen;
import plumbline.ui.start.KeysScreen;
import plumbline.ui.start.StartScreen;
import plumbline.voice.SoundMemory;
import plumbline.voice.Voice;

/** The first start, and what a person prefers, in a window without a camera. */
class NavigationTest {
  @TempDir Path folder;

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
    return new PreferencesFile(folder.resolve("preferences.properties"));
  }

  private ModelChoice models() {
    return new ModelChoice(
        (model, rate) -> CameralessSetup.in(folder),
        Optional.empty(),
        new MachineSpeedFile(folder.resolve("speed.properties"), "this one"),
        SpeedProbe.standard(() -> folder.resolve("none"), () -> null));
  }

  private Scene begun() {
    Scene scene = new Scene(new Region(), 1280, 720);
    Stage stage = new Stage();
    Voice voice =
        Voice.ofSystem(Locale.ENGLISH, new SoundMemory(folder.resolve("sound.properties")));
    Navigation navigation =
        new Navigation(
            stage,
            scene,
            voice,
            models(),
            new FirstStart(folder),
            kept(),
            RestingMoves.in(folder.resolve("resting.txt")),
            () -> folder);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, new WindowKeys(navigation, stage)::onKey);
    navigation.beginning().begin();
    navigation.beginning().drawn();
    return scene;
  }

  @Test
  void theFirstStartTellsForWhomThisIsNotAndOnlyOnce() throws Exception {
    FxThread.call(
        () -> {
          Scene scene = begun();
          assertThat(scene.getRoot()).isInstanceOf(InformedScreen.class);
          button(scene.getRoot(), "I have read this").fire();
          assertThat(scene.getRoot()).isInstanceOf(StartScreen.class);
          assertThat(kept().load().informed()).isTrue();
          assertThat(begun().getRoot()).isInstanceOf(StartScreen.class);
          button(scene.getRoot(), "Ask first").fire();
          assertThat(scene.getRoot()).isInstanceOf(InformedScreen.class);
          button(scene.getRoot(), "Back").fire();
          assertThat(scene.getRoot()).isInstanceOf(StartScreen.class);
          return scene;
        });
  }

  @Test
  void whatIsPreferredHoldsAtOnceAndAtTheNextStart() throws Exception {
    kept().save(Preferences.USUAL.withInformed(true));
    FxThread.call(
        () -> {
          Scene scene = begun();
          button(scene.getRoot(), "Preferences").fire();
          assertThat(scene.getRoot()).isInstanceOf(PreferencesScreen.class);
          button(scene.getRoot(), "150 %").fire();
          assertThat(Looks.textScale()).isEqualTo(1.5);
          button(scene.getRoot(), "Deutsch").fire();
          assertThat(scene.getRoot()).isInstanceOf(PreferencesScreen.class);
          button(scene.getRoot(), "Startseite").fire();
          assertThat(button(scene.getRoot(), "Training beginnen").getText()).isNotEmpty();
          assertThat(kept().load())
              .isEqualTo(
                  Preferences.USUAL
                      .withInformed(true)
                      .withTextScale(1.5)
                      .withLanguage(Optional.of("de")));
          assertThat(button(begun().getRoot(), "Erst fragen").getText()).isNotEmpty();
          return scene;
        });
  }

  @Test
  void theListOfKeysIsEverywhereAndLeavesWhatWasThereAsItWas() throws Exception {
    kept().save(Preferences.USUAL.withInformed(true));
    FxThread.call(
        () -> {
          Scene scene = begun();
          press(scene, KeyCode.F1);
          assertThat(scene.getRoot()).isInstanceOf(KeysScreen.class);
          press(scene, KeyCode.F1);
          assertThat(scene.getRoot()).isInstanceOf(StartScreen.class);
          button(scene.getRoot(), "Preferences").fire();
          Parent preferences = scene.getRoot();
          ButtonBase focused = button(preferences, "125 %");
          focused.requestFocus();
          press(scene, KeyCode.F1);
          assertThat(scene.getRoot()).isInstanceOf(KeysScreen.class);
          press(scene, KeyCode.P);
          press(scene, KeyCode.O);
          assertThat(scene.getRoot()).isInstanceOf(KeysScreen.class);
          press(scene, KeyCode.ESCAPE);
          assertThat(scene.getRoot()).isSameAs(preferences);
          assertThat(scene.getFocusOwner()).isSameAs(focused);
          press(scene, KeyCode.F1);
          button(scene.getRoot(), "Back").fire();
          assertThat(scene.getRoot()).isSameAs(preferences);
          return scene;
        });
  }

  /** As a keyboard does: first the window's keys, then the screen's. */
  private static void press(Scene scene, KeyCode code) {
    KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    Event.fireEvent(scene.getRoot(), event);
  }

  private static ButtonBase button(Parent root, String words) {
    return buttons(root).stream()
        .filter(button -> words.equals(button.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + words));
  }

  private static List<ButtonBase> buttons(Parent root) {
    List<ButtonBase> found = new ArrayList<>();
    // A page that scrolls has its contents only once it is laid out.
    root.applyCss();
    root.layout();
    for (Node child : root.getChildrenUnmodifiable()) {
      if (child instanceof ButtonBase button) {
        found.add(button);
      } else if (child instanceof Parent parent) {
        found.addAll(buttons(parent));
      }
    }
    return found;
  }
}
