package plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.body.Side.LEFT;
import static plumbline.body.Side.RIGHT;
import static plumbline.fixtures.Said.KNEE;
import static plumbline.fixtures.Said.attempt;
import static plumbline.fixtures.Said.rep;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.fixtures.Said;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Unseen;

class RescoreDiffTest {

  @Test
  void tellsKindScoreAndFaultsThatChange() {
    List<RepVerdict> before =
        List.of(rep(1, LEFT, 1, 4, 88), rep(2, RIGHT, 5, 8, 76, KNEE), rep(3, LEFT, 9, 12, 90));
    List<RepVerdict> after =
        List.of(
            rep(1, LEFT, 1, 4, Kind.PARTIAL, 61),
            rep(2, RIGHT, 5, 8, 88),
            rep(3, LEFT, 9.1, 12.2, 90));
    RescoreDiff diff = RescoreDiff.between(before, after);
    assertThat(diff.reps()).isEqualTo(3);
    assertThat(diff.changes()).extracting(RepChange::number).containsExactly(1, 2);
    RepChange first = diff.changes().get(0);
    assertThat(first.kindBefore()).contains(Kind.FULL);
    assertThat(first.kindAfter()).contains(Kind.PARTIAL);
    assertThat(first.scoreBefore()).isEqualTo(OptionalInt.of(88));
    assertThat(first.scoreAfter()).isEqualTo(OptionalInt.of(61));
    RepChange second = diff.changes().get(1);
    assertThat(second.kindChanges()).isFalse();
    assertThat(second.lost()).containsExactly(KNEE);
    assertThat(second.gained()).isEmpty();
  }

  @Test
  void tellsRepetitionsThatComeAndGo() {
    List<RepVerdict> before = List.of(rep(1, LEFT, 1, 4, 88), attempt(RIGHT, 5, 8));
    List<RepVerdict> after = List.of(attempt(LEFT, 1, 4), rep(1, RIGHT, 5, 8, 70));
    List<RepChange> changes = RescoreDiff.between(before, after).changes();
    assertThat(changes).extracting(RepChange::vanishes).containsExactly(true, false);
    assertThat(changes).extracting(RepChange::appears).containsExactly(false, true);
  }

  @Test
  void aNewNumberAloneIsNoChange() {
    assertThat(
            RescoreDiff.between(List.of(rep(2, LEFT, 1, 4, 88)), List.of(rep(1, LEFT, 1, 4, 88))))
        .extracting(RescoreDiff::isEmpty)
        .isEqualTo(true);
  }

  @Test
  void twoLegsAreTwoMovements() {
    List<RepMatch> matches =
        RepMatch.align(List.of(rep(1, LEFT, 1, 4, 88)), List.of(rep(1, RIGHT, 1, 4, 88)));
    assertThat(matches).hasSize(2);
  }

  @Test
  void theLargestOverlapIsTheSameMovement() {
    List<RepMatch> matches =
        RepMatch.align(
            List.of(rep(1, LEFT, 0, 10, 88)),
            List.of(rep(1, LEFT, 0, 3, 50), rep(2, LEFT, 3, 9.9, 60)));
    assertThat(matches).hasSize(2);
    assertThat(matches)
        .filteredOn(match -> match.before().isPresent() && match.after().isPresent())
        .singleElement()
        .satisfies(match -> assertThat(match.repAfter().orElseThrow().score()).hasValue(50));
  }

  @Property(tries = 300)
  void everyVerdictComesUpOnceInTheOrderOfTime(
      @ForAll("verdicts") List<RepVerdict> before, @ForAll("verdicts") List<RepVerdict> after) {
    List<RepMatch> matches = RepMatch.align(before, after);
    assertThat(matches.stream().flatMap(match -> match.before().stream()))
        .containsExactlyInAnyOrderElementsOf(before);
    assertThat(matches.stream().flatMap(match -> match.after().stream()))
        .containsExactlyInAnyOrderElementsOf(after);
    assertThat(matches)
        .isSortedAccordingTo(java.util.Comparator.comparingLong(RepMatch::startNanos));
  }

  @Property(tries = 300)
  void nothingChangesAgainstItself(@ForAll("verdicts") List<RepVerdict> verdicts) {
    assertThat(RescoreDiff.between(verdicts, verdicts).changes()).isEmpty();
    assertThat(RepMatch.align(verdicts, verdicts))
        .allMatch(match -> match.before().equals(match.after()));
  }

  @Property(tries = 300)
  void theOtherWayRoundTheSameMovementsChange(
      @ForAll("verdicts") List<RepVerdict> before, @ForAll("verdicts") List<RepVerdict> after) {
    List<RepChange> there = RescoreDiff.between(before, after).changes();
    List<RepChange> back = RescoreDiff.between(after, before).changes();
    assertThat(back).hasSameSizeAs(there);
    assertThat(back.stream().filter(RepChange::appears).count())
        .isEqualTo(there.stream().filter(RepChange::vanishes).count());
  }

  /** One leg after the other, as they are told. */
  @Provide
  Arbitrary<List<RepVerdict>> verdicts() {
    Arbitrary<Integer> tenths = Arbitraries.integers().between(5, 40);
    return Combinators.combine(
            tenths,
            tenths,
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(0, 3))
        .as((pause, length, side, kind) -> new int[] {pause, length, side, kind})
        .list()
        .ofMaxSize(8)
        .map(RescoreDiffTest::verdicts);
  }

  private static List<RepVerdict> verdicts(List<int[]> parts) {
    List<RepVerdict> all = new ArrayList<>();
    double at = 0;
    for (int[] part : parts) {
      double start = at + part[0] / 10.0;
      at = start + part[1] / 10.0;
      all.add(verdict(all.size() + 1, part[2] == 0 ? LEFT : RIGHT, start, at, part[3]));
    }
    return all;
  }

  private static RepVerdict verdict(int number, Side side, double start, double end, int kind) {
    return switch (kind) {
      case 0 -> attempt(side, start, end);
      case 1 ->
          new Unseen(
              Said.nanos(start), Said.nanos(end), plumbline.kinematics.Reason.FEET_OUT_OF_FRAME);
      case 2 -> rep(number, side, start, end, 70, KNEE);
      default -> rep(number, side, start, end, 90);
    };
  }
}
