package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.coaching.Cue;
import plumbline.coaching.Wording;
import plumbline.session.LiveView;
import plumbline.ui.live.LiveScreen;
import plumbline.voice.SoundState;

/** What stands on the live screen beside somebody who exercises. */
class LiveScreenTest {
  private final ShownLive live = new ShownLive();

  @Test
  void countsCueAndScoreAreOfTheShownFrame() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(ShownLive.cue("cue.leg-raise.knee_bend"), 1280, 720);
          Shots.of(screen, 1280, 720);
          assertThat(OnScreen.words(screen))
              .contains("Leg raise", "Straighten your raised knee", "L", "R", "1");
          assertThat(OnScreen.words(screen)).anyMatch(text -> text.contains("="));
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
              live.screenOf(ShownLive.cue("fix.posture-unknown" + ending), width, height);
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
          LiveScreen screen = live.screenOf(Optional.of(cue), 1280, 720);
          Shots.of(screen, 1280, 720);
          assertThat(OnScreen.words(screen))
              .contains(
                  "I cannot see you well: feet out of frame",
                  "Move back until your feet are in view");
          return null;
        });
  }

  @Test
  void theSoundButtonTellsHowLoudItIsAndAsksForSilence() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = live.screenOf(Optional.empty(), 1280, 720);
          screen.setSound(new SoundState(0.7, false));
          Shots.of(screen, 1280, 720);
          ToggleButton button = sound(screen, "Volume 7 of 10");
          assertThat(OnScreen.words(screen)).doesNotContain("Volume 7 of 10");
          button.fire();
          assertThat(live.actions.asked).isEqualTo("mute");
          screen.showSound(new SoundState(0.7, true));
          screen.layout();
          assertThat(OnScreen.words(screen)).contains("Sound off");
          assertThat(sound(screen, "Sound off").isSelected()).isTrue();
          sound(screen, "Sound off").fire();
          assertThat(live.actions.asked).isEqualTo("unmute");
          return null;
        });
  }

  @Test
  void picturesGoBackOnceTheyAreNoLongerDrawn() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = new LiveScreen(Wording.english(), live.actions);
          screen.resize(1280, 720);
          List<LiveView> views = new ArrayList<>();
          for (int i = 0; i < 4; i++) {
            views.add(live.view(Optional.empty(), 1280, 720));
            screen.show(views.get(i), live.givenBack::add);
          }
          assertThat(live.givenBack).hasSize(2);
          screen.release();
          assertThat(live.givenBack).hasSize(4);
          assertThat(live.givenBack.get(0)).isSameAs(views.get(0).picture());
          return null;
        });
  }

  private static ToggleButton sound(Parent screen, String start) {
    return ShownReview.all(screen, ToggleButton.class).stream()
        .filter(button -> button.getAccessibleText().startsWith(start))
        .findFirst()
        .orElseThrow();
  }
}
