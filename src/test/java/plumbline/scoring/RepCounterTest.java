package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.thresholds.ThresholdValues;

/** The counter on synthetic angle traces: what it must never miscount. */
class RepCounterTest {
  private static final RepGoals GOALS =
      new RepGoals(
          new RangeGoal(25, 45, 60, 85),
          new RestGoal(0, 12, 18, 5),
          new RepTiming(
              700_000_000L,
              20_000_000_000L,
              120_000_000L,
              2_000_000_000L,
              1_000_000_000L,
              1_500_000_000L,
              8),
          Optional.empty());

  private final RepCounter counter = new RepCounter(GOALS, ThresholdValues.defaults());
  private final List<Movement> movements = new ArrayList<>();
  private final List<Movement.Lost> lost = new ArrayList<>();
  private final Random random = new Random(7);
  private double fps = 30;
  private double noiseDeg;
  private double spikeShare;
  private double tempo = 1;
  private long frame;

  private void feed(double deg) {
    double noisy = deg + noiseDeg * random.nextGaussian();
    double value = random.nextDouble() < spikeShare ? 180 * random.nextDouble() - 30 : noisy;
    take(Measurement.judged(value, 1));
  }

  private void take(Measurement measurement) {
    long nanos = Math.round(frame++ / fps * 1e9);
    counter
        .update(nanos, measurement, true)
        .ifPresent(
            ended -> {
              ended.movement().ifPresent(movements::add);
              ended.lost().ifPresent(lost::add);
            });
  }

  private void rest(double seconds) {
    play(seconds, 0, 0);
  }

  private void play(double seconds, double fromDeg, double toDeg) {
    int n = (int) Math.round(seconds * fps);
    for (int i = 0; i < n; i++) {
      double t = (double) i / n;
      double way = t * t * t * (10 - 15 * t + 6 * t * t);
      feed(fromDeg + (toDeg - fromDeg) * way);
    }
  }

  private void rep(double peakDeg) {
    play(2 / tempo, 0, peakDeg);
    play(2 / tempo, peakDeg, peakDeg);
    play(3 / tempo, peakDeg, 0);
    rest(1 / tempo);
  }

  private void unseen(double seconds) {
    for (int i = 0; i < seconds * fps; i++) {
      take(Measurement.withheld(Reason.NEAR_LEG_HIDDEN));
    }
  }

  @Property(tries = 60, seed = "20261122")
  void countsExactlyThroughNoiseAndSpikesAtAnyRateAndTempo(
      @ForAll @IntRange(min = 8, max = 60) int framesPerSecond,
      @ForAll @DoubleRange(min = 0.5, max = 2) double speed,
      @ForAll @DoubleRange(min = 0, max = 2.5) double smoothedNoiseDeg,
      @ForAll long seed) {
    RepCounterTest trace = new RepCounterTest();
    trace.fps = framesPerSecond;
    trace.tempo = speed;
    trace.noiseDeg = smoothedNoiseDeg;
    trace.spikeShare = 0.01;
    trace.random.setSeed(seed);
    trace.rest(2);
    for (double peak : new double[] {70, 35, 62, 80}) {
      trace.rep(peak);
    }
    assertThat(trace.movements.stream().filter(m -> m.peakDeg() >= 25)).hasSize(4);
    assertThat(trace.lost).isEmpty();
  }

  @Test
  void timesRiseHoldAndFall() {
    rest(1);
    rep(70);
    assertThat(movements).hasSize(1);
    Movement m = movements.get(0);
    assertThat(m.peakDeg()).isCloseTo(70, within(0.1));
    assertThat(m.upS()).isCloseTo(2, within(0.1));
    assertThat(m.holdS()).isCloseTo(2, within(0.15));
    assertThat(m.downS()).isCloseTo(3, within(0.15));
    assertThat(m.startNanos() / 1e9).isCloseTo(1, within(0.15));
    assertThat(m.endNanos() / 1e9).isCloseTo(8, within(0.15));
  }

  @Test
  void jitterRoundTheStartLimitIsNotARepetition() {
    rest(1);
    for (int i = 0; i < 300; i++) {
      feed(i % 2 == 0 ? 13 : 19);
    }
    assertThat(movements).isEmpty();
  }

  @Test
  void wobbleAtTheTopIsOneRepetition() {
    rest(1);
    play(1.5, 0, 70);
    for (int i = 0; i < 4; i++) {
      play(0.5, 70, 40);
      play(0.5, 40, 70);
    }
    play(1.5, 70, 0);
    rest(1);
    assertThat(movements).hasSize(1);
  }

  @Test
  void legThatNeverRestedIsNotReady() {
    play(0.3, 70, 70);
    play(1.5, 70, 0);
    rest(1);
    assertThat(movements).isEmpty();
  }

  @Test
  void shortLossIsBridgedAndLongLossIsUnseen() {
    rest(1);
    play(2, 0, 70);
    unseen(0.35);
    play(2, 70, 0);
    rest(1);
    assertThat(movements).hasSize(1);
    play(2, 0, 70);
    unseen(2);
    play(2, 70, 0);
    rest(1);
    assertThat(movements).hasSize(1);
    assertThat(lost)
        .singleElement()
        .satisfies(l -> assertThat(l.reason()).isEqualTo(Reason.NEAR_LEG_HIDDEN));
  }

  @Test
  void hiddenLegThatStraysLowIsUnseen() {
    rest(1);
    glimpse(0.5, 15);
    rest(1);
    assertThat(lost).as("too short to have been a repetition").isEmpty();
    glimpse(1.5, 15);
    rest(1);
    assertThat(lost)
        .singleElement()
        .satisfies(l -> assertThat(l.reason()).isEqualTo(Reason.FAR_LEG_HIDDEN))
        .satisfies(
            l -> assertThat((l.endNanos() - l.startNanos()) / 1e9).isCloseTo(1.5, within(0.1)));
    assertThat(movements).isEmpty();
  }

  @Test
  void hiddenLegThatSinksButNotToItsOwnRestIsStillAway() {
    rest(2);
    glimpse(0.4, 15);
    glimpse(0.8, 9);
    glimpse(0.4, 15);
    rest(1);
    assertThat(lost)
        .singleElement()
        .extracting(Movement.Lost::reason)
        .isEqualTo(Reason.FAR_LEG_HIDDEN);
    assertThat(movements).isEmpty();
  }

  @Test
  void hiddenLegThatReadsAsItDidAtRestIsBack() {
    rest(2);
    glimpse(0.4, 15);
    glimpse(2, 3);
    rest(1);
    assertThat(lost).isEmpty();
  }

  @Test
  void legThatWasHiddenUntilItWasUpIsUnseen() {
    hide(1.5, Reason.FAR_LEG_HIDDEN);
    play(1.5, 40, 70);
    play(1, 70, 0);
    rest(1);
    assertThat(lost)
        .singleElement()
        .extracting(Movement.Lost::reason)
        .isEqualTo(Reason.FAR_LEG_HIDDEN);
    rep(70);
    assertThat(movements).hasSize(1);
    assertThat(lost).hasSize(1);
  }

  @Test
  void legThatWasUpInFullViewFromTheBeginningIsNotWorthAWord() {
    play(1.5, 40, 70);
    play(1, 70, 0);
    rest(1);
    assertThat(lost).isEmpty();
  }

  /** As seen by a camera that looks down: what reads 20 at rest is never said to rest. */
  @Test
  void legThatGoesUpAndDownWithoutEverRestingIsUnseen() {
    for (int i = 0; i < 2; i++) {
      play(1, 20, 20);
      play(1, 20, 70);
      play(1, 70, 20);
    }
    play(1, 20, 20);
    assertThat(movements).isEmpty();
    assertThat(lost).hasSize(2).allMatch(l -> l.reason() == Reason.NO_NEUTRAL);
    assertThat(lost.get(0).startNanos() / 1e9).isBetween(1.0, 2.0);
    assertThat(lost.get(0).endNanos() / 1e9).isBetween(2.0, 3.2);
  }

  /** A kick whose foot is in the picture only while it is up. */
  @Test
  void legThatIsSeenOnlyWhileItIsUpIsUnseen() {
    hide(1.5, Reason.FEET_OUT_OF_FRAME);
    play(1, 50, 80);
    assertThat(lost).isEmpty();
    hide(1, Reason.FEET_OUT_OF_FRAME);
    assertThat(lost).as("it may come back").isEmpty();
    hide(1, Reason.FEET_OUT_OF_FRAME);
    assertThat(lost)
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.reason()).isEqualTo(Reason.FEET_OUT_OF_FRAME);
              assertThat((l.endNanos() - l.startNanos()) / 1e9).isCloseTo(1, within(0.1));
            });
  }

  @Test
  void legThatIsOnlyGlimpsedUpFromTheBeginningIsUnseen() {
    glimpse(2, 50);
    rest(1);
    assertThat(lost)
        .singleElement()
        .extracting(Movement.Lost::reason)
        .isEqualTo(Reason.FAR_LEG_HIDDEN);
  }

  @Test
  void legThatWasUpWhenItsPlaceWasLeftIsUnseen() {
    hide(1, Reason.FAR_LEG_HIDDEN);
    play(1, 40, 70);
    counter
        .leave(Math.round(frame / fps * 1e9), Reason.RECORDING_ENDED)
        .flatMap(RepCounter.Ended::lost)
        .ifPresent(lost::add);
    assertThat(lost).hasSize(1);
  }

  @Test
  void legThatWasHiddenAndThenHardlyUpIsNotWorthAWord() {
    hide(1.5, Reason.FAR_LEG_HIDDEN);
    play(1.5, 15, 20);
    rest(1);
    assertThat(lost).isEmpty();
  }

  @Test
  void legThatWasLostOnItsWayIsToldOnce() {
    rest(1);
    play(1, 0, 70);
    hide(2, Reason.FAR_LEG_HIDDEN);
    play(1, 70, 70);
    play(1, 70, 0);
    rest(1);
    assertThat(lost).hasSize(1);
  }

  @Test
  void legInFullViewThatStraysLowIsNotWorthAWord() {
    rest(1);
    play(1.5, 15, 15);
    rest(1);
    assertThat(lost).isEmpty();
  }

  @Test
  void legThatLeavesRestAndThenThePictureIsUnseen() {
    rest(1);
    play(0.3, 0, 15);
    hide(1.2, Reason.BODY_OUT_OF_FRAME);
    rest(1);
    assertThat(lost)
        .singleElement()
        .satisfies(l -> assertThat(l.reason()).isEqualTo(Reason.BODY_OUT_OF_FRAME));
  }

  @Test
  void legThatRestsInThePictureAndIsGoneFromItHasMoved() {
    rest(1);
    hide(1.2, Reason.FEET_OUT_OF_FRAME);
    rest(1);
    assertThat(lost).hasSize(1);
    hide(1.2, Reason.FAR_LEG_HIDDEN);
    rest(1);
    assertThat(lost).as("one that is only hidden may just lie there").hasSize(1);
  }

  @Test
  void howMuchOfTheWayUpWasSeen() {
    rest(1);
    play(1, 0, 60);
    play(1, 60, 0);
    rest(0.5);
    hide(0.8, Reason.FAR_LEG_HIDDEN);
    play(1, 30, 60);
    play(1, 60, 0);
    rest(0.5);
    hide(0.8, Reason.FAR_LEG_HIDDEN);
    play(1, 60, 0);
    rest(0.5);
    assertThat(movements)
        .extracting(Movement::rise)
        .containsExactly(Rise.SEEN, Rise.JOINED, Rise.MISSED);
    assertThat(movements.get(2).unseenFor()).contains(Reason.FAR_LEG_HIDDEN);
  }

  private void hide(double seconds, Reason reason) {
    for (int i = 0; i < seconds * fps; i++) {
      take(Measurement.withheld(reason));
    }
  }

  private void glimpse(double seconds, double deg) {
    for (int i = 0; i < seconds * fps; i++) {
      take(Measurement.glimpsed(deg, 1, Reason.FAR_LEG_HIDDEN));
    }
  }

  @Test
  void scatterAtRestWidensRestButNeverSwallowsTheSmallestRange() {
    noiseDeg = 5;
    rest(4);
    noiseDeg = 0;
    rep(32);
    assertThat(movements).hasSize(1);
  }

  @Test
  void peakThatNoOtherSampleBearsOutIsNotThePeak() {
    rest(1);
    play(2, 0, 35);
    play(1, 35, 35);
    play(0.1, 70, 70);
    play(1, 35, 35);
    play(2, 35, 0);
    rest(1);
    assertThat(movements)
        .singleElement()
        .satisfies(m -> assertThat(m.peakDeg()).isCloseTo(35, within(1.0)));
  }
}
