package plumbline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.plan.CoachView.Stage;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.fixtures.Drill;
import plumbline.plan.CoachView.Line;
import plumbline.thresholds.ThresholdValues;

/** What a person asks of the coach: to go on, back, for less, or without what hurts. */
class CoachKeysTest {
  @Test
  void aSetThatIsBegunAgainIsNotTold() {
    ThresholdValues values = ShortPlan.VALUES.with(PlanRules.BREATHING, 0);
    Coach coach = ShortPlan.coach(values);
    ObedientPerson person = new ObedientPerson(coach, values);
    person.waitFor(Stage.WORKING, 10).rep(Drill.LEG_RAISE, Side.LEFT);
    coach.repeat();
    assertThat(person.stay(0.1).now().sets()).isEqualTo(SetsDone.NONE);
  }

  /** The forward button of a presenter's remote control. */
  @Test
  void goingOnBeginsASetThatIsAwaitedAndEndsOneThatRuns() {
    ThresholdValues values = ShortPlan.VALUES.with(PlanRules.BREATHING, 0);
    Coach coach = ShortPlan.coach(values);
    ObedientPerson person = new ObedientPerson(coach, values);
    person.takePose(Drill.MARCH).stay(0.5);
    assertThat(person.now().stage()).isEqualTo(Stage.GETTING_READY);
    coach.goOn();
    assertThat(person.stay(0.1).now().stage()).isEqualTo(Stage.WORKING);
    assertThat(person.now().set().orElseThrow().exercise()).isEqualTo("leg-raise");
    coach.goOn();
    assertThat(person.stay(0.1).now().step()).contains(new Step.Rest(5));
    coach.goOn();
    assertThat(person.stay(0.1).now().set().orElseThrow().exercise()).isEqualTo("march");
  }

  @Test
  void goingOnRepeatingAndMakingItEasier() {
    Coach coach =
        ShortPlan.coach(ShortPlan.VALUES.with(ShortPlan.practice("leg-raise").reps(), 10));
    ObedientPerson person = new ObedientPerson(coach, ShortPlan.VALUES);
    person.stay(1);
    coach.goOn();
    assertThat(person.stay(0.1).now().set().orElseThrow().exercise()).isEqualTo("leg-raise");
    coach.easier();
    assertThat(person.stay(0.1).now().set().orElseThrow().reps()).isEqualTo(5);
    assertThat(person.now().line()).isEqualTo(Line.EASIER);
    coach.repeat();
    assertThat(person.stay(0.1).now().step().orElseThrow()).isInstanceOf(Step.Breathe.class);
  }

  @Test
  void goingOnInTheCountdownBeginsAtOnce() {
    ThresholdValues values =
        ShortPlan.VALUES.with(PlanRules.BREATHING, 0).with(PlanRules.COUNTDOWN, 10);
    Coach coach = ShortPlan.coach(values);
    ObedientPerson person = new ObedientPerson(coach, values);
    person.waitFor(Stage.COUNTDOWN, 10);
    coach.goOn();
    assertThat(person.stay(0.1).now().stage()).isEqualTo(Stage.WORKING);
    assertThat(person.said()).endsWith(Line.BEGIN);
  }

  @Test
  void repeatingAtTheChangeOfSidesBeginsTheSetAgain() {
    ThresholdValues values = ShortPlan.VALUES.with(PlanRules.REST_BETWEEN_SIDES, 30);
    Coach coach = ShortPlan.coach(values);
    ObedientPerson person = new ObedientPerson(coach, values);
    person.waitFor(Stage.WORKING, 30).rep(Drill.LEG_RAISE, Side.RIGHT);
    person.rep(Drill.LEG_RAISE, Side.RIGHT).stay(0.5);
    assertThat(person.now().stage()).isEqualTo(Stage.CHANGING_SIDES);
    coach.repeat();
    assertThat(person.stay(0.05).now().stage()).isEqualTo(Stage.COUNTDOWN);
    assertThat(person.now().set().orElseThrow().exercise()).isEqualTo("leg-raise");
    assertThat(person.now().done()).isEmpty();
  }

  @Test
  void inARestWhatHurtsLeavesNoSecondRestBehind() {
    ThresholdValues values = ShortPlan.VALUES.with(PlanRules.BREATHING, 0);
    Coach coach = ShortPlan.coach(values);
    ObedientPerson person = new ObedientPerson(coach, values);
    person.waitFor(Stage.GETTING_READY, 10);
    coach.goOn();
    coach.goOn();
    assertThat(person.stay(0.1).now().step()).contains(new Step.Rest(5));
    coach.leaveOut("march");
    assertThat(person.stay(0.1).now().steps().get(2)).isEqualTo(new Step.LoopOff(4));
  }

  @Test
  void afterTheLastSetThatIsLeftNobodyRests() {
    ThresholdValues values =
        ShortPlan.VALUES.with(PlanRules.BREATHING, 0).with(PlanRules.STRETCH, 0);
    Coach coach = ShortPlan.coach(values);
    ObedientPerson person = new ObedientPerson(coach, values);
    person.stay(0.1);
    coach.leaveOut("twist-toe-touch");
    List<Step> steps = person.stay(0.1).now().steps();
    assertThat(steps.get(steps.size() - 1)).isInstanceOf(Step.WorkSet.class);
  }

  @Test
  void whatHurtsIsLeftOut() {
    Coach coach = ShortPlan.coach(ShortPlan.VALUES.with(PlanRules.BREATHING, 0));
    ObedientPerson person = new ObedientPerson(coach, ShortPlan.VALUES);
    person.waitFor(Stage.WORKING, 10);
    coach.leaveOut("leg-raise");
    person.stay(0.1);
    assertThat(person.now().step()).contains(new Step.Rest(5));
    assertThat(person.now().nextSet().orElseThrow().exercise()).isEqualTo("march");
    assertThat(person.now().steps())
        .noneMatch(s -> s instanceof Step.WorkSet set && set.exercise().equals("leg-raise"));
  }
}
