package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.body.Side;
import plumbline.fixtures.Body;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Judged;
import plumbline.fixtures.Motion;
import plumbline.report.Segment;
import plumbline.report.Segments;

/** {@code auto}: right names and right counts. */
class RecognitionTest {
  private static final Side RIGHT = Side.RIGHT;

  private static Motion at(Body start) {
    return new Motion(start, 12, 1);
  }

  private static Motion set(Motion motion, Drill drill) {
    motion.rest(2.5);
    for (int i = 0; i < 2; i++) {
      Side side = drill.turns().get(i % drill.turns().size());
      Drill.Pace pace = drill.pace();
      motion
          .lift(
              pace.upS(),
              pace.holdS(),
              pace.downS(),
              (way, body) -> drill.lift(body, side, drill.ranges().full(), way))
          .rest(1);
    }
    return motion;
  }

  private static List<String> names(Judged judged) {
    return judged.reps().stream().map(rep -> rep.exercise() + " " + rep.variant()).toList();
  }

  private static List<String> twice(Drill... drills) {
    return List.of(drills).stream()
        .map(drill -> drill.exercise() + " " + drill.variant())
        .flatMap(name -> List.of(name, name).stream())
        .toList();
  }

  @Test
  void exercisesOneAfterTheOtherAreNamedAndCounted() {
    Motion motion = set(at(Body.standing()), Drill.KICK).rest(2);
    set(motion, Drill.MARCH).rest(1);
    motion.become(1.5, Body.onAllFours());
    set(motion, Drill.BENT).rest(1);
    motion.become(1, Body.sitting()).rest(1).become(1.5, Body.supine());
    set(motion, Drill.LEG_RAISE);
    set(motion, Drill.KNEE_IN);
    motion.become(1.5, Body.tabletop());
    set(motion, Drill.LEG_OUT).become(1, Body.supine()).rest(1);
    Judged judged = Judged.auto(motion.frames());
    assertThat(names(judged))
        .isEqualTo(
            twice(
                Drill.KICK,
                Drill.MARCH,
                Drill.BENT,
                Drill.LEG_RAISE,
                Drill.KNEE_IN,
                Drill.LEG_OUT));
    assertThat(judged.segments())
        .containsExactly(
            "twist-toe-touch", "march", "kneeling-hip-extension", "leg-raise", "march");
    assertThat(judged.attempts()).isEmpty();
  }

  @Test
  void betweenTheSetsNothingIsBeingDone() {
    Motion motion = set(at(Body.supine()), Drill.LEG_RAISE);
    double endS = motion.nowS();
    motion.become(1, Body.sitting()).rest(2).become(1, Body.standing()).rest(4);
    double againS = motion.nowS();
    set(motion, Drill.MARCH);
    Segments segments = new Segments();
    segments.addAll(Judged.auto(motion.frames()).verdicts());
    List<Segment> found = segments.until(Long.MAX_VALUE);
    assertThat(found).hasSize(2);
    assertThat(found.get(0).endNanos() / 1e9).isBetween(endS - 1.5, endS + 0.5);
    assertThat(found.get(1).startNanos() / 1e9).isBetween(againS + 1, againS + 2.5);
    assertThat(segments.at(Math.round((endS + againS) / 2 * 1e9))).isEmpty();
  }

  /** Whoever goes on lying there may begin with anything. */
  @Test
  void afterTwentySecondsOfRestItIsOpenAgainWhatIsBeingDone() {
    Motion motion = set(at(Body.supine()), Drill.LEG_RAISE);
    double endS = motion.nowS();
    Judged judged = Judged.auto(motion.rest(25).frames());
    assertThat(judged.moments())
        .filteredOn(moment -> isBetween(moment, endS, endS + 15))
        .isNotEmpty()
        .allMatch(moment -> moment.variant().isPresent());
    assertThat(judged.moments())
        .filteredOn(moment -> isBetween(moment, endS + 21, endS + 25))
        .isNotEmpty()
        .allMatch(moment -> moment.variant().isEmpty());
  }

  private static boolean isBetween(FrameAnalysis moment, double fromS, double toS) {
    return moment.raw().timeS() >= fromS && moment.raw().timeS() <= toS;
  }

  @ParameterizedTest
  @EnumSource
  void aChosenExerciseCountsNoOther(Drill other) {
    List<String> exercises =
        List.of("leg-raise", "march", "kneeling-hip-extension", "twist-toe-touch");
    Motion motion = set(at(other.start()), other);
    for (String chosen : exercises) {
      if (!chosen.equals(other.exercise())) {
        Judged judged = Judged.as(chosen, motion.frames());
        assertThat(judged.reps()).as("chosen %s, done %s", chosen, other).isEmpty();
      }
    }
  }

  /** Lying, the shank of a march may point up a little, as that of a leg raise with a bent knee. */
  @Test
  void afterLegRaisesAKneeThatIsDrawnInIsAMarch() {
    Motion motion = set(at(Body.supine()), Drill.LEG_RAISE).rest(2);
    for (Side side : Side.values()) {
      motion.lift(1.5, 1, 2, (way, body) -> body.thigh(side, 90 + 98 * way, 90 * way)).rest(1);
    }
    assertThat(names(Judged.auto(motion.frames())))
        .containsExactly(
            "leg-raise supine", "leg-raise supine", "march supine-knee-in", "march supine-knee-in");
  }

  /** The shank alone would say the other exercise, by four degrees. */
  @ParameterizedTest
  @CsvSource({"LEG_RAISE, 66", "KNEE_IN, 58"})
  void aDoubtfulMovementIsTakenForWhatWasDoneLast(Drill before, double kneeDeg) {
    Motion motion = set(at(Body.supine()), before).rest(1);
    motion.lift(1.5, 1.5, 2, (way, body) -> body.thigh(RIGHT, 90 + 75 * way, kneeDeg * way));
    String name = before.exercise() + " " + before.variant();
    assertThat(names(Judged.auto(motion.rest(1).frames()))).containsExactly(name, name, name);
  }
}
