package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.kinematics.Reason;

/** The counter on a leg in full view: what it must never miscount. */
class RepCounterTest {
  private final LegTrace leg = new LegTrace();

  @Property(tries = 60, seed = "20261122")
  void countsExactlyThroughNoiseAndSpikesAtAnyRateAndTempo(
      @ForAll @IntRange(min = 8, max = 60) int framesPerSecond,
      @ForAll @DoubleRange(min = 0.5, max = 2) double speed,
      @ForAll @DoubleRange(min = 0, max = 2.5) double smoothedNoiseDeg,
      @ForAll long seed) {
    LegTrace trace = new LegTrace();
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
    leg.rest(1);
    leg.rep(70);
    assertThat(leg.movements).hasSize(1);
    Movement m = leg.movements.get(0);
    assertThat(m.peakDeg()).isCloseTo(70, within(0.1));
    assertThat(m.upS()).isCloseTo(2, within(0.1));
    assertThat(m.holdS()).isCloseTo(2, within(0.15));
    assertThat(m.downS()).isCloseTo(3, within(0.15));
    assertThat(m.startNanos() / 1e9).isCloseTo(1, within(0.15));
    assertThat(m.endNanos() / 1e9).isCloseTo(8, within(0.15));
  }

  @Test
  void jitterRoundTheStartLimitIsNotARepetition() {
    leg.rest(1);
    for (int i = 0; i < 300; i++) {
      leg.feed(i % 2 == 0 ? 13 : 19);
    }
    assertThat(leg.movements).isEmpty();
  }

  @Test
  void wobbleAtTheTopIsOneRepetition() {
    leg.rest(1);
    leg.play(1.5, 0, 70);
    for (int i = 0; i < 4; i++) {
      leg.play(0.5, 70, 40);
      leg.play(0.5, 40, 70);
    }
    leg.play(1.5, 70, 0);
    leg.rest(1);
    assertThat(leg.movements).hasSize(1);
  }

  /** A camera that hangs for a moment, while the leg goes up or comes down. */
  @ParameterizedTest
  @ValueSource(doubles = {0.26, 0.33, 0.39})
  void whatALegDidWhileNoPicturesCameWasNotDoneInOnePicture(double hangsS) {
    leg.rest(1);
    leg.skip(hangsS);
    leg.play(2, 75, 75);
    leg.skip(hangsS);
    leg.rest(1);
    assertThat(leg.movements).hasSize(1);
    assertThat(leg.movements.get(0).isFasterThanAnyLeg(0)).isFalse();
  }

  /** For four of fifteen frames a second the model took the standing leg for this one. */
  @Test
  void legThatIsUpAgainTooSoonWasNeverDown() {
    leg.fps = 15;
    leg.rest(1);
    leg.play(1.2, 0, 75);
    leg.play(0.2, 3, 3);
    leg.play(1, 75, 75);
    leg.play(1.2, 75, 0);
    leg.rest(1);
    assertThat(leg.movements).hasSize(1);
    Movement m = leg.movements.get(0);
    assertThat(m.peakDeg()).isCloseTo(75, within(0.5));
    assertThat(m.upS()).isCloseTo(1.2, within(0.2));
    assertThat(m.holdS()).isCloseTo(1.2, within(0.3));
  }

  /** Its knee was read anywhere for most of the time at the top, as that of a far leg may be. */
  @Test
  void legThatIsReadFarBelowItsTopInBetweenIsNotWellSeen() {
    leg.fps = 15;
    leg.rest(1);
    leg.play(1.2, 0, 80);
    leg.play(0.6, 45, 45);
    leg.play(0.2, 78, 78);
    leg.play(0.6, 50, 50);
    leg.play(0.2, 80, 80);
    leg.play(1.2, 80, 0);
    leg.rest(1);
    assertThat(leg.movements).hasSize(1);
    Movement m = leg.movements.get(0);
    assertThat(m.coverage()).isLessThan(0.6);
    assertThat(m.unseenFor()).contains(Reason.SKELETON_UNSURE);
  }

  @Test
  void seenAlongTheSwingTheSpeedOfALegTellsNothing() {
    leg.alongTheSwing = true;
    leg.rest(1);
    leg.play(1, 0, 75);
    leg.play(0.2, 3, 3);
    leg.play(1, 75, 75);
    leg.play(1, 75, 0);
    leg.rest(1);
    assertThat(leg.movements).hasSize(2);
  }

  @Test
  void legThatTouchesTheFloorQuicklyStartsAnew() {
    leg.rest(1);
    leg.play(0.5, 0, 75);
    leg.play(0.4, 75, 3);
    leg.play(0.4, 3, 75);
    leg.play(0.5, 75, 0);
    leg.rest(1);
    assertThat(leg.movements).hasSize(2);
  }

  /** Twice the longest repetition, which is 20 seconds here. */
  @Test
  void legThatStaysUpIsNotWaitedForForever() {
    leg.rest(1);
    leg.play(2, 0, 70);
    leg.play(37, 70, 70);
    assertThat(leg.movements).isEmpty();
    leg.play(3, 70, 70);
    assertThat(leg.movements).hasSize(1);
    leg.play(5, 70, 60);
    assertThat(leg.movements).as("it has to rest before it counts again").hasSize(1);
  }

  @Test
  void legThatNeverRestedIsNotReady() {
    leg.play(0.3, 70, 70);
    leg.play(1.5, 70, 0);
    leg.rest(1);
    assertThat(leg.movements).isEmpty();
  }

  @Test
  void scatterAtRestWidensRestButNeverSwallowsTheSmallestRange() {
    leg.noiseDeg = 5;
    leg.rest(4);
    leg.noiseDeg = 0;
    leg.rep(32);
    assertThat(leg.movements).hasSize(1);
  }

  @Test
  void peakThatNoOtherSampleBearsOutIsNotThePeak() {
    leg.rest(1);
    leg.play(2, 0, 35);
    leg.play(1, 35, 35);
    leg.play(0.1, 70, 70);
    leg.play(1, 35, 35);
    leg.play(2, 35, 0);
    leg.rest(1);
    assertThat(leg.movements)
        .singleElement()
        .satisfies(m -> assertThat(m.peakDeg()).isCloseTo(35, within(1.0)));
  }
}
