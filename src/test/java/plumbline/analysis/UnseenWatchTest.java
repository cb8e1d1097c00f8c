package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Unseen;

/** Of a view that is blocked only what somebody misses is told. */
class UnseenWatchTest {
  private static final long MS = 1_000_000L;
  private static final long SHORTEST_IN_SET = 1500 * MS;

  private final UnseenWatch watch = new UnseenWatch(SHORTEST_IN_SET);

  private void blocked(long fromMs, long toMs, Reason reason, boolean inSet) {
    for (long at = fromMs; at <= toMs; at += 100) {
      watch.blocked(at * MS, reason, inSet);
    }
  }

  @Test
  void outsideASetThreeSecondsAreNotWorthAWordAndSixAre() {
    blocked(0, 3000, Reason.VIEW_OBLIQUE, false);
    assertThat(watch.close(0)).isEmpty();

    blocked(10_000, 16_000, Reason.VIEW_OBLIQUE, false);
    assertThat(watch.close(0)).contains(new Unseen(10_000 * MS, 16_000 * MS, Reason.VIEW_OBLIQUE));
  }

  @Test
  void inASetThreeSecondsAreToldAndOneIsNot() {
    blocked(0, 1000, Reason.TRUNK_HIDDEN, true);
    assertThat(watch.close(0)).isEmpty();

    blocked(10_000, 13_000, Reason.TRUNK_HIDDEN, true);
    assertThat(watch.close(0)).map(Unseen::reason).contains(Reason.TRUNK_HIDDEN);
  }

  @Test
  void aBreakOfASecondEndsItAndAShorterOneDoesNot() {
    blocked(0, 6000, Reason.TOO_FAR, false);
    assertThat(watch.idle(6900 * MS, 0)).isEmpty();
    blocked(6900, 8000, Reason.TOO_FAR, false);
    assertThat(watch.idle(9100 * MS, 0)).contains(new Unseen(0, 8000 * MS, Reason.TOO_FAR));
    assertThat(watch.close(0)).as("it is told once").isEmpty();
  }

  @Test
  void whatWasToldAlreadyIsNotToldAgainAndTheCommonestReasonStandsForAll() {
    blocked(0, 2000, Reason.UNSTEADY, true);
    blocked(2100, 6000, Reason.TRUNK_HIDDEN, true);

    Optional<Unseen> told = watch.close(3000 * MS);

    assertThat(told).contains(new Unseen(3000 * MS, 6000 * MS, Reason.TRUNK_HIDDEN));
  }
}
