package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Rep;

/** What one movement is worth, with everything else about it as it should be. */
class JudgingTest {
  private final OneMovement moved = new OneMovement();

  @Test
  void whatIsAsItShouldBeCostsNothing() {
    assertThat(moved.rep().score()).hasValue(100);
    assertThat(moved.losses()).isEmpty();
  }

  @Test
  void threeQuartersOfTheAskedPauseAreEnoughAndHalfIsNot() {
    moved.holdS = 1.6;
    assertThat(moved.losses()).isEmpty();
    moved.holdS = 1;
    assertThat(moved.losses()).containsExactly("hold");
  }

  /** The smallest range is 25 degrees. */
  @ParameterizedTest
  @CsvSource({"18, 24, 25", "18, 26, 0", "24, 28, 29", "24, 30, 0"})
  void whatCountsGoesClearlyBeyondARestThatWavers(double exitDeg, double peak, double neededDeg) {
    moved.restExitDeg = exitDeg;
    moved.peakDeg = peak;
    boolean counts = neededDeg == 0;
    assertThat(moved.judged()).isInstanceOf(counts ? Rep.class : Attempt.class);
    if (moved.judged() instanceof Attempt attempt) {
      assertThat(attempt.reason()).isEqualTo(AttemptReason.BELOW_SMALLEST_RANGE);
      assertThat(attempt.needed()).isEqualTo(neededDeg);
    }
  }

  @Test
  void whatTakesLongerThanTheLongestIsNoRepetition() {
    moved.lengthS = 21;
    assertThat(moved.judged())
        .isInstanceOfSatisfying(
            Attempt.class,
            attempt -> assertThat(attempt.reason()).isEqualTo(AttemptReason.TOO_LONG));
  }

  @ParameterizedTest
  @CsvSource({"1.4, 1", "1.6, 1.5"})
  void aStrongFaultCostsHalfAsMuchAgain(double ofTheLimit, double times) {
    moved.kneeDeg = ofTheLimit * OneMovement.VALUES.get(OneMovement.KNEE.limit());
    Loss loss = moved.rep().losses().get(0);
    assertThat(loss.rule()).isEqualTo(OneMovement.KNEE.id());
    assertThat(loss.points())
        .isCloseTo(times * OneMovement.VALUES.get(OneMovement.KNEE.points()), within(1e-9));
  }
}
