package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.coaching.Wording;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.figure.MoveFigure;
import plumbline.ui.start.ErrorScreen;
import plumbline.ui.start.StartScreen;

/** The first screen: what Enter and the digits do there. */
class StartScreenTest {
  private final Silent actions = new Silent();

  @Test
  void theFirstScreenOffersTheDemoWhereNothingCanBePractised() throws Exception {
    FxThread.call(
        () -> {
          StartScreen screen = screen();
          Shots.layOut(screen, 1280, 720);
          screen.showNoCamera("no camera 0");
          assertThat(ShownReview.all(screen, Button.class)).noneMatch(Button::isDisabled);
          Button demo = OnScreen.button(screen, "Watch the demo");
          assertThat(demo.isDefaultButton()).isTrue();
          assertThat(screen.getScene().getFocusOwner()).isEqualTo(demo);
          OnScreen.press(demo, KeyCode.ENTER);
          assertThat(actions.asked).isEqualTo("watchDemo");
          return null;
        });
  }

  @Test
  void theFirstScreenOffersThePracticeFirst() throws Exception {
    FxThread.call(
        () -> {
          StartScreen screen = screen();
          Shots.of(screen, 1280, 720);
          screen.showWatching();
          screen.focusMain();
          Button practise = OnScreen.button(screen, "Start today's practice");
          assertThat(practise.isDefaultButton()).isTrue();
          OnScreen.press(practise, KeyCode.ENTER);
          assertThat(actions.asked).isEqualTo("startPlan");
          OnScreen.button(screen, "Ask first").fire();
          assertThat(actions.asked).isEqualTo("askFirst");
          assertThat(OnScreen.words(screen))
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
          StartScreen screen = screen();
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

  private StartScreen screen() {
    return new StartScreen(
        Wording.english(), actions, Silent.EXERCISES, ThresholdValues.defaults());
  }
}
