package plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static plumbline.body.Side.LEFT;
import static plumbline.fixtures.Said.KNEE;
import static plumbline.fixtures.Said.attempt;
import static plumbline.fixtures.Said.nanos;
import static plumbline.fixtures.Said.rep;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import plumbline.scoring.RepVerdict;

class AgreementTest {

  @Test
  void theWorkedExampleOfTheTextbooks() {
    // 20 both yes, 5 and 10 apart, 15 both no: po 0.7, pe 0.5, kappa 0.4.
    Agreement agreement = Agreement.of(new Opinions(20, 5, 10, 15));
    assertThat(agreement.count()).isEqualTo(50);
    assertThat(agreement.percent()).hasValue(70);
    assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void noNumberIsMadeUp() {
    assertThat(Agreement.of(Opinions.NONE).kappa()).isEmpty();
    Agreement always = Agreement.of(new Opinions(9, 0, 0, 0));
    assertThat(always.percent()).hasValue(100);
    assertThat(always.kappa()).isEmpty();
    assertThat(Agreement.of(new Opinions(5, 3, 0, 0)).kappa())
        .as("the machine says yes every time")
        .isEmpty();
  }

  @Property(tries = 500)
  void kappaIsBetweenMinusOneAndOneAndOneOnlyWhenAllAgree(
      @ForAll @IntRange(max = 30) int a,
      @ForAll @IntRange(max = 30) int b,
      @ForAll @IntRange(max = 30) int c,
      @ForAll @IntRange(max = 30) int d) {
    Agreement agreement = Agreement.of(new Opinions(a, b, c, d));
    Agreement mirrored = Agreement.of(new Opinions(d, c, b, a));
    assertThat(mirrored.kappa().isPresent()).isEqualTo(agreement.kappa().isPresent());
    agreement
        .kappa()
        .ifPresent(
            kappa -> {
              assertThat(kappa).isBetween(-1.0, 1.0);
              assertThat(kappa == 1).isEqualTo(b + c == 0);
              assertThat(mirrored.kappa().orElseThrow()).isCloseTo(kappa, within(1e-9));
            });
  }

  @Test
  void answersAreCountedBySubject() {
    List<RepVerdict> verdicts =
        List.of(rep(1, LEFT, 1, 4, 76, KNEE), rep(2, LEFT, 5, 8, 90), attempt(LEFT, 9, 10));
    List<Answer> answers =
        List.of(
            new Answer(Answer.REP, nanos(1), LEFT, true),
            new Answer(Answer.REP, nanos(9), LEFT, false), // it should have counted
            new Answer(KNEE, nanos(1), LEFT, false), // a false alarm
            new Answer(KNEE, nanos(5), LEFT, false), // one that was missed
            new Answer("leg-raise.other_leg", nanos(1), LEFT, true), // it was not seen
            new Answer(KNEE, nanos(77), LEFT, true)); // of another recording
    Map<String, Opinions> counts = Answers.count(Answers.match(verdicts, answers));
    assertThat(counts)
        .containsOnly(
            Map.entry(Answer.REP, new Opinions(1, 0, 1, 0)),
            Map.entry(KNEE, new Opinions(0, 1, 1, 0)));
  }
}
