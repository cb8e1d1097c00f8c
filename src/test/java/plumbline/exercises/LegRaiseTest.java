package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static plumbline.exercises.LegRaises.judge;
import static plumbline.exercises.LegRaises.lying;
import static plumbline.exercises.LegRaises.only;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.body.Side;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;

/** What a leg raise counts as. */
class LegRaiseTest {
  @Test
  void calmFullRepetitionLosesNothing() {
    Rep rep = only(judge(lying().raise(Side.LEFT, 70, 2, 2, 3).rest(1)));
    assertThat(rep.side()).isEqualTo(Side.LEFT);
    assertThat(rep.kind()).isEqualTo(Kind.FULL);
    assertThat(rep.peak().value()).isCloseTo(70, within(0.5));
    assertThat(rep.upS()).isCloseTo(2, within(0.25));
    assertThat(rep.holdS()).hasValueSatisfying(s -> assertThat(s).isCloseTo(2, within(0.25)));
    assertThat(rep.downS()).isCloseTo(3, within(0.3));
    assertThat(rep.losses()).isEmpty();
    assertThat(rep.score()).hasValue(100);
    assertThat(rep.unjudged()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"30,PARTIAL", "43,PARTIAL", "47,FULL", "85,FULL"})
  void rangeDecidesBetweenPartialAndFull(double peakDeg, Kind kind) {
    Rep rep = only(judge(lying().raise(Side.RIGHT, peakDeg, 2, 2, 3).rest(1)));
    assertThat(rep.kind()).isEqualTo(kind);
    assertThat(rep.side()).isEqualTo(Side.RIGHT);
  }

  @Test
  void smallLiftIsAnAttemptWithItsReason() {
    List<RepVerdict> verdicts = judge(lying().raise(Side.LEFT, 22, 1.5, 1, 1.5).rest(1));
    assertThat(verdicts)
        .singleElement()
        .isInstanceOfSatisfying(
            Attempt.class,
            attempt -> {
              assertThat(attempt.reason()).isEqualTo(AttemptReason.BELOW_SMALLEST_RANGE);
              assertThat(attempt.value()).isCloseTo(22, within(1.0));
              assertThat(attempt.needed()).isEqualTo(25);
            });
  }

  @Test
  void nothingIsCountedBeforeTheStartPoseWasHeld() {
    Motion stream = new Motion(Body.supine(), 30, 1).raise(Side.LEFT, 70, 0.4, 0.2, 0.4);
    assertThat(judge(stream.rest(2))).isEmpty();
  }

  @Test
  void rushedLoweringCostsTempoOnly() {
    Rep rep = only(judge(lying().raise(Side.LEFT, 70, 2, 2, 0.6).rest(1)));
    assertThat(rep.losses()).extracting(Loss::rule).containsExactly("tempo_down");
    assertThat(rep.losses().get(0).value()).isCloseTo(0.6, within(0.2));
    assertThat(rep.faults()).isEmpty();
  }
}
