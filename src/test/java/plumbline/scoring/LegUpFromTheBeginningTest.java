package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import plumbline.kinematics.Reason;

/** A leg of which no rest was seen before it was up: it is told of, never counted. */
class LegUpFromTheBeginningTest {
  private final LegTrace leg = new LegTrace();

  @Test
  void legThatWasHiddenUntilItWasUpIsUnseen() {
    leg.hide(1.5, Reason.FAR_LEG_HIDDEN);
    leg.play(1.5, 40, 70);
    leg.play(1, 70, 0);
    leg.rest(1);
    assertThat(leg.lost)
        .singleElement()
        .extracting(Movement.Lost::reason)
        .isEqualTo(Reason.FAR_LEG_HIDDEN);
    leg.rep(70);
    assertThat(leg.movements).hasSize(1);
    assertThat(leg.lost).hasSize(1);
  }

  @Test
  void legThatWasUpInFullViewFromTheBeginningIsNotWorthAWord() {
    leg.play(1.5, 40, 70);
    leg.play(1, 70, 0);
    leg.rest(1);
    assertThat(leg.lost).isEmpty();
  }

  /** As seen by a camera that looks down: what reads 20 at rest is never said to rest. */
  @Test
  void legThatGoesUpAndDownWithoutEverRestingIsUnseen() {
    for (int i = 0; i < 2; i++) {
      leg.play(1, 20, 20);
      leg.play(1, 20, 70);
      leg.play(1, 70, 20);
    }
    leg.play(1, 20, 20);
    assertThat(leg.movements).isEmpty();
    assertThat(leg.lost).hasSize(2).allMatch(l -> l.reason() == Reason.NO_NEUTRAL);
    assertThat(leg.lost.get(0).startNanos() / 1e9).isBetween(1.0, 2.0);
    assertThat(leg.lost.get(0).endNanos() / 1e9).isBetween(2.0, 3.2);
  }

  /** A kick whose foot is in the picture only while it is up. */
  @Test
  void legThatIsSeenOnlyWhileItIsUpIsUnseen() {
    leg.hide(1.5, Reason.FEET_OUT_OF_FRAME);
    leg.play(1, 50, 80);
    assertThat(leg.lost).isEmpty();
    leg.hide(1, Reason.FEET_OUT_OF_FRAME);
    assertThat(leg.lost).as("it may come back").isEmpty();
    leg.hide(1, Reason.FEET_OUT_OF_FRAME);
    assertThat(leg.lost)
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.reason()).isEqualTo(Reason.FEET_OUT_OF_FRAME);
              assertThat((l.endNanos() - l.startNanos()) / 1e9).isCloseTo(1, within(0.1));
            });
  }

  @Test
  void legThatIsOnlyGlimpsedUpFromTheBeginningIsUnseen() {
    leg.glimpse(2, 50);
    leg.rest(1);
    assertThat(leg.lost)
        .singleElement()
        .extracting(Movement.Lost::reason)
        .isEqualTo(Reason.FAR_LEG_HIDDEN);
  }

  @Test
  void legThatWasUpWhenItsPlaceWasLeftIsUnseen() {
    leg.hide(1, Reason.FAR_LEG_HIDDEN);
    leg.play(1, 40, 70);
    leg.leavePlace();
    assertThat(leg.lost).hasSize(1);
  }

  @Test
  void legThatWasHiddenAndThenHardlyUpIsNotWorthAWord() {
    leg.hide(1.5, Reason.FAR_LEG_HIDDEN);
    leg.play(1.5, 15, 20);
    leg.rest(1);
    assertThat(leg.lost).isEmpty();
  }
}
