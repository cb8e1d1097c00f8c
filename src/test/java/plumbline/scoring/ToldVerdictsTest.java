package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.fixtures.Said;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Unseen;

class ToldVerdictsTest {
  private final ToldVerdicts told = new ToldVerdicts();

  private static Unseen unseen(double startS, double endS) {
    return new Unseen(Said.nanos(startS), Said.nanos(endS), Reason.NOBODY);
  }

  @Test
  void legsTakeTurnsUntilOneSideIsDoneTwice() {
    assertThat(told.turnOf(Side.RIGHT)).isEqualTo(Side.RIGHT);
    told.add(Said.rep(1, Side.LEFT, 1, 3, 90));
    assertThat(told.turnOf(Side.LEFT)).isEqualTo(Side.RIGHT);
    told.add(Said.rep(2, Side.LEFT, 4, 6, 90));
    assertThat(told.turnOf(Side.RIGHT)).isEqualTo(Side.LEFT);
    told.add(Said.rep(3, Side.RIGHT, 7, 9, 90));
    assertThat(told.turnOf(Side.RIGHT)).isEqualTo(Side.LEFT);
  }

  @Test
  void whatWasNotSeenIsToldOnceOfBothLegs() {
    told.addOnce(unseen(1, 5));
    told.addOnce(unseen(2, 5));
    assertThat(told.all()).containsExactly(unseen(1, 5));
    told.addOnce(unseen(5, 6));
    told.addOnce(Said.attempt(Side.LEFT, 4, 6));
    assertThat(told.all()).hasSize(3);
  }

  /** Something may have been seen of what was told as unseen: it can still be told. */
  @Test
  void onlyWhatWasSeenIsTakenAlready() {
    told.add(unseen(1, 5));
    assertThat(told.isWithinOne(Said.nanos(3))).isFalse();
    told.add(Said.attempt(Side.LEFT, 6, 8));
    assertThat(told.isWithinOne(Said.nanos(7))).isTrue();
    assertThat(told.isWithinOne(Said.nanos(8))).as("its end is where the next begins").isFalse();
  }
}
