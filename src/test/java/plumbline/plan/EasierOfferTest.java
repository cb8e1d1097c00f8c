package plumbline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Drill;
import plumbline.plan.CoachView.Line;
import plumbline.plan.CoachView.Stage;
import plumbline.scoring.SetScore;
import plumbline.scoring.SetScore.Tone;
import plumbline.settings.SettingsCatalog;
import plumbline.thresholds.ThresholdValues;

/** An easier way comes up by itself when sets were hard, once, and takes a no. */
class EasierOfferTest {
  private static final Optional<SetScore> HARD = set(42, Tone.EASIER);
  private static final Optional<SetScore> WORKABLE = set(62, Tone.WORK_ON);

  private final EasierOffer offer = new EasierOffer();
  private Coach coach = coach(values());
  private ObedientPerson person = new ObedientPerson(coach, values());

  @BeforeEach
  void begin() {
    coach = coach(values());
    person = new ObedientPerson(coach, values());
  }

  @Test
  void twoHardSetsInARowMakeItDue() {
    offer.hear(HARD);
    assertThat(offer.isDue("march")).isFalse();
    offer.hear(HARD);
    assertThat(offer.isDue("march")).isTrue();
  }

  @Test
  void whatGoesBetterBetweenThemBreaksTheRow() {
    offer.hear(HARD);
    offer.hear(WORKABLE);
    offer.hear(HARD);
    assertThat(offer.isDue("march")).isFalse();
    offer.hear(Optional.empty());
    offer.hear(HARD);
    assertThat(offer.isDue("march")).as("of a set without a score nothing is known").isFalse();
  }

  @Test
  void whatIsSettledIsNotDueAgainButAnotherExerciseMayBe() {
    offer.hear(HARD);
    offer.hear(HARD);
    offer.settle("march");
    offer.hear(HARD);
    assertThat(offer.isDue("march")).isFalse();
    assertThat(offer.isDue("twist-toe-touch")).isTrue();
  }

  @Test
  void aYesMakesTheNextSetEasierAndTheRestGoesOn() {
    twoHardSets();
    assertThat(person.now().line()).isEqualTo(Line.OFFER_EASIER);
    assertThat(repsAhead()).isEqualTo(10);
    double left = person.now().secondsLeft();
    coach.easier();
    assertThat(repsAhead()).isEqualTo(5);
    assertThat(person.now().line()).isEqualTo(Line.EASIER);
    assertThat(person.now().step().orElseThrow()).isInstanceOf(Step.Rest.class);
    assertThat(person.now().secondsLeft()).isLessThan(left);
  }

  @Test
  void aNoChangesNothingAndTheRestGoesOn() {
    twoHardSets();
    double left = person.now().secondsLeft();
    coach.repeat();
    assertThat(repsAhead()).isEqualTo(10);
    assertThat(person.now().line()).isEqualTo(Line.REST);
    assertThat(person.now().sets().justDone()).as("a no is not argued with").isEmpty();
    assertThat(person.now().step().orElseThrow()).isInstanceOf(Step.Rest.class);
    assertThat(person.now().secondsLeft()).isLessThan(left);
  }

  @Test
  void whoDoesNotAnswerHasSaidNo() {
    twoHardSets();
    person.waitFor(Stage.GETTING_READY, 30);
    assertThat(person.now().setAhead().orElseThrow().reps()).isEqualTo(10);
    assertThat(person.now().line()).isEqualTo(Line.GET_READY);
    coach.goOn();
    person.stay(0.1);
    coach.goOn();
    assertThat(person.stay(0.1).said()).containsOnlyOnce(Line.OFFER_EASIER);
  }

  @Test
  void whoWasOfferedItElsewhereIsNotAskedAgain() {
    person.barely().waitFor(Stage.GETTING_READY, 10).set(Drill.LEG_RAISE, 1, true);
    person.waitFor(Stage.GETTING_READY, 30);
    coach.goOn();
    coach.goOn();
    coach.easierWasOffered();
    assertThat(person.stay(0.1).said()).doesNotContain(Line.OFFER_EASIER);
  }

  /** After a stop, easier is asked for in a rest, too. */
  @Test
  void betweenTwoSetsTheNextOneIsMadeEasier() {
    person.waitFor(Stage.GETTING_READY, 10);
    coach.goOn();
    coach.goOn();
    assertThat(person.stay(0.1).now().step().orElseThrow()).isInstanceOf(Step.Rest.class);
    coach.easier();
    assertThat(person.stay(0.1).now().line()).isEqualTo(Line.EASIER);
    assertThat(person.now().stage()).isEqualTo(Stage.TIMED);
  }

  private int repsAhead() {
    return person.stay(0.2).now().nextSet().orElseThrow().reps();
  }

  /** Of the leg raise; the march is next. */
  private void twoHardSets() {
    person.barely().waitFor(Stage.GETTING_READY, 10).set(Drill.LEG_RAISE, 1, true);
    assertThat(person.now().sets().justDone().orElseThrow().tone()).isEqualTo(Tone.EASIER);
    assertThat(person.now().line()).isEqualTo(Line.REST);
    person.waitFor(Stage.GETTING_READY, 30).set(Drill.LEG_RAISE, 1, true);
    assertThat(person.now().nextSet().orElseThrow().exercise()).isEqualTo("march");
  }

  private static Coach coach(ThresholdValues values) {
    return new Coach(SessionPlan.of(values, Set.of()), ExerciseCatalog.all(), values);
  }

  /** Leg raise twice with one repetition of each side, then the march; range costs a lot. */
  private static ThresholdValues values() {
    PlanRules.Practice legRaise = PlanRules.PRACTICES.get(0);
    return ThresholdValues.defaults()
        .with(PlanRules.BREATHING, 0)
        .with(PlanRules.WARM_UP, 0)
        .with(PlanRules.REST_BETWEEN_SETS, 8)
        .with(PlanRules.REST_BETWEEN_SIDES, 1)
        .with(legRaise.reps(), 1)
        .with(SettingsCatalog.schema().find("score.rom_points").orElseThrow(), 60);
  }

  private static Optional<SetScore> set(int score, Tone tone) {
    return Optional.of(new SetScore(score, tone, Optional.empty()));
  }
}
