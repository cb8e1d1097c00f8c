package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.fixtures.Body;
import plumbline.fixtures.Judged;
import plumbline.fixtures.Motion;
import plumbline.scoring.RepVerdict.Rep;

/** A leg that rises again before it has quite come to rest: two repetitions, each on its own. */
class RiseAgainTest {
  /** Not at rest, and low enough to be over. */
  private static final double LOW_DEG = 15;

  private static List<Rep> twoRaises(
      BiConsumer<Double, Body> first, BiConsumer<Double, Body> second) {
    Motion motion = Motion.of(Body.supine()).rest(3);
    motion.play(2, (t, body) -> first.accept(raise(body, 0, 70, t), body));
    motion.play(2, (t, body) -> first.accept(raise(body, 70, 70, t), body));
    motion.play(2.5, (t, body) -> first.accept(raise(body, 70, LOW_DEG, t), body));
    motion.play(0.3, (t, body) -> raise(body, LOW_DEG, LOW_DEG, t));
    motion.play(2, (t, body) -> second.accept(raise(body, LOW_DEG, 70, t), body));
    motion.play(2, (t, body) -> second.accept(raise(body, 70, 70, t), body));
    motion.play(3, (t, body) -> second.accept(raise(body, 70, 0, t), body));
    return Judged.as("leg-raise", motion.rest(1).frames()).reps();
  }

  /** Returns how far up the leg is, 0..1. */
  private static double raise(Body body, double fromDeg, double toDeg, double t) {
    double deg = fromDeg + (toDeg - fromDeg) * Motion.smooth(t);
    body.elevation(Side.LEFT, deg);
    return Math.min(1, deg / 70);
  }

  private static void bent(double way, Body body) {
    body.knee(Side.LEFT, 45 * way);
  }

  private static void straight(double way, Body body) {}

  @Test
  void theSecondDoesNotInheritTheFaultsOfTheFirst() {
    List<Rep> reps = twoRaises(RiseAgainTest::bent, RiseAgainTest::straight);
    assertThat(reps).hasSize(2);
    assertThat(reps.get(0).faults()).containsExactly("leg-raise.knee_bend");
    assertThat(reps.get(1).faults()).isEmpty();
    assertThat(reps.get(1).unjudged()).isEqualTo(reps.get(0).unjudged());
  }

  @Test
  void theFirstDoesNotGetTheFaultsOfTheSecond() {
    List<Rep> reps = twoRaises(RiseAgainTest::straight, RiseAgainTest::bent);
    assertThat(reps).hasSize(2);
    assertThat(reps.get(0).faults()).isEmpty();
    assertThat(reps.get(1).faults()).containsExactly("leg-raise.knee_bend");
    assertThat(reps.get(1).upS()).isCloseTo(2, within(0.8));
  }
}
