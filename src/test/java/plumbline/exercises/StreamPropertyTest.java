package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import plumbline.body.PoseFrame;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.fixtures.Judged;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;

/** What no camera, tempo, noise or dropout may change in the counts of any exercise. */
class StreamPropertyTest {
  private static List<Object> sides(Judged judged) {
    return judged.reps().stream().<Object>map(Rep::side).toList();
  }

  /** Kicks at twice the pace last a second: eight pictures do not show how far they went. */
  private static boolean tooQuickForKinds(Drill drill, int fps, double tempo) {
    return drill == Drill.KICK && tempo * 12 > fps;
  }

  @Property(tries = 25, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void anyRateAndTempoCountsTheSame(
      @ForAll Drill drill,
      @ForAll @IntRange(min = 8, max = 60) int fps,
      @ForAll @DoubleRange(min = 0.5, max = 2) double tempo) {
    DrillSet set = DrillSet.of(drill, fps, tempo, 3);
    Judged judged = Judged.as(drill.exercise(), set.frames());
    assertThat(sides(judged)).isEqualTo(set.sides());
    if (!tooQuickForKinds(drill, fps, tempo)) {
      assertThat(judged.counts()).isEqualTo(set.truth());
    }
  }

  @Property(tries = 25, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void noiseAndWrongFramesCountTheSame(
      @ForAll Drill drill,
      @ForAll @IntRange(min = 8, max = 60) int fps,
      @ForAll @DoubleRange(min = 0, max = 6) double noiseDeg,
      @ForAll long seed) {
    DrillSet set = DrillSet.of(drill, fps, 1, seed).noise(noiseDeg).spikes(0.05);
    Judged judged = Judged.as(drill.exercise(), set.frames());
    assertThat(sides(judged)).isEqualTo(set.sides());
    // From the toes two degrees divide full from partial: no noise may come near that.
    if (drill != Drill.FROM_THE_TOES || noiseDeg < 1) {
      assertThat(judged.counts()).isEqualTo(set.truth());
    }
  }

  @Property(tries = 25, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void dropoutsUpToFourTenthsCountTheSame(
      @ForAll Drill drill,
      @ForAll @IntRange(min = 8, max = 60) int fps,
      @ForAll @DoubleRange(min = 0, max = 3) double phaseS) {
    DrillSet set = DrillSet.of(drill, fps, 1, 3);
    List<PoseFrame> frames = DrillSet.withDropouts(set.frames(), 3, 0.4, phaseS);
    assertThat(Judged.as(drill.exercise(), frames).counts()).isEqualTo(set.truth());
  }

  @Property(tries = 25, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void aLongDropoutHidesRepetitionsButNoneIsLost(
      @ForAll Drill drill,
      @ForAll @IntRange(min = 8, max = 60) int fps,
      @ForAll @DoubleRange(min = 0, max = 12) double phaseS,
      @ForAll @DoubleRange(min = 1.5, max = 2.5) double lengthS) {
    DrillSet set = DrillSet.of(drill, fps, 1, 3);
    List<PoseFrame> frames = DrillSet.withDropouts(set.frames(), 12, lengthS, phaseS);
    Judged judged = Judged.as(drill.exercise(), frames);
    assertThat(judged.attempts()).isEmpty();
    int counted = 0;
    int unseen = 0;
    for (int i = 0; i < set.sides().size(); i++) {
      double beginS = set.beginS(i);
      double endS = beginS + set.lengthS();
      if (judged.reps().stream().anyMatch(rep -> isWithin(rep.peakNanos(), beginS, endS))) {
        counted++;
      } else if (judged.verdicts().stream().anyMatch(v -> overlaps(v, beginS + 0.1, endS - 0.1))) {
        unseen++;
      }
    }
    assertThat(judged.reps()).as("none is invented").hasSize(counted);
    assertThat(counted + unseen).as("none is lost: %s", judged.verdicts()).isEqualTo(4);
  }

  private static boolean isWithin(long nanos, double fromS, double toS) {
    return nanos / 1e9 >= fromS && nanos / 1e9 <= toS;
  }

  private static boolean overlaps(RepVerdict verdict, double fromS, double toS) {
    return verdict.startNanos() / 1e9 < toS && verdict.endNanos() / 1e9 > fromS;
  }
}
