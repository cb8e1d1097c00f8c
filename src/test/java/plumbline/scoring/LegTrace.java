package plumbline.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import plumbline.fixtures.Motion;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.thresholds.ThresholdValues;

/** The angle of one leg over time, played to a counter frame by frame; and what it told. */
final class LegTrace {
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

  final List<Movement> movements = new ArrayList<>();
  final List<Movement.Lost> lost = new ArrayList<>();

  /** Of the noise and of the spikes. */
  final Random random = new Random(7);

  double fps = 30;
  double noiseDeg;
  double spikeShare;

  /** 2 is twice as fast. */
  double tempo = 1;

  boolean alongTheSwing;

  private final RepCounter counter = new RepCounter(GOALS, ThresholdValues.defaults());
  private long frame;

  void feed(double deg) {
    double noisy = deg + noiseDeg * random.nextGaussian();
    double value = random.nextDouble() < spikeShare ? 180 * random.nextDouble() - 30 : noisy;
    take(Measurement.judged(value, 1));
  }

  private void take(Measurement measurement) {
    long nanos = nowNanos();
    frame++;
    counter
        .update(nanos, measurement, true, alongTheSwing)
        .ifPresent(
            ended -> {
              ended.movement().ifPresent(movements::add);
              ended.lost().ifPresent(lost::add);
            });
  }

  private long nowNanos() {
    return Math.round(frame / fps * 1e9);
  }

  void rest(double seconds) {
    play(seconds, 0, 0);
  }

  /** From one angle to another as a body moves: slowly away, slowly there. */
  void play(double seconds, double fromDeg, double toDeg) {
    int n = (int) Math.round(seconds * fps);
    for (int i = 0; i < n; i++) {
      feed(fromDeg + (toDeg - fromDeg) * Motion.smooth((double) i / n));
    }
  }

  /** Up in two seconds, held for two, down in three, and a second of rest. */
  void rep(double peakDeg) {
    play(2 / tempo, 0, peakDeg);
    play(2 / tempo, peakDeg, peakDeg);
    play(3 / tempo, peakDeg, 0);
    rest(1 / tempo);
  }

  /** No pictures come. */
  void skip(double seconds) {
    frame += Math.round(seconds * fps);
  }

  /** Nothing is measured. */
  void hide(double seconds, Reason reason) {
    for (int i = 0; i < seconds * fps; i++) {
      take(Measurement.withheld(reason));
    }
  }

  /** The hidden leg reads so, for what that is worth. */
  void glimpse(double seconds, double deg) {
    for (int i = 0; i < seconds * fps; i++) {
      take(Measurement.glimpsed(deg, 1, Reason.FAR_LEG_HIDDEN));
    }
  }

  /** The person goes where nothing is counted. */
  void leavePlace() {
    counter
        .leave(nowNanos(), Reason.RECORDING_ENDED)
        .flatMap(MovementEnd::lost)
        .ifPresent(lost::add);
  }
}
