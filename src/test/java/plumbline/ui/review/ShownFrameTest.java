package plumbline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.session.ReviewFeed;
import plumbline.session.ReviewSession;
import plumbline.session.ReviewSource;
import plumbline.session.ReviewState;
import plumbline.thresholds.ThresholdValues;

/** Thirty frames, of which ten have come when a test begins. */
@Timeout(30)
class ShownFrameTest {
  private static final List<PoseFrame> FRAMES = new Motion(Body.supine(), 30, 1).rest(1).frames();
  private static final int FIRST = 10;

  private final CountDownLatch more = new CountDownLatch(1);
  private final ReviewSession session =
      ReviewSession.of(
          new ReviewSource(
              "half",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              OptionalInt.empty(),
              0,
              ExerciseCatalog.all(),
              "full"),
          ReviewState.Step.ANALYSING,
          this::feed);
  private final ShownFrame shown = new ShownFrame(session.trace());

  @BeforeEach
  void tenHaveCome() throws Exception {
    session.start();
    awaitFrames(FIRST);
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void whatHasNotComeIsShownAsSoonAsItHas() throws Exception {
    shown.goTo(FRAMES.get(20).timestampNanos());
    assertThat(shown.number()).as("the nearest that is there").isEqualTo(FIRST - 1);
    assertThat(shown.arrive()).isFalse();
    letMoreCome();
    assertThat(shown.arrive()).isTrue();
    assertThat(shown.number()).isEqualTo(20);
    shown.go(3);
    assertThat(shown.arrive()).as("once").isFalse();
    assertThat(shown.number()).isEqualTo(3);
  }

  @Test
  void whoGoesElsewhereMeanwhileStaysThere() throws Exception {
    shown.goTo(FRAMES.get(20).timestampNanos());
    shown.go(4);
    letMoreCome();
    assertThat(shown.arrive()).isFalse();
    assertThat(shown.number()).isEqualTo(4);
    assertThat(shown.nanos()).isEqualTo(FRAMES.get(4).timestampNanos());
  }

  @Test
  void itStaysAmongTheFrames() throws Exception {
    shown.go(-3);
    assertThat(shown.number()).isZero();
    shown.go(99);
    assertThat(shown.number()).isEqualTo(FIRST - 1);
    assertThat(shown.isLast()).isTrue();
    letMoreCome();
    assertThat(shown.isLast()).isFalse();
  }

  private void letMoreCome() throws InterruptedException {
    more.countDown();
    awaitFrames(FRAMES.size());
  }

  private void awaitFrames(int count) throws InterruptedException {
    while (session.trace().size() < count) {
      Thread.sleep(1);
    }
  }

  private void feed(ReviewFeed.Intake intake) throws InterruptedException {
    SessionAnalyzer analyzer =
        Analyzers.of(List.of(ExerciseCatalog.all().get(0)), ThresholdValues.defaults());
    for (PoseFrame frame : FRAMES) {
      if (session.trace().size() == FIRST) {
        more.await();
      }
      intake.add(analyzer.analyze(frame));
    }
  }
}
