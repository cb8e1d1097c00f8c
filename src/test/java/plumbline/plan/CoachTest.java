package plumbline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.plan.CoachView.Stage;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Drill;
import plumbline.plan.CoachView.Line;
import plumbline.scoring.Exercise;
import plumbline.scoring.SetScore;
import plumbline.thresholds.ThresholdValues;

class CoachTest {
  @Test
  void everyExerciseHasItsShare() {
    assertThat(PlanRules.PRACTICES.stream().map(PlanRules.Practice::exercise))
        .containsExactlyElementsOf(ExerciseCatalog.all().stream().map(Exercise::id).toList());
  }

  @Test
  void leadsThroughAllFourExercisesWithoutAHand() {
    ObedientPerson person = new ObedientPerson(ShortPlan.coach(ShortPlan.VALUES), ShortPlan.VALUES);
    person.waitFor(Stage.GETTING_READY, 30).set(Drill.LEG_RAISE, 2, true);
    assertThat(person.now().stage()).isEqualTo(Stage.TIMED);
    person.waitFor(Stage.GETTING_READY, 30).set(Drill.MARCH, 2, false);
    person.waitFor(Stage.GETTING_READY, 30).set(Drill.BENT, 2, true);
    person.waitFor(Stage.GETTING_READY, 30).set(Drill.KICK, 2, false);
    person.waitFor(Stage.OVER, 30);
    assertThat(person.now().stage()).isEqualTo(Stage.OVER);
    assertThat(person.said())
        .containsExactly(
            Line.BREATHE,
            Line.GET_READY,
            Line.BEGIN,
            Line.OTHER_SIDE,
            Line.REST,
            Line.GET_READY,
            Line.BEGIN_LYING, // as whoever stays down after the leg raise
            Line.REST,
            Line.LOOP_OFF,
            Line.GET_READY,
            Line.BEGIN,
            Line.OTHER_SIDE,
            Line.REST,
            Line.GET_READY,
            Line.BEGIN,
            Line.STRETCH,
            Line.STRETCH,
            Line.OVER);
  }

  @Test
  void lyingStillEndsTheSideAndThenTheSet() {
    ThresholdValues values = ShortPlan.VALUES.with(PlanRules.BREATHING, 0);
    ObedientPerson person = new ObedientPerson(ShortPlan.coach(values), values);
    person.waitFor(Stage.WORKING, 10).rep(Drill.LEG_RAISE, Side.RIGHT).stay(6);
    assertThat(person.now().stage()).isEqualTo(Stage.CHANGING_SIDES);
    assertThat(person.now().side()).contains(Side.LEFT);
    person.waitFor(Stage.WORKING, 10).stay(10);
    assertThat(person.now().stage())
        .as("who has not begun on this side is waited for")
        .isEqualTo(Stage.WORKING);
    person.rep(Drill.LEG_RAISE, Side.LEFT).stay(6);
    assertThat(person.now().step()).contains(new Step.Rest(5));
    assertThat(person.said()).endsWith(Line.OTHER_SIDE, Line.REST);
  }

  /** A firm belly keeps the low back down; standing it is not asked for. */
  @Test
  void whoLiesForTheMarchIsToldOtherWordsThanWhoStands() {
    ThresholdValues values =
        ShortPlan.VALUES
            .with(PlanRules.BREATHING, 0)
            .with(ShortPlan.practice("leg-raise").sets(), 0);
    ObedientPerson lying = new ObedientPerson(ShortPlan.coach(values), values);
    lying.waitFor(Stage.GETTING_READY, 10).set(Drill.KNEE_IN, 2, false);
    assertThat(lying.said()).contains(Line.BEGIN_LYING).doesNotContain(Line.BEGIN);
    ObedientPerson standing = new ObedientPerson(ShortPlan.coach(values), values);
    standing.waitFor(Stage.GETTING_READY, 10).set(Drill.MARCH, 2, false);
    assertThat(standing.said()).contains(Line.BEGIN).doesNotContain(Line.BEGIN_LYING);
  }

  /**
   * The range is seen from the side, hips that tip from the front: the second set may show them.
   */
  @Test
  void theSecondSetOfTheMarchMayBeDoneFacingTheCamera() {
    ThresholdValues values =
        ShortPlan.VALUES
            .with(PlanRules.BREATHING, 0)
            .with(ShortPlan.practice("leg-raise").sets(), 0)
            .with(ShortPlan.practice("march").sets(), 2);
    ObedientPerson person = new ObedientPerson(ShortPlan.coach(values), values);
    person.waitFor(Stage.GETTING_READY, 10);
    assertThat(person.now().mayFaceCamera()).isFalse();
    person.set(Drill.MARCH, 2, false).waitFor(Stage.GETTING_READY, 10);
    assertThat(person.now().mayFaceCamera()).isTrue();
    person.faceCamera().set(Drill.MARCH, 2, false);
    assertThat(person.now().nextSet().orElseThrow().exercise()).isEqualTo("kneeling-hip-extension");
    assertThat(person.now().sets().justDone()).as("from the front there is no angle").isEmpty();
  }

  @Test
  void aLongPauseAtTheTopEndsNothing() {
    ThresholdValues values =
        ShortPlan.VALUES
            .with(PlanRules.BREATHING, 0)
            .with(ShortPlan.practice("leg-raise").reps(), 3);
    ObedientPerson person = new ObedientPerson(ShortPlan.coach(values), values);
    person.waitFor(Stage.WORKING, 10).rep(Drill.LEG_RAISE, Side.RIGHT);
    person.rep(Drill.LEG_RAISE, Side.RIGHT, 8);
    assertThat(person.said()).endsWith(Line.BEGIN).doesNotContain(Line.OTHER_SIDE);
    assertThat(person.now().done()).containsEntry(Side.RIGHT, 2);
  }

  @Test
  void nothingCountsBeforeTheStartPoseAndAnotherExerciseNever() {
    ThresholdValues values = ShortPlan.VALUES.with(PlanRules.BREATHING, 0);
    ObedientPerson person = new ObedientPerson(ShortPlan.coach(values), values);
    person.takePose(Drill.MARCH).rep(Drill.MARCH, Side.LEFT).rep(Drill.MARCH, Side.RIGHT).stay(1);
    assertThat(person.now().stage()).isEqualTo(Stage.GETTING_READY);
    assertThat(person.now().done()).isEmpty();
  }

  @Test
  void howASetWentIsToldInTheStepAfterItAndKeptForTheEnd() {
    ThresholdValues values = ShortPlan.VALUES.with(PlanRules.BREATHING, 0);
    ObedientPerson person = new ObedientPerson(ShortPlan.coach(values), values);
    person.waitFor(Stage.GETTING_READY, 10).set(Drill.LEG_RAISE, 2, true);
    assertThat(person.now().step()).contains(new Step.Rest(5));
    SetScore set = person.now().sets().justDone().orElseThrow();
    assertThat(set.score()).isBetween(85, 100);
    person.waitFor(Stage.GETTING_READY, 30);
    assertThat(person.now().sets()).isEqualTo(new SetsDone(Optional.empty(), leg(set)));
  }

  private static Map<String, SetScore> leg(SetScore set) {
    return Map.of("leg-raise", set);
  }

  @Test
  void whoMovesAboutBeforeTheFirstRepetitionIsWaitedFor() {
    ThresholdValues values =
        ShortPlan.VALUES.with(PlanRules.BREATHING, 0).with(PlanRules.STILL_ENDS, 2);
    ObedientPerson person = new ObedientPerson(ShortPlan.coach(values), values);
    person.waitFor(Stage.WORKING, 10);
    person.faceCamera().stay(8).sideOn().stay(3);
    person.faceCamera().stay(8).sideOn().stay(5);
    assertThat(person.now().step().orElseThrow()).isInstanceOf(Step.WorkSet.class);
    assertThat(person.now().at()).isZero();
  }

  /** Whose leg the camera does not see would lie there for ever. */
  @Test
  void lyingStillAlsoEndsASideOfWhichNothingCounted() {
    ThresholdValues values =
        ShortPlan.VALUES
            .with(PlanRules.BREATHING, 0)
            .with(PlanRules.STILL_ENDS, 2)
            .with(PlanRules.REST_BETWEEN_SIDES, 0.5);
    ObedientPerson person = new ObedientPerson(ShortPlan.coach(values), values);
    person.waitFor(Stage.WORKING, 10).rep(Drill.LEG_RAISE, Side.RIGHT).stay(2.5);
    person.waitFor(Stage.WORKING, 10).tooLow(Drill.LEG_RAISE, Side.LEFT).stay(2.5);
    assertThat(person.now().stage()).as("one may be settling").isEqualTo(Stage.WORKING);
    person.tooLow(Drill.LEG_RAISE, Side.LEFT).stay(2.5);
    assertThat(person.said()).endsWith(Line.OTHER_SIDE, Line.REST);
  }
}
