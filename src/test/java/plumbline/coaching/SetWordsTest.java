package plumbline.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.plan.CoachView;
import plumbline.plan.CoachView.Line;
import plumbline.plan.CoachView.Stage;
import plumbline.plan.SetsDone;
import plumbline.plan.Step;
import plumbline.scoring.SetScore;
import plumbline.scoring.SetScore.Point;
import plumbline.scoring.SetScore.Tone;

/** What is said before a set and after it. */
class SetWordsTest {
  private static final CoachWords ENGLISH = new CoachWords(Wording.english());
  private static final CoachWords GERMAN = new CoachWords(new Wording(Locale.GERMAN));

  @Test
  void aWordFollowsTheScore() {
    assertThat(ENGLISH.howItWent(set(92, Tone.STEADY, ""))).isEqualTo("92, steady");
    assertThat(ENGLISH.howItWent(set(80, Tone.GOOD, "hold"))).isEqualTo("80, good");
    assertThat(ENGLISH.howItWent(set(40, Tone.EASIER, "hold")))
        .isEqualTo("40, try an easier version");
  }

  /** What to do, in the words of the cue, and not what went wrong. */
  @Test
  void workIsOnWhatToDo() {
    assertThat(ENGLISH.howItWent(set(66, Tone.WORK_ON, "march.lean_back")))
        .isEqualTo("66, work on: “Stand tall, don't lean back”");
    assertThat(GERMAN.howItWent(set(66, Tone.WORK_ON, "march.lean_back")))
        .isEqualTo("66 Punkte, übe: „Steh aufrecht, lehn nicht zurück“");
  }

  @Test
  void whatToDoFitsTheWayInWhichItWasDone() {
    assertThat(ENGLISH.howItWent(set(66, Tone.WORK_ON, "range")))
        .isEqualTo("66, work on: “Knee a little closer, if comfortable”");
  }

  @Test
  void aloudTheSetComesBeforeTheRest() {
    CoachView rest = resting(new SetsDone(Optional.of(set(92, Tone.STEADY, "")), Map.of()));
    assertThat(ENGLISH.aloud(rest)).isEqualTo("That set: 92, steady. Rest. Breathe easily.");
    assertThat(ENGLISH.aloud(resting(SetsDone.NONE))).isEqualTo("Rest. Breathe easily.");
  }

  @Test
  void withMoreToSayTheSetIsNotToldOnceMore() {
    SetsDone done = new SetsDone(Optional.of(set(44, Tone.EASIER, "")), Map.of());
    assertThat(ENGLISH.justDone(resting(done, Line.REST))).isPresent();
    assertThat(ENGLISH.justDone(resting(done, Line.OFFER_EASIER))).isEmpty();
    assertThat(ENGLISH.justDone(resting(done, Line.EASIER))).isEmpty();
  }

  @Test
  void theSecondMarchIsOfferedFromTheFront() {
    assertThat(ENGLISH.line(before("march", 1))).contains("Side to the camera");
    assertThat(ENGLISH.line(before("march", 2))).contains("or stand facing the camera");
    assertThat(GERMAN.line(before("march", 2))).contains("Gesicht zur Kamera");
    assertThat(ENGLISH.line(before("leg-raise", 2))).contains("side to the camera");
  }

  private static CoachView before(String exercise, int number) {
    List<Step> steps = List.of(new Step.WorkSet(exercise, number, 2, 10, false));
    return new CoachView(
        steps,
        0,
        Stage.GETTING_READY,
        0,
        0,
        Map.of(),
        Optional.empty(),
        Line.GET_READY,
        1,
        0,
        SetsDone.NONE);
  }

  private static CoachView resting(SetsDone sets) {
    return resting(sets, Line.REST);
  }

  private static CoachView resting(SetsDone sets, Line line) {
    List<Step> steps = List.of(new Step.Rest(60));
    return new CoachView(
        steps, 0, Stage.TIMED, 60, 60, Map.of(), Optional.empty(), line, 1, 0, sets);
  }

  private static SetScore set(int score, Tone tone, String rule) {
    return new SetScore(
        score,
        tone,
        Optional.of(rule)
            .filter(id -> !id.isEmpty())
            .map(id -> new Point(id, "march", "supine-knee-in")));
  }
}
