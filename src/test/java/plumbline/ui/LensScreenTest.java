package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.coaching.Wording;
import plumbline.guidance.BoardStep;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;
import plumbline.session.LensReport;
import plumbline.settings.CameraCalibration;
import plumbline.ui.setup.LensActions;
import plumbline.ui.setup.LensScreen;

class LensScreenTest {
  private final List<String> asked = new ArrayList<>();

  private final LensActions actions =
      new LensActions() {
        @Override
        public void printBoard() {
          asked.add("print");
        }

        @Override
        public void measure() {
          asked.add("measure");
        }

        @Override
        public void keepLens() {
          asked.add("keep");
        }

        @Override
        public void measureAgain() {
          asked.add("again");
        }

        @Override
        public void leave() {
          asked.add("leave");
        }
      };

  private static Set<String> shown(LensScreen screen) {
    return screen.lookupAll(".label").stream()
        .filter(Node::isVisible)
        .filter(Label.class::isInstance)
        .map(label -> ((Label) label).getText())
        .collect(Collectors.toSet());
  }

  private static Button button(LensScreen screen, String text) {
    return screen.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theResultIsToldInWordsAndKeptOnlyWhenAskedFor() throws Exception {
    Lens lens = new Lens(new ImageSize(1280, 720), 900, 900, new Vec2(640, 360), Distortion.NONE);
    LensReport report =
        new LensReport(
            new CameraCalibration("Cam", lens, 0.31, 13, LocalDate.of(2026, 3, 14)),
            true,
            Path.of("cam.toml"));
    FxThread.call(
        () -> {
          LensScreen screen = new LensScreen(Wording.english(), actions);
          Shots.of(screen, 1280, 720);
          assertThat(button(screen, "Measure now").isDisabled()).as("nothing is seen yet").isTrue();
          assertThat(button(screen, "Keep it").isVisible()).isFalse();
          screen.showMeasured(report);
          Shots.of(screen, 1280, 720);
          assertThat(shown(screen)).contains("Good: 0.3 px", "Not kept yet");
          assertThat(asked).isEmpty();
          button(screen, "Keep it").fire();
          screen.showKept();
          assertThat(button(screen, "Keep it").isDisabled()).isTrue();
          assertThat(shown(screen)).noneMatch(text -> text.equals("Not kept yet"));
          Event.fireEvent(
              screen,
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
          assertThat(asked).containsExactly("keep", "leave");
          return screen;
        });
  }

  @Test
  void thereAreWordsForEveryStepAndReason() {
    Wording wording = Wording.english();
    for (BoardStep step : BoardStep.values()) {
      assertThat(wording.text("board." + step.id())).doesNotContain("board.");
    }
    for (String reason : List.of("too-few", "alike", "unfit", "sizes")) {
      assertThat(wording.text("board.refused." + reason)).doesNotContain("board.");
    }
  }
}
