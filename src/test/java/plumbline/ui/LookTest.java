package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.coaching.Wording;
import plumbline.fixtures.Drill;
import plumbline.scoring.RepVerdict;
import plumbline.session.LibraryDesk;
import plumbline.session.LibraryEntry;
import plumbline.session.Preferences;
import plumbline.session.SessionFolder;
import plumbline.session.SessionLibrary;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Fonts;
import plumbline.ui.library.LibraryActions;
import plumbline.ui.library.LibraryScreen;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.start.KeysScreen;
import plumbline.ui.start.StartScreen;

/** What is kind to whoever reads a screen, and is easily lost. */
class LookTest {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  @TempDir Path folder;

  @AfterEach
  void usualLooks() throws Exception {
    Shots.looks(Preferences.USUAL);
  }

  @Test
  void theWorkingSidesLetterIsReadOnALightPanelToo() throws Exception {
    Shots.looks(Preferences.USUAL.withTone(Preferences.Tone.LIGHT));
    LiveMoments moments = LiveMoments.of(Drill.MARCH);
    FxThread.call(
        () -> {
          LiveScreen screen = live();
          for (int frame = 0; frame < 3; frame++) {
            screen.show(moments.view(Optional.empty(), WIDTH, HEIGHT), picture -> {});
            Shots.layOut(screen, WIDTH, HEIGHT);
          }
          for (String letter : List.of("L", "R")) {
            Color ink = (Color) text(screen, letter).getFill();
            assertThat(Contrast.of(ink, Color.WHITE)).as(letter).isGreaterThan(4.5);
          }
          return null;
        });
  }

  @Test
  void theCountOfWhoKneelsIsReadFromThreeMetresToo() throws Exception {
    LiveMoments moments = LiveMoments.of(Drill.BENT);
    FxThread.call(
        () -> {
          LiveScreen screen = live();
          for (int frame = 0; frame < 3; frame++) {
            screen.show(moments.view(Optional.empty(), WIDTH, HEIGHT), picture -> {});
            Shots.layOut(screen, WIDTH, HEIGHT);
          }
          Text count = text(screen, "2");
          double capitals = count.getFont().getSize() * Fonts.CAPITAL_HEIGHT;
          assertThat(capitals).isGreaterThanOrEqualTo(0.09 * HEIGHT - 0.1);
          return null;
        });
  }

  /** Words, rings and numbers of the panes that help: on a white panel too. */
  @ParameterizedTest
  @ValueSource(strings = {"LIGHT", "DARK"})
  void allWordsOnAPanelHaveContrast(Preferences.Tone tone) throws Exception {
    Shots.looks(Preferences.USUAL.withTone(tone));
    List<ScreenStates.State> states =
        ScreenStates.of(Wording.english(), LibraryShots.entries(2), folder).stream()
            .filter(state -> state.name().matches("(calibrate|setup|coach|range|recording).*"))
            .toList();
    assertThat(states).hasSizeGreaterThan(20);
    Color panel = tone == Preferences.Tone.LIGHT ? Color.WHITE : Color.web("#323539");
    for (ScreenStates.State state : states) {
      List<Text> hard = FxThread.call(() -> hardToRead(state.make().at(WIDTH, HEIGHT), panel));
      assertThat(hard).as(state.name()).isEmpty();
    }
  }

  private static List<Text> hardToRead(Parent screen, Color panel) {
    Shots.layOut(screen, WIDTH, HEIGHT);
    return ShownReview.all(screen, Text.class).stream()
        .filter(LookTest::isOnPanel)
        .filter(words -> Contrast.of((Color) words.getFill(), panel) < 3)
        .toList();
  }

  private static boolean isOnPanel(Text words) {
    boolean panel = false;
    for (Node at = words; at != null; at = at.getParent()) {
      boolean own = at instanceof ButtonBase || at.isDisabled() || !at.isVisible();
      if (own || at.getOpacity() < 1) {
        return false;
      }
      panel = panel || at.getStyleClass().contains("panel");
    }
    return panel && !words.getText().isBlank();
  }

  @Test
  void aQuestionStandsRightAboveItsAnswers() throws Exception {
    LiveMoments moments = LiveMoments.of(Drill.LEG_RAISE);
    FxThread.call(
        () -> {
          LiveScreen screen = live();
          screen.show(moments.view(Optional.empty(), WIDTH, HEIGHT), picture -> {});
          screen.showStop();
          Shots.layOut(screen, WIDTH, HEIGHT);
          Wording wording = Wording.english();
          double answers = top(button(screen, wording.text("stop.yes")));
          Label nearest =
              ShownReview.all(screen, Label.class).stream()
                  .filter(LookTest::isShown)
                  .filter(label -> top(label) < answers)
                  .max(Comparator.comparingDouble(LookTest::top))
                  .orElseThrow();
          assertThat(nearest.getText()).isEqualTo(wording.text("stop.question"));
          return null;
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void whatFollowsAVideoIsOneRowOfButtons(String language) throws Exception {
    List<RepVerdict> verdicts = LiveMoments.of(Drill.BENT).verdicts();
    FxThread.call(
        () -> {
          Wording wording = new Wording(Locale.forLanguageTag(language));
          LiveScreen screen = new LiveScreen(wording, new Silent());
          screen.resize(WIDTH, HEIGHT);
          screen.showEnd(verdicts);
          Shots.layOut(screen, WIDTH, HEIGHT);
          double first = top(button(screen, wording.text("end.again")));
          assertThat(top(button(screen, wording.text("end.closely")))).isEqualTo(first);
          assertThat(top(button(screen, wording.text("start.open")))).isEqualTo(first);
          return null;
        });
  }

  @Test
  void noDoorShowsItsKeyAndTheListOfKeysHasAll() throws Exception {
    FxThread.call(
        () -> {
          Wording wording = Wording.english();
          KeysScreen keys = new KeysScreen(wording, "prefs.back", () -> {});
          Shots.layOut(keys, WIDTH, HEIGHT);
          Set<String> listed =
              ShownReview.all(keys, Label.class).stream()
                  .map(Label::getText)
                  .collect(Collectors.toSet());
          StartScreen start =
              new StartScreen(wording, new Silent(), Silent.EXERCISES, ThresholdValues.defaults());
          Shots.layOut(start, WIDTH, HEIGHT);
          int told = 0;
          for (Button door : ShownReview.all(start, Button.class)) {
            assertThat(door.getText()).doesNotContainPattern("\\s[A-Z]$");
            String aloud = String.valueOf(door.getAccessibleText());
            if (aloud.matches(".* Key [A-Z]\\w?\\.")) {
              String key = aloud.substring(aloud.lastIndexOf(' ') + 1, aloud.length() - 1);
              assertThat(listed).as(aloud).contains(key);
              told++;
            }
          }
          assertThat(told).isGreaterThanOrEqualTo(6);
          return null;
        });
  }

  @Test
  void whatIsWrongWithAFileIsSaidInThePersonsLanguage() throws Exception {
    List<LibraryEntry> entries = LibraryShots.entries(2);
    FxThread.call(
        () -> {
          Wording german = new Wording(Locale.GERMAN);
          LibraryScreen screen =
              new LibraryScreen(
                  german,
                  Nobody.at(LibraryActions.class),
                  new LibraryDesk(
                      new SessionLibrary(new SessionFolder(Path.of("nowhere"))), Runnable::run));
          screen.show(entries);
          Shots.layOut(screen, WIDTH, HEIGHT);
          List<String> words =
              ShownReview.all(screen, Label.class).stream().map(Label::getText).toList();
          assertThat(words).anyMatch(said -> said.contains(german.text("trouble.damaged", "")));
          assertThat(words).noneMatch(said -> said.contains("damaged"));
          return null;
        });
  }

  private static LiveScreen live() {
    LiveScreen screen = new LiveScreen(Wording.english(), new Silent());
    screen.resize(WIDTH, HEIGHT);
    return screen;
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node instanceof Label label && !label.getText().isEmpty();
  }

  private static double top(Node node) {
    return node.localToScene(0, 0).getY();
  }

  private static Text text(Parent screen, String words) {
    return ShownReview.all(screen, Text.class).stream()
        .filter(text -> text.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static Button button(Parent screen, String words) {
    return ShownReview.all(screen, Button.class).stream()
        .filter(button -> button.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }
}
