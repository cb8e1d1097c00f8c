package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.coaching.Cue;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.scoring.RepVerdict;
import plumbline.session.LiveStats;
import plumbline.session.LiveView;
import plumbline.session.Picture;
import plumbline.session.PictureFit;
import plumbline.session.ViewPort;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.figure.MoveFigure;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.start.ErrorScreen;
import plumbline.ui.start.StartScreen;
import plumbline.voice.SoundState;

class ScreensTest {
  private final Silent actions = new Silent();
  private final List<Picture> givenBack = new CopyOnWriteArrayList<>();

  @Test
  void theFirstScreenOffersTheDemoWhereNothingCanBePractised() throws Exception {
    FxThread.call(
        () -> {
          StartScreen screen =
              new StartScreen(
                  Wording.english(), actions, Silent.EXERCISES, ThresholdValues.defaults());
          Shots.layOut(screen, 1280, 720);
          screen.showNoCamera("no camera 0");
          assertThat(ShownReview.all(screen, Button.class)).noneMatch(Button::isDisabled);
          Button demo = button(screen, "Watch the demo");
          assertThat(demo.isDefaultButton()).isTrue();
          assertThat(screen.getScene().getFocusOwner()).isEqualTo(demo);
          press(demo, KeyCode.ENTER);
          assertThat(actions.asked).isEqualTo("watchDemo");
          return null;
        });
  }

  @Test
  void theFirstScreenOffersThePracticeFirst() throws Exception {
    FxThread.call(
        () -> {
          StartScreen screen =
              new StartScreen(
                  Wording.english(), actions, Silent.EXERCISES, ThresholdValues.defaults());
          Shots.of(screen, 1280, 720);
          screen.showWatching();
          screen.focusMain();
          Button practise = button(screen, "Start today's practice");
          assertThat(practise.isDefaultButton()).isTrue();
          press(practise, KeyCode.ENTER);
          assertThat(actions.asked).isEqualTo("startPlan");
          button(screen, "Ask first").fire();
          assertThat(actions.asked).isEqualTo("askFirst");
          assertThat(words(screen))
              .contains("8 sets · about 25 min", "Breathe")
              .anyMatch(text -> text.startsWith("If any of these moves"));
          assertThat(ShownReview.all(screen, MoveFigure.class)).hasSize(4);
          return null;
        });
  }

  @Test
  void anExerciseIsChosenByItsKeyAndOneIsAlwaysChosen() throws Exception {
    FxThread.call(
        () -> {
          StartScreen screen =
              new StartScreen(
                  Wording.english(), actions, Silent.EXERCISES, ThresholdValues.defaults());
          screen.select(Optional.empty());
          Shots.of(screen, 1280, 720);
          screen.press(2);
          assertThat(actions.asked).isEqualTo("choose march");
          screen.press(0);
          assertThat(actions.asked).isEqualTo("choose auto");
          screen.press(9);
          List<ToggleButton> choices = ShownReview.all(screen, ToggleButton.class);
          choices.get(0).fire();
          assertThat(choices.stream().filter(ToggleButton::isSelected)).hasSize(1);
          assertThat(choices).allMatch(choice -> choice.getAccessibleText().contains("Key"));
          return null;
        });
  }

  @Test
  void anErrorIsOneSentenceAndOneButton() throws Exception {
    FxThread.call(
        () -> {
          ErrorScreen screen =
              new ErrorScreen(
                  "That did not work", "a.mp4 is empty", "Back to the start", actions::leave);
          Shots.of(screen, 1280, 720);
          assertThat(ShownReview.all(screen, Button.class)).hasSize(1);
          return null;
        });
  }

  @Test
  void countsCueAndScoreAreOfTheShownFrame() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = screenOf(twoReps(), cue("cue.leg-raise.knee_bend"), 1280, 720);
          Shots.of(screen, 1280, 720);
          assertThat(words(screen))
              .contains("Leg raise", "Straighten your raised knee", "L", "R", "1");
          assertThat(words(screen)).anyMatch(text -> text.contains("="));
          return null;
        });
  }

  @ParameterizedTest
  @CsvSource({
    "1280,720,.leg-raise",
    "1280,720,''",
    "1920,1080,.march",
    "800,600,''",
    "700,1000,.kneeling-hip-extension"
  })
  void theCueIsLegibleFromThreeMetresAndNeverLeavesTheWindow(int width, int height, String ending)
      throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen =
              screenOf(twoReps(), cue("fix.posture-unknown" + ending), width, height);
          Shots.of(screen, width, height);
          String words = Wording.english().text("fix.posture-unknown" + ending);
          Text text =
              ShownReview.all(screen, Text.class).stream()
                  .filter(t -> t.getText().equals(words))
                  .findFirst()
                  .orElseThrow();
          double unit = Math.min(height, width * 0.5625) / 100;
          assertThat(text.getFont().getSize() * 0.727 / unit).isBetween(5.9, 9.0);
          var bounds = text.localToScene(text.getBoundsInLocal());
          assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(0);
          assertThat(bounds.getMaxX()).isLessThanOrEqualTo(width);
          assertThat(bounds.getMaxY()).isLessThanOrEqualTo(height);
          return null;
        });
  }

  @Test
  void aBadViewIsSaidWithItsReasonAndItsFix() throws Exception {
    FxThread.call(
        () -> {
          Cue cue = new Cue(Cue.Kind.CANNOT_SEE, "fix.feet-out-of-frame");
          LiveScreen screen = screenOf(twoReps(), Optional.of(cue), 1280, 720);
          Shots.of(screen, 1280, 720);
          assertThat(words(screen))
              .contains(
                  "I cannot see you well: feet out of frame",
                  "Move back until your feet are in view");
          return null;
        });
  }

  @Test
  void afterAStopOnlyADeliberateClickGoesOn() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = screenOf(twoReps(), Optional.empty(), 1280, 720);
          Shots.of(screen, 1280, 720);
          screen.showStop();
          assertThat(ShownReview.all(screen, Button.class)).noneMatch(Button::isDefaultButton);
          Node focus = screen.getScene().getFocusOwner();
          assertThat(focus).isNotInstanceOf(Button.class);
          press(focus, KeyCode.SPACE);
          press(focus, KeyCode.ENTER);
          assertThat(actions.asked).isEmpty();
          button(screen, "Pressed by mistake").fire();
          assertThat(actions.asked).isEqualTo("resume");
          return null;
        });
  }

  @Test
  void whatHurtsRestsAndNothingUrgesOneOn() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = screenOf(twoReps(), Optional.empty(), 1280, 720);
          Shots.of(screen, 1280, 720);
          screen.showStop();
          button(screen, "Yes").fire();
          assertThat(actions.asked).isEqualTo("hurts leg-raise");
          assertThat(ShownReview.all(screen, Label.class).stream().map(Label::getText))
              .anyMatch(words -> words.startsWith("Leg raise rests"))
              .anyMatch(words -> words.startsWith("If any of these moves create or increase pain"))
              .anyMatch(words -> words.startsWith("Chest pain"));
          assertThat(ShownReview.all(screen, Button.class)).noneMatch(Button::isDefaultButton);
          button(screen, "Finish for today").fire();
          assertThat(actions.asked).isEqualTo("leave");
          return null;
        });
  }

  @Test
  void theStopButtonIsLargeAndSpeaks() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = screenOf(twoReps(), Optional.empty(), 1280, 720);
          Shots.of(screen, 1280, 720);
          Button stop = button(screen, "Stop");
          assertThat(stop.getWidth()).isGreaterThan(200);
          assertThat(stop.getHeight()).isGreaterThan(44);
          assertThat(stop.getAccessibleText()).contains("Stop");
          stop.fire();
          assertThat(actions.asked).isEqualTo("painStop");
          return null;
        });
  }

  @Test
  void theSoundButtonTellsHowLoudItIsAndAsksForSilence() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = screenOf(twoReps(), Optional.empty(), 1280, 720);
          screen.setSound(new SoundState(0.7, false));
          Shots.of(screen, 1280, 720);
          ToggleButton button = sound(screen, "Volume 7 of 10");
          assertThat(words(screen)).doesNotContain("Volume 7 of 10");
          button.fire();
          assertThat(actions.asked).isEqualTo("mute");
          screen.showSound(new SoundState(0.7, true));
          screen.layout();
          assertThat(words(screen)).contains("Sound off");
          assertThat(sound(screen, "Sound off").isSelected()).isTrue();
          sound(screen, "Sound off").fire();
          assertThat(actions.asked).isEqualTo("unmute");
          return null;
        });
  }

  private static ToggleButton sound(Parent screen, String start) {
    return ShownReview.all(screen, ToggleButton.class).stream()
        .filter(button -> button.getAccessibleText().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void picturesGoBackOnceTheyAreNoLongerDrawn() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = new LiveScreen(Wording.english(), actions);
          screen.resize(1280, 720);
          List<LiveView> views = new ArrayList<>();
          for (int i = 0; i < 4; i++) {
            views.add(view(twoReps(), Optional.empty(), 1280, 720));
            screen.show(views.get(i), givenBack::add);
          }
          assertThat(givenBack).hasSize(2);
          screen.release();
          assertThat(givenBack).hasSize(4);
          assertThat(givenBack.get(0)).isSameAs(views.get(0).picture());
          return null;
        });
  }

  private LiveScreen screenOf(
      List<FrameAnalysis> analyses, Optional<Cue> cue, int width, int height) {
    LiveScreen screen = new LiveScreen(Wording.english(), actions);
    screen.resize(width, height);
    screen.show(view(analyses, cue, width, height), givenBack::add);
    return screen;
  }

  private static LiveView view(
      List<FrameAnalysis> analyses, Optional<Cue> cue, int width, int height) {
    FrameAnalysis last = analyses.get(analyses.size() - 1);
    List<RepVerdict> verdicts =
        analyses.stream().flatMap(analysis -> analysis.newVerdicts().stream()).toList();
    PictureFit fit = PictureFit.of(last.raw().size(), new ViewPort(width, height, false, true));
    int bytes = fit.made().width() * fit.made().height() * 4;
    Picture picture = new Picture(ByteBuffer.allocateDirect(bytes), fit.made(), fit);
    return new LiveView(
        last.raw().index(),
        picture,
        last,
        cue,
        Optional.empty(),
        verdicts,
        new LiveStats(30, 0, "full"));
  }

  /** A left and a right repetition, and the next one half-way up. */
  private static List<FrameAnalysis> twoReps() {
    List<PoseFrame> frames =
        new Motion(Body.supine(), 30, 1)
            .rest(2)
            .raise(Side.LEFT, 65, 2, 2, 3)
            .rest(1)
            .raise(Side.RIGHT, 50, 2, 1, 3)
            .rest(1)
            .raise(Side.LEFT, 62, 2, 1, 0.1)
            .frames();
    SessionAnalyzer analyzer =
        new SessionAnalyzer(List.of(ExerciseCatalog.all().get(0)), ThresholdValues.defaults());
    return frames.stream().map(analyzer::analyze).toList();
  }

  private static Optional<Cue> cue(String key) {
    return Optional.of(new Cue(Cue.Kind.SHAPE, key));
  }

  private static Button button(Parent root, String start) {
    return ShownReview.all(root, Button.class).stream()
        .filter(button -> button.getText().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(Parent root) {
    return ShownReview.all(root, Text.class).stream().map(Text::getText).toList();
  }

  private static void press(Node node, KeyCode code) {
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(
          node, new KeyEvent(type, "", code.getName(), code, false, false, false, false));
    }
  }
}
