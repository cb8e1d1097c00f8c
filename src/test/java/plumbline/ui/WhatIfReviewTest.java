package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import plumbline.fixtures.BusyFolder;
import plumbline.recording.SessionFile;
import plumbline.review.RescoreDiff;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.session.ScoredSession;
import plumbline.settings.SettingsCatalog;
import plumbline.thresholds.Threshold;
import plumbline.ui.review.ReviewScreen;

/** What would change with another limit: in this session, in all, and in the settings. */
@Timeout(120)
class WhatIfReviewTest {
  @RegisterExtension final BusyFolder work = new BusyFolder();
  private TwoSessions two;

  @BeforeEach
  void copy() throws Exception {
    two = new TwoSessions(work.path());
  }

  @Test
  void theSliderTellsWhatJudgingAgainTells() throws Exception {
    try (ShownReview shown = two.open();
        Hands hands = Hands.on(shown.screen())) {
      Slider slider = (Slider) shown.screen().lookup(".whatif .slider");
      shown.run(screen -> slider.requestFocus());
      hands.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
      double limit = shown.ask(slider::getValue);
      assertThat(limit).isLessThan(20);
      List<String> numbers =
          rescored(limit).changes().stream().map(c -> Integer.toString(c.number())).toList();
      assertThat(numbers).isNotEmpty();
      assertThat(shown.ask(() -> chipNumbers(shown.screen()))).isEqualTo(numbers);
      hands.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
      assertThat(shown.ask(() -> chipNumbers(shown.screen()))).isEmpty();
    }
  }

  @Test
  void aChangeOfAnotherSessionIsOpenedAtItsRepetition() throws Exception {
    try (ShownReview shown = two.open()) {
      shown.run(screen -> slide(screen, 10));
      shown.run(screen -> ShownReview.press(screen, "In all my sessions"));
      shown.until(
          screen ->
              ShownReview.texts(screen).stream()
                  .anyMatch(text -> text.matches("\\d of 8 repetitions change")));
      shown.run(screen -> Shots.of(screen, 1280, 720));
      shown.run(screen -> chips(screen).forEach(Button::fire));
      assertThat(two.window.opened.map(Path::getFileName))
          .isEqualTo(Optional.of(two.other.getFileName()));
    }
    Rep rep = two.window.openedAt.orElseThrow();
    try (ShownReview shown = two.window.open(two.other, 1280, 720)) {
      shown.run(screen -> screen.model().find(rep)).start().untilRead().until(TwoSessions.PREPARED);
      shown.until(screen -> screen.model().selectedProperty().get().isPresent());
      assertThat(shown.ask(() -> shown.screen().model().nanos())).isEqualTo(rep.peakNanos());
      assertThat(TwoSessions.number(shown)).isEqualTo(rep.number());
    }
  }

  @Test
  void savingALimitChangesOneNumberInTheSettingsAndNothingElse() throws Exception {
    List<String> before = Files.readAllLines(two.window.settings());
    try (ShownReview shown = two.open()) {
      shown.run(screen -> slide(screen, 14));
      shown.run(screen -> ShownReview.press(screen, "Save to settings …"));
      assertThat(Files.readAllLines(two.window.settings())).as("not yet").isEqualTo(before);
      shown.run(screen -> ShownReview.press(screen, "Save this line"));
    }
    List<String> after = Files.readAllLines(two.window.settings());
    int[] changed =
        IntStream.range(0, before.size())
            .filter(i -> !before.get(i).equals(after.get(i)))
            .toArray();
    assertThat(after).hasSameSizeAs(before);
    assertThat(changed).hasSize(1);
    assertThat(after.get(changed[0]))
        .isEqualTo(before.get(changed[0]).replaceFirst("= 20\\b", "= 14"))
        .contains("#");
  }

  private RescoreDiff rescored(double limit) throws Exception {
    Threshold threshold =
        SettingsCatalog.schema().find("leg-raise.fault.knee_bend.threshold_deg").orElseThrow();
    try (SessionFile open = SessionFile.open(two.file)) {
      List<RepVerdict> now =
          ScoredSession.of(
                  open,
                  open.info().settings().with(threshold, limit),
                  ScoredSession.Progress.SILENT)
              .result()
              .verdicts();
      return RescoreDiff.between(open.verdicts(), now);
    }
  }

  private static void slide(ReviewScreen screen, double to) {
    ((Slider) screen.lookup(".whatif .slider")).setValue(to);
  }

  private static List<Button> chips(ReviewScreen screen) {
    return ShownReview.all(screen, Button.class).stream()
        .filter(button -> button.getStyleClass().contains("chip"))
        .toList();
  }

  private static List<String> chipNumbers(ReviewScreen screen) {
    return chips(screen).stream()
        .map(chip -> chip.getAccessibleText().replaceFirst("#(\\d+).*", "$1"))
        .toList();
  }
}
