package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import plumbline.ui.live.LiveScreen;

/** Stopping because it hurts is easy, and going on afterwards is deliberate. */
class StopScreenTest {
  private final ShownLive live = new ShownLive();

  @Test
  void afterAStopOnlyADeliberateClickGoesOn() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(Optional.empty(), 1280, 720);
          Shots.of(screen, 1280, 720);
          screen.showStop();
          Shots.layOut(screen, 1280, 720); // only what has been drawn hears keys
          assertThat(ShownReview.all(screen, Button.class)).noneMatch(Button::isDefaultButton);
          Node focus = screen.getScene().getFocusOwner();
          for (int hasty = 0; hasty < 5; hasty++) {
            OnScreen.press(focus, KeyCode.SPACE);
            OnScreen.press(focus, KeyCode.ENTER);
          }
          assertThat(live.actions.asked).isEmpty();
          OnScreen.button(screen, "Pressed by mistake").fire();
          assertThat(live.actions.asked).isEqualTo("resume");
          return null;
        });
  }

  @Test
  void afterAMomentsCalmTheKeyboardAnswersToo() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(Optional.empty(), 1280, 720);
          Shots.of(screen, 1280, 720);
          screen.showStop();
          Shots.layOut(screen, 1280, 720);
          live.nowNanos += 2_000_000_000L;
          OnScreen.press(screen.getScene().getFocusOwner(), KeyCode.SPACE);
          assertThat(live.actions.asked).isEqualTo("hurts leg-raise");
          return null;
        });
  }

  /** A screen reader reads what has the focus. */
  @Test
  void theAnswerThatIsSafeHasTheKeyboardAndTellsTheQuestion() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(Optional.empty(), 1280, 720);
          Shots.of(screen, 1280, 720);
          screen.showStop();
          Button first = (Button) screen.getScene().getFocusOwner();
          assertThat(first.getText()).isEqualTo("Yes");
          assertThat(first.getAccessibleText())
              .startsWith("Good that you stopped.")
              .contains("Chest pain")
              .endsWith("Did this move start or increase pain? Yes");
          first.fire();
          Button next = (Button) screen.getScene().getFocusOwner();
          assertThat(next.getText()).isEqualTo("Finish for today");
          assertThat(next.getAccessibleText()).startsWith("Thank you for stopping.");
          return null;
        });
  }

  @Test
  void whatHurtsRestsAndNothingUrgesOneOn() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(Optional.empty(), 1280, 720);
          Shots.of(screen, 1280, 720);
          screen.showStop();
          OnScreen.button(screen, "Yes").fire();
          assertThat(live.actions.asked).isEqualTo("hurts leg-raise");
          assertThat(ShownReview.all(screen, Label.class).stream().map(Label::getText))
              .anyMatch(words -> words.startsWith("Leg raise rests"))
              .anyMatch(words -> words.startsWith("If any of these moves create or increase pain"))
              .anyMatch(words -> words.startsWith("Chest pain"));
          assertThat(ShownReview.all(screen, Button.class)).noneMatch(Button::isDefaultButton);
          OnScreen.button(screen, "Finish for today").fire();
          assertThat(live.actions.asked).isEqualTo("leave");
          return null;
        });
  }

  @Test
  void whoIsJustTiredSeesAMinutePassAndHowItWouldBeEasier() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(Optional.empty(), 1280, 720);
          Shots.of(screen, 1280, 720);
          screen.showStop();
          assertThat(seconds(screen)).as("not while the question is open").isEmpty();
          OnScreen.button(screen, "No, just tired").fire();
          assertThat(seconds(screen)).containsExactly("60");
          assertThat(ShownReview.all(screen, Label.class).stream().map(Label::getText))
              .anyMatch(words -> words.startsWith("Easier: loop above your knees or off"));
          screen.hideStop();
          assertThat(seconds(screen)).isEmpty();
          return null;
        });
  }

  /** What is left of a rest, where one goes on. */
  private static List<String> seconds(LiveScreen screen) {
    return ShownReview.all(screen, Text.class).stream()
        .filter(text -> text.getText().matches("[0-9]{2}") && isShown(text))
        .filter(text -> text.getParent().getParent().getClass().getSimpleName().equals("RestRing"))
        .map(Text::getText)
        .toList();
  }

  private static boolean isShown(Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  @Test
  void theStopButtonIsLargeAndSpeaks() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(Optional.empty(), 1280, 720);
          Shots.of(screen, 1280, 720);
          Button stop = OnScreen.button(screen, "Stop");
          assertThat(stop.getWidth()).isGreaterThan(200);
          assertThat(stop.getHeight()).isGreaterThan(44);
          assertThat(stop.getAccessibleText()).contains("Stop");
          stop.fire();
          assertThat(live.actions.asked).isEqualTo("painStop");
          return null;
        });
  }
}
