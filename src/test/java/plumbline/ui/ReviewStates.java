package plumbline.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Assertions;
import plumbline.coaching.Wording;
import plumbline.ui.review.ReviewScreen;

/** What a review shows of recorded sessions, with all its panels. */
final class ReviewStates {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** The knee bends more and more in them: here some of it is beyond the limit. */
  private static final double LIMIT_DEG = 14;

  private final RecordedReview sessions;
  private final Path file;
  private final Path other;

  /** What is looked at in a state, on a thread of its own. */
  @FunctionalInterface
  interface Look {
    void at(String name, ShownReview shown) throws Exception;
  }

  @FunctionalInterface
  private interface Step {
    void on(ShownReview shown) throws Exception;
  }

  /** {@code folder} is an empty one. */
  ReviewStates(Path folder) throws Exception {
    sessions = new RecordedReview(folder);
    other = sessions.record("2026-03-10_07.15.00", 4, 8);
    file = sessions.record("2026-03-14_18.30.00", 6, 10);
  }

  /** Goes through the states of one review, one after the other, and shows each to {@code look}. */
  void each(Wording wording, int width, int height, Look look) throws Exception {
    try (ShownReview shown = sessions.open(file, wording, width, height)) {
      shown.start();
      go(shown, s -> s.untilRead().run(screen -> screen.model().selectRep(2)));
      look.at("review", shown);
      go(shown, s -> s.run(ReviewShots::firstFault).run(screen -> scroll(screen, 0.5)));
      look.at("review-fault", shown);
      String ready = wording.text("whatif.move");
      go(
          shown,
          s ->
              s.until(screen -> ShownReview.texts(screen).contains(ready))
                  .run(screen -> slide(screen, LIMIT_DEG))
                  .run(screen -> ShownReview.press(screen, wording.text("whatif.save")))
                  .run(screen -> Shots.layOut(screen, width, height))
                  .run(screen -> scroll(screen, 1)));
      look.at("review-whatif", shown);
      go(shown, s -> s.run(ShownReview::compare));
      look.at("review-compare", shown);
      sessions.chosen = Optional.of(other);
      go(
          shown,
          s ->
              s.run(screen -> Shots.layOut(screen, width, height))
                  .run(screen -> ShownReview.press(screen, wording.text("review.compare-other")))
                  .until(ReviewStates::bothChosen));
      look.at("review-compare-other", shown);
    }
  }

  private static void go(ShownReview shown, Step step) {
    Assertions.assertTimeoutPreemptively(
        LONGEST,
        () -> {
          step.on(shown);
          shown.untilDrawn();
        });
  }

  private static boolean bothChosen(ReviewScreen screen) {
    return screen.lookupAll(".compare .combo-box").stream()
        .allMatch(box -> ((ComboBox<?>) box).getValue() != null);
  }

  /** With large text the columns are one, which scrolls. */
  private static void scroll(ReviewScreen screen, double part) {
    screen.lookupAll(".one-column").forEach(pane -> ((ScrollPane) pane).setVvalue(part));
  }

  private static void slide(ReviewScreen screen, double to) {
    ((Slider) screen.lookup(".whatif .slider")).setValue(to);
  }
}
