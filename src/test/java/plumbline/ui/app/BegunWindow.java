package plumbline.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import plumbline.session.FirstStart;
import plumbline.session.MachineSpeedFile;
import plumbline.session.ModelChoice;
import plumbline.session.PreferencesFile;
import plumbline.session.RestingMoves;
import plumbline.session.SpeedProbe;
import plumbline.voice.SoundMemory;
import plumbline.voice.Voice;

/**
 * The window as it begins where there is neither a camera nor a model; on the JavaFX thread.
 *
 * @param navigation where its buttons and keys lead
 */
record BegunWindow(Scene scene, Navigation navigation) {

  /** Everything that it keeps is in this folder. */
  static BegunWindow in(Path folder) {
    return in(folder, Optional.empty());
  }

  /** The same with a session or a video that is looked at first. */
  static BegunWindow reviewing(Path file, Path folder) {
    return in(folder, Optional.of(file));
  }

  /** The same where a person's hand has this clock. */
  static BegunWindow in(Path folder, LongSupplier nanoClock) {
    return in(folder, Optional.empty(), nanoClock);
  }

  private static BegunWindow in(Path folder, Optional<Path> review) {
    return in(folder, review, System::nanoTime);
  }

  private static BegunWindow in(Path folder, Optional<Path> review, LongSupplier nanoClock) {
    Scene scene = new Scene(new Region(), 1280, 720);
    EarlyWindow.applyLooks(scene);
    Stage stage = new Stage();
    Navigation navigation =
        new Navigation(
            stage,
            scene,
            voice(folder),
            models(folder, review),
            new FirstStart(folder),
            preferences(folder),
            RestingMoves.in(folder.resolve("resting.txt")),
            () -> folder,
            nanoClock);
    new WindowKeys(navigation, stage).hear(scene);
    navigation.beginning().begin();
    navigation.beginning().drawn();
    return new BegunWindow(scene, navigation);
  }

  /** What is preferred in it. */
  static PreferencesFile preferences(Path folder) {
    return new PreferencesFile(folder.resolve("preferences.properties"));
  }

  /** The voice of the system, as loud as is kept in the folder. */
  static Voice voice(Path folder) {
    return Voice.ofSystem(Locale.ENGLISH, sound(folder));
  }

  /** How loud it is. */
  static SoundMemory sound(Path folder) {
    return new SoundMemory(folder.resolve("sound.properties"));
  }

  private static ModelChoice models(Path folder, Optional<Path> review) {
    return new ModelChoice(
        (model, rate) -> CameralessSetup.in(folder, review),
        Optional.empty(),
        new MachineSpeedFile(folder.resolve("speed.properties"), "this one"),
        SpeedProbe.standard(() -> folder.resolve("none"), () -> null));
  }

  /** The screen that is in it. */
  Parent screen() {
    return scene.getRoot();
  }

  /** As a keyboard does: first the window's keys, then the screen's. */
  void press(KeyCode code) {
    press(screen(), code);
  }

  /** The same where something in the screen has the focus. */
  void press(Node focused, KeyCode code) {
    KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    Event.fireEvent(focused, event);
  }

  /** The button with these words. */
  ButtonBase button(String words) {
    return buttons(screen()).stream()
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
