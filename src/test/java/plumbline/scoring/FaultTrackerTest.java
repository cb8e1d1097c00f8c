package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.thresholds.ThresholdValues;

/** When a fault shows, from sample to sample. */
class FaultTrackerTest {
  private static final FaultRule KNEE = OneMovement.KNEE;
  private static final ThresholdValues VALUES = ThresholdValues.defaults();
  private static final long MS = 1_000_000L;

  /** Who wavers about a limit makes one fault, not many. */
  @Test
  void aFaultThatLastedEndsClearlyBelowItsLimit() {
    FaultTracker tracker = new FaultTracker(KNEE, VALUES);
    double limit = tracker.limit();
    see(tracker, 0, 1000, limit + 5);
    assertThat(tracker.isShowing()).isTrue();
    see(tracker, 1100, 1100, limit - 1);
    see(tracker, 1200, 1200, limit + 1);
    assertThat(tracker.isShowing()).isTrue();
    see(tracker, 1300, 1300, limit - 4);
    see(tracker, 1400, 1400, limit + 1);
    assertThat(tracker.isShowing()).isFalse();
  }

  /** Whether the pictures show nothing of it meanwhile, or none come. */
  @ParameterizedTest
  @CsvSource({"300, true, true", "800, true, false", "300, false, true", "800, false, false"})
  void aFaultIsFollowedThroughAShortLossOfSightOnly(long lossMs, boolean pictures, boolean shows) {
    FaultTracker tracker = new FaultTracker(KNEE, VALUES);
    double wrong = tracker.limit() + 5;
    see(tracker, 0, 200, wrong);
    for (long ms = 300; pictures && ms < 200 + lossMs; ms += 100) {
      tracker.update(
          ms * MS,
          Phase.TOP,
          Measurement.judged(62, 2),
          Measurement.withheld(Reason.NEAR_LEG_HIDDEN));
    }
    see(tracker, 200 + lossMs, 200 + lossMs, wrong);
    assertThat(tracker.isShowing()).isEqualTo(shows);
  }

  private static void see(FaultTracker tracker, long fromMs, long toMs, double deg) {
    for (long ms = fromMs; ms <= toMs; ms += 100) {
      tracker.update(ms * MS, Phase.TOP, Measurement.judged(62, 2), Measurement.judged(deg, 1));
    }
  }
}
