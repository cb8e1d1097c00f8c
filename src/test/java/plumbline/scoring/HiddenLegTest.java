package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import plumbline.kinematics.Reason;

/** A leg that is lost from sight after it rested: what may be said of it. */
class HiddenLegTest {
  private final LegTrace leg = new LegTrace();

  @Test
  void shortLossIsBridgedAndLongLossIsUnseen() {
    leg.rest(1);
    leg.play(2, 0, 70);
    leg.hide(0.35, Reason.NEAR_LEG_HIDDEN);
    leg.play(2, 70, 0);
    leg.rest(1);
    assertThat(leg.movements).hasSize(1);
    leg.play(2, 0, 70);
    leg.hide(2, Reason.NEAR_LEG_HIDDEN);
    leg.play(2, 70, 0);
    leg.rest(1);
    assertThat(leg.movements).hasSize(1);
    assertThat(leg.lost)
        .singleElement()
        .satisfies(l -> assertThat(l.reason()).isEqualTo(Reason.NEAR_LEG_HIDDEN));
  }

  @Test
  void hiddenLegThatStraysLowIsUnseen() {
    leg.rest(1);
    leg.glimpse(0.5, 15);
    leg.rest(1);
    assertThat(leg.lost).as("too short to have been a repetition").isEmpty();
    leg.glimpse(1.5, 15);
    leg.rest(1);
    assertThat(leg.lost)
        .singleElement()
        .satisfies(l -> assertThat(l.reason()).isEqualTo(Reason.FAR_LEG_HIDDEN))
        .satisfies(
            l -> assertThat((l.endNanos() - l.startNanos()) / 1e9).isCloseTo(1.5, within(0.1)));
    assertThat(leg.movements).isEmpty();
  }

  @Test
  void hiddenLegThatSinksButNotToItsOwnRestIsStillAway() {
    leg.rest(2);
    leg.glimpse(0.4, 15);
    leg.glimpse(0.8, 9);
    leg.glimpse(0.4, 15);
    leg.rest(1);
    assertThat(leg.lost)
        .singleElement()
        .extracting(Movement.Lost::reason)
        .isEqualTo(Reason.FAR_LEG_HIDDEN);
    assertThat(leg.movements).isEmpty();
  }

  @Test
  void hiddenLegThatReadsAsItDidAtRestIsBack() {
    leg.rest(2);
    leg.glimpse(0.4, 15);
    leg.glimpse(2, 3);
    leg.rest(1);
    assertThat(leg.lost).isEmpty();
  }

  @Test
  void legThatWasLostOnItsWayIsToldOnce() {
    leg.rest(1);
    leg.play(1, 0, 70);
    leg.hide(2, Reason.FAR_LEG_HIDDEN);
    leg.play(1, 70, 70);
    leg.play(1, 70, 0);
    leg.rest(1);
    assertThat(leg.lost).hasSize(1);
  }

  @Test
  void legInFullViewThatStraysLowIsNotWorthAWord() {
    leg.rest(1);
    leg.play(1.5, 15, 15);
    leg.rest(1);
    assertThat(leg.lost).isEmpty();
  }

  @Test
  void legThatLeavesRestAndThenThePictureIsUnseen() {
    leg.rest(1);
    leg.play(0.3, 0, 15);
    leg.hide(1.2, Reason.BODY_OUT_OF_FRAME);
    leg.rest(1);
    assertThat(leg.lost)
        .singleElement()
        .satisfies(l -> assertThat(l.reason()).isEqualTo(Reason.BODY_OUT_OF_FRAME));
  }

  @Test
  void legThatRestsInThePictureAndIsGoneFromItHasMoved() {
    leg.rest(1);
    leg.hide(1.2, Reason.FEET_OUT_OF_FRAME);
    leg.rest(1);
    assertThat(leg.lost).hasSize(1);
    leg.hide(1.2, Reason.FAR_LEG_HIDDEN);
    leg.rest(1);
    assertThat(leg.lost).as("one that is only hidden may just lie there").hasSize(1);
  }

  @Test
  void howMuchOfTheWayUpWasSeen() {
    leg.rest(1);
    leg.play(1, 0, 60);
    leg.play(1, 60, 0);
    leg.rest(0.5);
    leg.hide(0.8, Reason.FAR_LEG_HIDDEN);
    leg.play(1, 30, 60);
    leg.play(1, 60, 0);
    leg.rest(0.5);
    leg.hide(0.8, Reason.FAR_LEG_HIDDEN);
    leg.play(1, 60, 0);
    leg.rest(0.5);
    assertThat(leg.movements)
        .extracting(Movement::rise)
        .containsExactly(Rise.SEEN, Rise.JOINED, Rise.MISSED);
    assertThat(leg.movements.get(2).unseenFor()).contains(Reason.FAR_LEG_HIDDEN);
  }
}
