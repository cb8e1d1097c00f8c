package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.FrameFeed;
import plumbline.fixtures.Motion;
import plumbline.scoring.Exercise;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.session.ReviewSession;
import plumbline.session.ReviewSource;
import plumbline.session.ReviewState;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.overlay.HipArc;
import plumbline.ui.review.ReviewModel;
import plumbline.ui.review.ReviewScreen;

@Timeout(60)
class ReviewScreenTest {
  private static final List<PoseFrame> FRAMES =
      new Motion(Body.supine(), 30, 5)
          .rest(2)
          .raise(Side.LEFT, 65, 2, 1, 2)
          .rest(1)
          .raise(Side.RIGHT, 50, 2, 1, 2)
          .rest(1)
          .raise(Side.LEFT, 62, 2, 1, 2)
          .rest(2)
          .frames();

  private final AtomicInteger left = new AtomicInteger();

  @Test
  void everyKeyOfTheHelpLineDoesWhatItSays() throws Exception {
    ReviewScreen screen = screen();
    FxThread.call(
        () -> {
          ReviewModel model = screen.model();
          press(screen, KeyCode.DIGIT2, false);
          assertThat(number(model)).isEqualTo(2);
          long peak = ((RepVerdict.Rep) model.selectedProperty().get().orElseThrow()).peakNanos();
          assertThat(model.nanos()).isEqualTo(peak);
          int frame = model.frame();
          press(screen, KeyCode.RIGHT, false);
          assertThat(model.frame()).isEqualTo(frame + 1);
          press(screen, KeyCode.LEFT, false);
          press(screen, KeyCode.LEFT, false);
          assertThat(model.frame()).isEqualTo(frame - 1);
          press(screen, KeyCode.RIGHT, true);
          assertThat(number(model)).isEqualTo(3);
          press(screen, KeyCode.LEFT, true);
          press(screen, KeyCode.LEFT, true);
          assertThat(number(model)).isEqualTo(1);
          press(screen, KeyCode.END, false);
          assertThat(model.frame()).isEqualTo(FRAMES.size() - 1);
          press(screen, KeyCode.HOME, false);
          assertThat(model.frame()).isZero();
          press(screen, KeyCode.S, false);
          assertThat(model.slowProperty().get()).isTrue();
          press(screen, KeyCode.SPACE, false);
          assertThat(model.playingProperty().get()).isTrue();
          press(screen, KeyCode.SPACE, false);
          assertThat(model.playingProperty().get()).isFalse();
          press(screen, KeyCode.ESCAPE, false);
          assertThat(left).hasValue(1);
          return screen;
        });
  }

  /** A screen reader says what has the focus. */
  @Test
  void whatAKeyChoosesHasTheFocus() throws Exception {
    ReviewScreen screen = screen();
    FxThread.call(
        () -> {
          press(screen, KeyCode.DIGIT2, false);
          assertThat(focused(screen)).contains("2", "right");
          press(screen, KeyCode.RIGHT, true);
          assertThat(focused(screen)).contains("3", "left");
          return screen;
        });
  }

  private static String focused(ReviewScreen screen) {
    return screen.getScene().getFocusOwner().getAccessibleText();
  }

  @Test
  void playingFollowsTheClockAndALoopStaysInItsRepetition() throws Exception {
    ReviewScreen screen = screen();
    FxThread.call(
        () -> {
          ReviewModel model = screen.model();
          model.togglePlaying();
          model.pulse(0);
          model.pulse(1_000_000_000);
          assertThat(model.seconds(model.nanos())).isBetween(0.96, 1.0);
          model.toggleSlow();
          model.pulse(2_000_000_000);
          assertThat(model.seconds(model.nanos())).isBetween(1.2, 1.25);
          model.toggleSlow();
          model.selectRep(2);
          RepVerdict rep = model.selectedProperty().get().orElseThrow();
          model.toggleLooping();
          for (long t = 3; t < 40; t++) {
            model.pulse(t * 500_000_000);
            assertThat(model.nanos())
                .isBetween(rep.startNanos() - 400_000_000, rep.endNanos() + 400_000_000);
          }
          return screen;
        });
  }

  @Test
  void aLossIsSaidWithLimitBandAndTime() throws Exception {
    ReviewScreen screen = screen();
    FxThread.call(
        () -> {
          ReviewModel model = screen.model();
          RepVerdict.Rep rep =
              model.verdicts().stream()
                  .filter(RepVerdict.Rep.class::isInstance)
                  .map(RepVerdict.Rep.class::cast)
                  .filter(r -> r.losses().stream().anyMatch(l -> l.rule().equals("range")))
                  .findFirst()
                  .orElseThrow();
          Loss loss =
              rep.losses().stream().filter(l -> l.rule().equals("range")).findFirst().orElseThrow();
          model.select(rep, loss);
          screen.pulse(0);
          assertThat(model.nanos()).isEqualTo(loss.atNanos());
          assertThat(words(screen))
              .anyMatch(
                  text -> text.matches("range \\d+° \\(aim\\u00a060,\\u00a0±\\d+\\) at 0:.*"));
          return screen;
        });
  }

  @Test
  void theAngleOfARepetitionIsDrawnThoughItWasRecognisedOnlyAtItsEnd() throws Exception {
    ReviewScreen screen = screen(ExerciseCatalog.all());
    FxThread.call(
        () -> {
          ReviewModel model = screen.model();
          model.selectRep(1);
          screen.pulse(0);
          assertThat(model.trace().variant(model.frame())).as("not known then").isEmpty();
          assertThat(ShownReview.all(screen, HipArc.class)).anyMatch(Node::isVisible);
          model.toStart();
          screen.pulse(0);
          assertThat(ShownReview.all(screen, HipArc.class))
              .as("at rest there is none")
              .noneMatch(Node::isVisible);
          return screen;
        });
  }

  /** The pose model is being loaded: nobody knows yet how much there will be. */
  @Test
  void whileAVideoOpensItsBarIsEmptyAndNoPercentIsTold() throws Exception {
    ReviewSource source =
        new ReviewSource(
            "clip.mp4",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            0,
            ExerciseCatalog.all(),
            "full");
    CountDownLatch opened = new CountDownLatch(1);
    ReviewSession session =
        ReviewSession.of(source, ReviewState.Step.ANALYSING, intake -> opened.await());
    try (ShownReview shown = ShownReview.of(session, () -> {}, 1280, 720)) {
      shown.run(screen -> {});
      ProgressBar bar = (ProgressBar) shown.screen().lookup(".progress-bar");
      assertThat(bar.isVisible()).isTrue();
      assertThat(bar.getProgress()).isZero();
      Label words = (Label) shown.screen().lookup(".review-progress");
      assertThat(words.getText()).isEqualTo("Opening the video");
    } finally {
      opened.countDown();
    }
  }

  @Test
  void everyButtonHasANameForAScreenReader() throws Exception {
    ReviewScreen screen = screen();
    FxThread.call(
        () -> {
          assertThat(ShownReview.all(screen, ButtonBase.class))
              .hasSizeGreaterThan(7)
              .allMatch(button -> !String.valueOf(button.getAccessibleText()).isBlank());
          return screen;
        });
  }

  private ReviewScreen screen() throws Exception {
    return screen(List.of(ExerciseCatalog.all().get(0)));
  }

  private ReviewScreen screen(List<Exercise> exercises) throws Exception {
    SessionAnalyzer analyzer = analyzer(exercises);
    List<RepVerdict> told = new ArrayList<>();
    FRAMES.forEach(frame -> told.addAll(analyzer.analyze(frame).newVerdicts()));
    told.addAll(analyzer.finish());
    ReviewSource source =
        new ReviewSource(
            "monday",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            0,
            ExerciseCatalog.all(),
            "full");
    ReviewSession session = new FrameFeed(source, told, FRAMES, analyzer(exercises)).session();
    ReviewScreen screen =
        FxThread.call(
            () -> {
              ReviewScreen made =
                  new ReviewScreen(Wording.english(), session, left::incrementAndGet);
              Shots.of(made, 1280, 720);
              return made;
            });
    session.start();
    while (session.state().step().isRunning()) {
      Thread.sleep(5);
    }
    return FxThread.call(
        () -> {
          screen.pulse(0);
          return screen;
        });
  }

  private static SessionAnalyzer analyzer(List<Exercise> exercises) {
    return Analyzers.of(exercises, ThresholdValues.defaults());
  }

  private static int number(ReviewModel model) {
    return ((RepVerdict.Rep) model.selectedProperty().get().orElseThrow()).number();
  }

  private static void press(ReviewScreen screen, KeyCode code, boolean shift) {
    Event.fireEvent(
        screen,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, false, false, false));
  }

  private static List<String> words(Parent root) {
    return ShownReview.all(root, Label.class).stream().map(Label::getText).toList();
  }
}
