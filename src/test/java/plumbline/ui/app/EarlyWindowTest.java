package plumbline.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.session.Preferences;
import plumbline.ui.FxThread;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Theme;

/** What is seen while the program is still getting ready. */
class EarlyWindowTest {
  private final EarlyWindow window = new EarlyWindow();

  @AfterEach
  void close() throws Exception {
    Stage stage = window.await();
    FxThread.call(
        () -> {
          stage.hide();
          Looks.set(Preferences.USUAL);
          return stage;
        });
  }

  @Test
  void isNotShownBeforeItIsAsked() throws Exception {
    FxThread.call(
        () -> {
          window.begin(Preferences.USUAL);
          return window;
        });
    assertThat(window.await().isShowing()).isFalse();
    assertThat(isShowingOnceAsked()).isTrue();
  }

  @Test
  void whoClosesItBeforeTheFirstScreenIsThereHasClosedTheProgram() throws Exception {
    window.show();
    FxThread.call(
        () -> {
          window.begin(Preferences.USUAL);
          return window;
        });
    Stage stage = window.await();
    assertThat(FxThread.call(window::isClosed)).isFalse();
    FxThread.call(
        () -> {
          stage.hide();
          return stage;
        });
    assertThat(FxThread.call(window::isClosed)).isTrue();
  }

  private boolean isShowingOnceAsked() throws Exception {
    window.show();
    return FxThread.call(window.await()::isShowing);
  }

  @ParameterizedTest
  @EnumSource(Preferences.Tone.class)
  void theSignIsShownOnTheGroundOfTheScreensBeforeAnyStyleSheetIsRead(Preferences.Tone tone)
      throws Exception {
    Preferences looks = Preferences.USUAL.withTone(tone);
    window.show();
    Scene early =
        FxThread.call(
            () -> {
              window.begin(looks);
              Stage stage = (Stage) Stage.getWindows().get(Stage.getWindows().size() - 1);
              assertThat(stage.isShowing()).isTrue();
              assertThat(stage.getScene().getStylesheets()).isEmpty();
              assertThat(stage.getScene().getFill()).isEqualTo(Theme.of(looks).ground());
              return stage.getScene();
            });
    Stage dressed = window.await();
    assertThat(dressed.getScene()).isSameAs(early);
    FxThread.call(
        () -> {
          Region sign = (Region) early.getRoot();
          sign.applyCss();
          assertThat(sign.getChildrenUnmodifiable()).hasOnlyElementsOfType(ImageView.class);
          assertThat(sign.getBackground().getFills().get(0).getFill())
              .as("the ground that the style sheet gives")
              .isEqualTo(Theme.of(looks).ground());
          return sign;
        });
  }
}
