package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.plan.CoachView;
import plumbline.plan.CoachView.Line;
import plumbline.plan.CoachView.Stage;
import plumbline.plan.SessionPlan;
import plumbline.plan.SetsDone;
import plumbline.plan.Step;
import plumbline.scoring.SetScore;
import plumbline.session.LiveView;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.live.LiveScreen;

/** A rest in a session that is led, for whoever has a keyboard or a screen reader. */
class RestScreenTest {
  private static final List<Step> STEPS =
      SessionPlan.of(ThresholdValues.defaults(), Set.of()).steps();
  private static final int REST =
      STEPS.indexOf(STEPS.stream().filter(Step.Rest.class::isInstance).findFirst().get());
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

  @Test
  void afterASetItIsToldHowItWentAndNotAnyMoreInTheNext() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(Optional.empty(), 1280, 720);
          Shots.layOut(screen, 1280, 720);
          screen.show(at(REST, Stage.TIMED, screen), live.givenBack::add);
          assertThat(told(screen)).as("nothing was done before").isEmpty();
          SetScore set = new SetScore(82, SetScore.Tone.GOOD, Optional.empty());
          SetsDone done = new SetsDone(Optional.of(set), Map.of("leg-raise", set));
          screen.show(at(REST, Stage.TIMED, screen, done), live.givenBack::add);
          assertThat(told(screen)).singleElement().asString().startsWith("That set: 82, good.");
          assertThat(((Button) screen.getScene().getFocusOwner()).getAccessibleText())
              .startsWith("That set: 82, good. Rest. Next: Leg raise");
          screen.show(at(REST + 1, Stage.CHANGING_SIDES, screen), live.givenBack::add);
          assertThat(told(screen)).isEmpty();
          return screen;
        });
  }

  @Test
  void anOfferIsAnsweredByOneButtonEachAndGoneWithIt() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(Optional.empty(), 1280, 720);
          Shots.layOut(screen, 1280, 720);
          screen.show(resting(screen, Line.OFFER_EASIER, 1), live.givenBack::add);
          assertThat(ShownReview.texts(screen)).anyMatch(t -> t.contains("like it easier?"));
          assertThat(((Button) screen.getScene().getFocusOwner()).getText())
              .as("what changes nothing")
              .isEqualTo("Go on");
          OnScreen.button(screen, "Easier").fire();
          assertThat(live.actions.asked).isEqualTo("makeEasier");
          OnScreen.button(screen, "No").fire();
          assertThat(live.actions.asked).isEqualTo("repeatStep");
          screen.show(resting(screen, Line.REST, 2), live.givenBack::add);
          assertThat(ShownReview.texts(screen)).noneMatch(t -> t.contains("easier?"));
          assertThat(OnScreen.button(screen, "Back").getAccessibleText()).startsWith("Begin this");
          return screen;
        });
  }

  private LiveView resting(LiveScreen screen, Line line, int lines) {
    CoachView now =
        new CoachView(
            STEPS,
            REST,
            Stage.TIMED,
            40,
            60,
            Map.of(),
            Optional.empty(),
            line,
            lines,
            0,
            SetsDone.NONE);
    return LiveViews.coached(
        live.view(Optional.empty(), (int) screen.getWidth(), (int) screen.getHeight()), now);
  }

  /** Whoever goes on at once would read two things over each other. */
  @Test
  void whatWasSaidToBeginASetIsGoneInTheRest() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(Optional.empty(), 1280, 720);
          Shots.layOut(screen, 1280, 720);
          Predicate<String> begin = words -> words.startsWith("Begin with either leg");
          screen.show(at(REST - 1, Stage.WORKING, screen), live.givenBack::add);
          assertThat(ShownReview.texts(screen)).anyMatch(begin);
          screen.show(at(REST, Stage.TIMED, screen), live.givenBack::add);
          assertThat(ShownReview.texts(screen)).noneMatch(begin);
          return screen;
        });
  }

  private static List<String> told(LiveScreen screen) {
    return ShownReview.texts(screen).stream().filter(t -> t.startsWith("That set")).toList();
  }

  private LiveView resting(LiveScreen screen) {
    return at(REST, Stage.TIMED, screen);
  }

  private LiveView at(int step, Stage stage, LiveScreen screen) {
    return at(step, stage, screen, SetsDone.NONE);
  }

  /** What is said is new with each step, and with each set that is done. */
  private LiveView at(int step, Stage stage, LiveScreen screen, SetsDone sets) {
    int lines = 3 + 2 * step + sets.byExercise().size();
    Line line = stage == Stage.WORKING ? Line.BEGIN : Line.REST;
    CoachView rest =
        new CoachView(STEPS, step, stage, 40, 60, Map.of(), Optional.empty(), line, lines, 0, sets);
    return LiveViews.coached(
        live.view(Optional.empty(), (int) screen.getWidth(), (int) screen.getHeight()), rest);
  }
}
