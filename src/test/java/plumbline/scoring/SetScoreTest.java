package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.body.Side.LEFT;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.SetScore.Tone;

class SetScoreTest {
  private static final Unjudged HIDDEN = new Unjudged("leg-raise.other_leg", Reason.FAR_LEG_HIDDEN);
  private static final Unjudged NOT_THERE = new Unjudged("hold", Reason.NOT_REACHED);

  @ParameterizedTest
  @CsvSource({"100, STEADY", "85, STEADY", "84, GOOD", "70, GOOD", "69, WORK_ON", "50, WORK_ON"})
  void theWordFollowsTheScore(int score, Tone tone) {
    assertThat(of(rep(score)).tone()).isEqualTo(tone);
    assertThat(of(rep(49)).tone()).isEqualTo(Tone.EASIER);
  }

  @Test
  void goodIsOnlyWhatCouldBeSeen() {
    assertThat(of(rep(80, HIDDEN)).tone()).isEqualTo(Tone.WORK_ON);
    assertThat(of(rep(80, NOT_THERE)).tone()).isEqualTo(Tone.GOOD);
    Rep noScore = rep(OptionalInt.empty(), List.of(), List.of(), List.of());
    assertThat(of(rep(80), noScore).tone()).isEqualTo(Tone.WORK_ON);
  }

  @Test
  void goodIsOnlyWhatHasNoFaultOfForm() {
    Rep bent = rep(OptionalInt.of(75), List.of(), List.of("leg-raise.knee_bend"), List.of());
    assertThat(of(rep(75), bent, rep(75)).tone()).isEqualTo(Tone.WORK_ON);
  }

  @Test
  void oneRepetitionThatWentAstrayDoesNotPullASetDown() {
    assertThat(of(rep(90), rep(10), rep(92)).score()).isEqualTo(90);
  }

  @Test
  void severalSetsHaveTheMeanOfTheirs() {
    List<List<Rep>> sets = List.of(List.of(rep(90), rep(94), rep(100)), List.of(rep(60)));
    assertThat(SetScore.ofSets(sets)).map(SetScore::score).contains(77);
  }

  @Test
  void withoutSetsAllOfAnExerciseIsOne() {
    Rep unscored = rep(OptionalInt.empty(), List.of(), List.of(), List.of());
    assertThat(SetScore.byExercise(List.of(rep(90), unscored, rep(70), rep(80))))
        .hasSize(1)
        .hasValueSatisfying(new Condition<>(set -> set.score() == 80, "their median"));
    assertThat(SetScore.byExercise(List.of(unscored))).isEmpty();
  }

  @Test
  void workIsOnWhatCostTheMostInAll() {
    Rep hold = rep(90, List.of(loss("hold", 8)));
    Rep knee = rep(60, List.of(loss("leg-raise.knee_bend", 12)));
    assertThat(most(hold, knee, hold)).contains("hold");
    assertThat(most(knee, hold)).contains("leg-raise.knee_bend");
    assertThat(most(rep(100))).isEmpty();
  }

  @Test
  void withoutAScoreNothingIsSaid() {
    assertThat(SetScore.of(List.of())).isEmpty();
    assertThat(SetScore.of(List.of(rep(OptionalInt.empty(), List.of(), List.of(), List.of()))))
        .isEmpty();
  }

  private static Optional<String> most(Rep... reps) {
    return of(reps).most().map(SetScore.Point::rule);
  }

  private static SetScore of(Rep... reps) {
    return SetScore.of(List.of(reps)).orElseThrow();
  }

  private static Rep rep(int score, Unjudged... unjudged) {
    return rep(OptionalInt.of(score), List.of(), List.of(), List.of(unjudged));
  }

  private static Rep rep(int score, List<Loss> losses) {
    return rep(OptionalInt.of(score), losses, List.of(), List.of());
  }

  private static Loss loss(String rule, double points) {
    return new Loss(rule, points, 30, 3, 20, "deg", 0);
  }

  private static Rep rep(
      OptionalInt score, List<Loss> losses, List<String> faults, List<Unjudged> unjudged) {
    return new Rep(
        1,
        "leg-raise",
        "supine",
        LEFT,
        false,
        Kind.FULL,
        0,
        1,
        2,
        Measurement.judged(60, 3),
        Optional.empty(),
        Optional.empty(),
        1,
        1,
        score,
        losses,
        faults,
        unjudged);
  }
}
