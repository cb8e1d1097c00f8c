package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.settings.SettingsCatalog;
import plumbline.thresholds.Threshold;
import plumbline.ui.settings.SettingsScreen;

/** Every setting is found on the screen and can be read there. */
class SettingsListTest {
  @TempDir Path folder;
  private ShownSettings shown;

  @BeforeEach
  void writeFile() throws Exception {
    shown = new ShownSettings(folder);
  }

  @Test
  void everySettingIsFoundByItsKeyAndHasWords() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = shown.screen();
          assertThat(ShownSettings.list(screen).getItems())
              .containsExactlyInAnyOrderElementsOf(SettingsCatalog.schema().thresholds());
          for (Threshold threshold : List.copyOf(ShownSettings.list(screen).getItems())) {
            ShownSettings.list(screen).getSelectionModel().select(threshold);
            assertThat(ShownSettings.words(screen)).contains(threshold.key(), threshold.meaning());
          }
          ShownSettings.search(screen, "zebra");
          assertThat(ShownSettings.list(screen).getItems()).isEmpty();
          OnScreen.press(screen.lookup(".top-line .text-field"), KeyCode.ESCAPE);
          assertThat(ShownSettings.list(screen).getItems())
              .hasSize(SettingsCatalog.schema().thresholds().size());
          OnScreen.press(ShownSettings.list(screen), KeyCode.ESCAPE);
          assertThat(shown.left).isOne();
          return null;
        });
  }

  @Test
  void onlyWhatWasChangedIsListedOnRequest() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = shown.screen();
          ShownSettings.toggle(screen, "Changed").fire();
          assertThat(ShownSettings.list(screen).getItems())
              .extracting(Threshold::key)
              .containsExactly("leg-raise.target_deg");
          ShownSettings.toggle(screen, "March").fire();
          assertThat(ShownSettings.list(screen).getItems())
              .allMatch(t -> t.key().contains("march."));
          return null;
        });
  }

  @Test
  void everythingThatTakesTheFocusHasAName() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = shown.screen();
          Set<Node> unnamed =
              ShownReview.all(screen, Node.class).stream()
                  .filter(Node::isFocusTraversable)
                  .filter(node -> !(node instanceof javafx.scene.control.ScrollPane))
                  .filter(node -> node.getAccessibleText() == null)
                  .collect(Collectors.toSet());
          assertThat(unnamed).isEmpty();
          assertThat(ShownReview.all(screen, javafx.scene.control.ListCell.class))
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
          SettingsScreen screen = shown.screen();
          screen.zoom(zoom);
          ShownSettings.choose(screen, "kneeling weight_shift");
          ShownSettings.field(screen).setText("99");
          Shots.of(screen, width, height);
          assertThat(ShownReview.all(screen, ButtonBase.class))
              .filteredOn(Node::isVisible)
              .allMatch(button -> button.getWidth() + 1 >= button.prefWidth(-1));
          Parent pane = (Parent) screen.lookup(".setting-pane");
          assertThat(ShownReview.all(pane, Label.class))
              .filteredOn(Node::isManaged)
              .allMatch(label -> label.getHeight() + 1 >= label.prefHeight(label.getWidth()));
          return null;
        });
  }

  /** What the chosen setting means stands beside the list: where room is short, only there. */
  @Test
  void largeLettersInALowWindowLeaveMoreThanTwoSettingsInSight() throws Exception {
    FxThread.call(
        () -> {
          SettingsScreen screen = shown.screen();
          screen.zoom(2);
          Shots.of(screen, 1280, 720);
          ListView<Threshold> list = ShownSettings.list(screen);
          List<Node> whole =
              list.lookupAll(".setting-row").stream()
                  .filter(row -> row.localToScene(row.getLayoutBounds()).getMaxY() < 700)
                  .toList();
          assertThat(whole).hasSizeGreaterThanOrEqualTo(6);
          ShownSettings.search(screen, "visib");
          Shots.of(screen, 1280, 720);
          assertThat(list.lookupAll(".soft")).isNotEmpty();
          return null;
        });
  }
}
