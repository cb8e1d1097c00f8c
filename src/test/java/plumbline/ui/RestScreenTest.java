package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.plan.CoachView;
import plumbline.plan.CoachView.Line;
import plumbline.plan.CoachView.Stage;
import plumbline.plan.SessionPlan;
import plumbline.plan.Step;
import plumbline.session.LiveView;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.live.LiveScreen;

/** A rest in a session that is led, for whoever has a keyboard or a screen reader. */
class RestScreenTest {
  private static final List<Step> STEPS =
      SessionPlan.of(ThresholdValues.defaults(), Set.of()).steps();
  private final ShownLive live = new ShownLive();

  @Test
  void goingOnHasTheKeyboardAndTellsThatThereIsARest() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(Optional.empty(), 1280, 720);
          Shots.layOut(screen, 1280, 720);
          screen.show(resting(screen), live.givenBack::add);
          Button goOn = (Button) screen.getScene().getFocusOwner();
          assertThat(goOn.getAccessibleText()).startsWith("Rest").contains("Go on");
          OnScreen.press(goOn, KeyCode.ENTER);
          assertThat(live.actions.asked).isEqualTo("goOn");
          return screen;
        });
  }

  /** Whoever has gone to another button while resting stays there. */
  @Test
  void theKeyboardIsTakenOnceOnly() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(Optional.empty(), 1280, 720);
          Shots.layOut(screen, 1280, 720);
          screen.show(resting(screen), live.givenBack::add);
          Button back = OnScreen.button(screen, "Back");
          back.requestFocus();
          screen.show(resting(screen), live.givenBack::add);
          assertThat(screen.getScene().getFocusOwner()).isSameAs(back);
          return screen;
        });
  }

  @Test
  void whileAStopAsksNothingBehindItIsInReach() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(Optional.empty(), 1280, 720);
          Shots.layOut(screen, 1280, 720);
          screen.show(resting(screen), live.givenBack::add);
          Button goOn = OnScreen.button(screen, "Go on");
          screen.showStop();
          assertThat(goOn.isDisabled()).isTrue();
          screen.hideStop();
          assertThat(goOn.isDisabled()).isFalse();
          return screen;
        });
  }

  private LiveView resting(LiveScreen screen) {
    int at = STEPS.indexOf(STEPS.stream().filter(Step.Rest.class::isInstance).findFirst().get());
    CoachView rest =
        new CoachView(STEPS, at, Stage.TIMED, 40, 60, Map.of(), Optional.empty(), Line.REST, 3, 0);
    return LiveViews.coached(
        live.view(Optional.empty(), (int) screen.getWidth(), (int) screen.getHeight()), rest);
  }
}
