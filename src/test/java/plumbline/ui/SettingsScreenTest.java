package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.coaching.Wording;
import plumbline.session.SettingsState;
import plumbline.session.SettingsWatch;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsLocation;
import plumbline.thresholds.Threshold;
import plumbline.ui.settings.SettingsScreen;

/** The settings on a screen: the file is what counts, and keeps what a person wrote into it. */
class SettingsScreenTest {
  private static final String MINE =
      """
      # My own file, and my own words.
      [leg-raise]
      target_deg = 55   # since Tuesday
      full_min_deg = 45
      """;

  @TempDir Path folder;
  private Path path = Path.of("");
  private int left;

  @BeforeEach
  void writeFile() throws Exception {
    path = folder.resolve("settings.toml");
    Files.writeString(path, MINE);
  }

  @Test
  void anEditByKeyboardAloneChangesOneNumberAndKeepsTheRest() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = screen();
          choose(screen, "leg-raise.target");
          press(list(screen), KeyCode.ENTER);
          assertThat(screen.getScene().getFocusOwner()).isSameAs(field(screen));
          field(screen).setText("56,5");
          press(field(screen), KeyCode.ENTER);

          assertThat(Files.readString(path)).isEqualTo(MINE.replace("55 ", "56.5 "));
          assertThat(words(screen)).anyMatch(text -> text.startsWith("Saved: Target is 56.5°"));
          assertThat(screen.getScene().getFocusOwner()).isSameAs(list(screen));
          button(screen, "Undo").fire();
          assertThat(Files.readString(path)).isEqualTo(MINE);
          return null;
        });
  }

  @Test
  void setBackWritesTheDefault() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = screen();
          choose(screen, "leg-raise.target");
          assertThat(words(screen)).contains("default 60°");
          button(screen, "Set back").fire();
          assertThat(Files.readString(path)).isEqualTo(MINE.replace("55 ", "60 "));
          assertThat(button(screen, "Set back").isDisabled()).isTrue();
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
          SettingsScreen screen = screen();
          choose(screen, search);
          field(screen).setText(typed == null ? "" : typed);
          assertThat(words(screen)).contains(said);
          assertThat(button(screen, "Save").isDisabled()).isTrue();
          press(field(screen), KeyCode.ENTER);
          assertThat(Files.readString(path)).isEqualTo(MINE);
          press(field(screen), KeyCode.ESCAPE);
          assertThat(words(screen)).doesNotContain(said);
          assertThat(left).isZero();
          return null;
        });
  }

  @Test
  void aMistakeIsShownWithItsPlaceAndNothingCanBeChangedUntilItIsMended() throws Exception {
    Files.writeString(path, MINE.replace("= 45", "= forty"));
    FxThread.call(
        () -> {
          SettingsScreen screen = screen();
          assertThat(words(screen)).anyMatch(text -> text.contains("settings.toml:4:16: "));
          assertThat(field(screen).isDisabled()).isTrue();
          assertThat(button(screen, "Save").isDisabled()).isTrue();

          Files.writeString(path, MINE);
          screen.show(state());
          assertThat(words(screen)).noneMatch(text -> text.contains("settings.toml:4"));
          assertThat(field(screen).isDisabled()).isFalse();
          return null;
        });
  }

  @Test
  void whatIsBeingTypedStaysWhenTheFileChanges() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = screen();
          choose(screen, "leg-raise.target");
          field(screen).setText("70");
          Files.writeString(path, MINE.replace("55 ", "58 "));
          screen.show(state());
          assertThat(field(screen).getText()).isEqualTo("70");
          press(field(screen), KeyCode.ESCAPE);
          assertThat(field(screen).getText()).isEqualTo("58");
          return null;
        });
  }

  @Test
  void theArrowsStepWithinTheRange() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = screen();
          choose(screen, "leg-raise.target");
          press(field(screen), KeyCode.UP);
          assertThat(field(screen).getText()).isEqualTo("56");
          for (int i = 0; i < 80; i++) {
            press(field(screen), KeyCode.DOWN);
          }
          assertThat(field(screen).getText()).isEqualTo("20");
          return null;
        });
  }

  @Test
  void everySettingIsFoundByItsKeyAndHasWords() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = screen();
          assertThat(list(screen).getItems())
              .containsExactlyInAnyOrderElementsOf(SettingsCatalog.schema().thresholds());
          for (Threshold threshold : List.copyOf(list(screen).getItems())) {
            list(screen).getSelectionModel().select(threshold);
            assertThat(words(screen)).contains(threshold.key(), threshold.meaning());
          }
          screen.search("zebra");
          assertThat(list(screen).getItems()).isEmpty();
          press(screen.lookup(".top-line .text-field"), KeyCode.ESCAPE);
          assertThat(list(screen).getItems()).hasSize(SettingsCatalog.schema().thresholds().size());
          press(list(screen), KeyCode.ESCAPE);
          assertThat(left).isOne();
          return null;
        });
  }

  @Test
  void onlyWhatWasChangedIsListedOnRequest() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = screen();
          toggle(screen, "Changed").fire();
          assertThat(list(screen).getItems())
              .extracting(Threshold::key)
              .containsExactly("leg-raise.target_deg");
          toggle(screen, "March").fire();
          assertThat(list(screen).getItems()).allMatch(t -> t.key().contains("march."));
          return null;
        });
  }

  @Test
  void everythingThatTakesTheFocusHasAName() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = screen();
          Set<Node> unnamed =
              all(screen, Node.class).stream()
                  .filter(Node::isFocusTraversable)
                  .filter(node -> !(node instanceof javafx.scene.control.ScrollPane))
                  .filter(node -> node.getAccessibleText() == null)
                  .collect(Collectors.toSet());
          assertThat(unnamed).isEmpty();
          assertThat(all(screen, javafx.scene.control.ListCell.class))
              .filteredOn(cell -> cell.getItem() != null)
              .allMatch(cell -> !cell.getAccessibleText().isBlank());
          return null;
        });
  }

  @ParameterizedTest
  @CsvSource({"1280,720,1", "1280,720,1.5", "1920,1080,1.5", "800,600,1"})
  void noWordIsCutOff(int width, int height, double zoom) throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = screen();
          screen.zoom(zoom);
          choose(screen, "kneeling weight_shift");
          field(screen).setText("99");
          Shots.of(screen, width, height);
          assertThat(all(screen, ButtonBase.class))
              .filteredOn(Node::isVisible)
              .allMatch(button -> button.getWidth() + 1 >= button.prefWidth(-1));
          for (Label label : all(screen.lookup(".setting-pane"), Label.class)) {
            assertThat(label.getHeight() + 1)
                .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()));
          }
          return null;
        });
  }

  private SettingsScreen screen() {
    SettingsScreen screen = new SettingsScreen(Wording.english(), file(), state(), () -> left++);
    Shots.of(screen, 1280, 720);
    screen.focusMain();
    return screen;
  }

  private SettingsFile file() {
    return new SettingsFile(SettingsCatalog.schema(), new SettingsLocation(path, true));
  }

  private SettingsState state() {
    try (SettingsWatch watch = new SettingsWatch(file())) {
      return watch.now();
    }
  }

  private static void choose(SettingsScreen screen, String search) {
    screen.search(search);
    list(screen).getSelectionModel().selectFirst();
    Shots.of(screen, 1280, 720);
  }

  @SuppressWarnings("unchecked")
  private static ListView<Threshold> list(SettingsScreen screen) {
    return (ListView<Threshold>) screen.lookup(".list-view");
  }

  private static TextField field(SettingsScreen screen) {
    return (TextField) screen.lookup(".setting-line .text-field");
  }

  private static Button button(SettingsScreen screen, String name) {
    return all(screen, Button.class).stream()
        .filter(button -> button.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static ToggleButton toggle(SettingsScreen screen, String name) {
    return all(screen, ToggleButton.class).stream()
        .filter(button -> button.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(SettingsScreen screen) {
    return all(screen, Label.class).stream()
        .filter(label -> label.isVisible() && label.isManaged())
        .map(Label::getText)
        .toList();
  }

  private static <T extends Node> List<T> all(Node root, Class<T> type) {
    List<T> found = new ArrayList<>();
    if (root instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        if (type.isInstance(child)) {
          found.add(type.cast(child));
        }
        found.addAll(all(child, type));
      }
    }
    return found;
  }

  private static void press(Node node, KeyCode code) {
    Event.fireEvent(
        node,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false));
  }
}
