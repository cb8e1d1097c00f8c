package plumbline.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;

class BoardGuideTest {
  private static final ImageSize SIZE = new ImageSize(1280, 720);
  private static final long FRAME = 33_000_000L;

  private final BoardGuide guide = new BoardGuide();
  private long nanos;

  /** A board whose middle is there, so wide, in pixels. */
  private static BoardSight board(double x, double y, double width, double right, double down) {
    return board(x, y, width, right, down, 1);
  }

  private static BoardSight board(
      double x, double y, double width, double right, double down, double blurPx) {
    Map<Integer, Vec2> corners = new TreeMap<>();
    for (int id = 0; id < 48; id++) {
      double across = (id % 6 - 2.5) / 5 * width;
      int row = id / 6;
      double below = (row - 3.5) / 5 * width;
      Vec2 px = new Vec2(x + across, y + below);
      if (px.x() >= 0 && px.x() < 1280 && px.y() >= 0 && px.y() < 720) {
        corners.put(id, px);
      }
    }
    return new BoardSight(SIZE, corners, right, down, blurPx);
  }

  private BoardAdvice see(BoardSight sight) {
    return update(Optional.of(sight));
  }

  private BoardAdvice update(Optional<BoardSight> sight) {
    nanos += FRAME;
    return guide.update(nanos, sight);
  }

  /** For half a second in one place; the last advice. */
  private BoardAdvice hold(BoardSight sight) {
    BoardAdvice advice = see(sight);
    for (int i = 0; i < 15; i++) {
      advice = see(sight);
    }
    return advice;
  }

  @Test
  void saysOneThingAtATime() {
    assertThat(update(Optional.empty()).step()).isEqualTo(BoardStep.NOT_SEEN);
    assertThat(see(board(640, 360, 100, 0, 0)).step()).isEqualTo(BoardStep.COME_NEARER);
    assertThat(see(board(640, 360, 300, 0, 0)).step())
        .as("first sight")
        .isEqualTo(BoardStep.HOLD_STILL);
    assertThat(see(board(660, 360, 300, 0, 0)).step())
        .as("it moves")
        .isEqualTo(BoardStep.HOLD_STILL);
    assertThat(see(board(660, 360, 300, 0, 0, 5)).step()).isEqualTo(BoardStep.BLURRED);
    assertThat(guide.views()).isEmpty();
    BoardAdvice taken = see(board(660, 360, 300, 0, 0));
    assertThat(taken.taken()).isTrue();
    assertThat(taken.step()).isEqualTo(BoardStep.MOVE);
    assertThat(taken.target()).isPresent();
    assertThat(taken.coverage().isCovered(taken.target().get())).isFalse();
  }

  @Test
  void theSameViewIsNotTakenTwice() {
    hold(board(640, 360, 300, 0, 0));
    hold(board(645, 360, 300, 3, 0));
    assertThat(guide.views()).hasSize(1);
    hold(board(645, 360, 300, 15, 0));
    assertThat(guide.views()).as("another tilt").hasSize(2);
    hold(board(300, 360, 300, 0, 0));
    assertThat(guide.views()).as("another place").hasSize(3);
  }

  @Test
  void leadsAnObedientPersonToTheEnd() {
    BoardAdvice advice = hold(board(640, 360, 300, 0, 0));
    double before = 0;
    int said = 0;
    while (advice.step() != BoardStep.DONE) {
      assertThat(said++).as("instructions").isLessThan(40);
      advice = hold(obey(advice, said));
      assertThat(advice.progress()).isGreaterThanOrEqualTo(before);
      before = advice.progress();
    }
    assertThat(advice.progress()).isEqualTo(1);
    assertThat(advice.coverage().covered()).isGreaterThanOrEqualTo(18);
    assertThat(guide.views().size()).isBetween(BoardGuide.MIN_VIEWS, 25);
  }

  private static BoardSight obey(BoardAdvice advice, int turn) {
    double aside = 40 * (turn % 5);
    return switch (advice.step()) {
      case MOVE -> {
        BoardCoverage.Field field = advice.target().orElseThrow();
        yield board((field.column() + 0.5) * 256, (field.row() + 0.5) * 180, 330, 0, 0);
      }
      case LEFT_NEARER -> board(560 + aside, 360, 300, 25, 0);
      case RIGHT_NEARER -> board(560 + aside, 360, 300, -25, 0);
      case TOP_NEARER -> board(560 + aside, 360, 300, 0, 25);
      case BOTTOM_NEARER -> board(560 + aside, 360, 300, 0, -25);
      default -> board(400 + 90 * (turn % 6), 300 + 20 * (turn % 4), 300, 5 * turn % 30, 0);
    };
  }

  @Test
  void aPhotographNeedNotBeHeldStill() {
    assertThat(guide.takePhotograph(board(640, 360, 300, 0, 0))).isTrue();
    assertThat(guide.takePhotograph(board(640, 360, 100, 0, 0))).as("too far away").isFalse();
    assertThat(guide.takePhotograph(board(640, 360, 300, 0, 0, 9))).as("blurred").isFalse();
    assertThat(guide.views()).hasSize(1);
  }
}
