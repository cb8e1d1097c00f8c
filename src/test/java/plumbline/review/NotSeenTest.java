package plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.coaching.Wording;
import plumbline.fixtures.Said;
import plumbline.kinematics.Reason;
import plumbline.report.NotSeenWords;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Unjudged;

class NotSeenTest {
  private static final Unjudged RANGE = new Unjudged("range", Reason.VIEW_OBLIQUE);
  private static final Unjudged LEAN = new Unjudged("march.lean_back", Reason.VIEW_OBLIQUE);
  private static final Unjudged KNEE = new Unjudged("march.stance_knee", Reason.FAR_LEG_HIDDEN);
  private static final Unjudged HOLD = new Unjudged("hold", Reason.NOT_REACHED);

  @Test
  void eachReasonIsToldOnceWithAllThatItHid() {
    List<NotSeen> all = NotSeen.of(session());
    assertThat(all)
        .extracting(NotSeen::reason)
        .containsExactly(Reason.VIEW_OBLIQUE, Reason.FAR_LEG_HIDDEN);
    assertThat(all.get(0).seconds()).isEqualTo(3.5);
    assertThat(all.get(0).checks()).containsOnly("range", "march.lean_back").hasSize(3);
    assertThat(all.get(1).seconds()).isZero();
  }

  @Test
  void whatStayedOpenMoreOftenComesFirst() {
    NotSeen oblique = NotSeen.of(session()).get(0);
    assertThat(oblique.byReps(rule -> rule)).hasToString("{2=[march.lean_back], 1=[range]}");
    assertThat(oblique.byReps(rule -> "one name")).hasToString("{3=[one name]}");
  }

  @Test
  void nothingIsToldOfAHoldThatNeverBegan() {
    assertThat(NotSeen.of(List.of(Said.rep(HOLD)))).isEmpty();
  }

  @Test
  void reportAndReviewSayItInTheseWords() {
    assertThat(lines("en"))
        .containsExactly(
            "Seen at an angle: everything for 3.5 s; leaning back (2 reps), range (1 rep)",
            "Far leg hidden: standing knee (1 rep)");
    assertThat(lines("de"))
        .containsExactly(
            "Schräg gesehen: 3,5 s lang alles; Zurücklehnen (2 Wdh.), Weite (1 Wdh.)",
            "Fernes Bein verdeckt: Standknie (1 Wdh.)");
  }

  private static List<String> lines(String language) {
    NotSeenWords words = new NotSeenWords(new Wording(Locale.forLanguageTag(language)));
    return NotSeen.of(session()).stream().map(words::line).toList();
  }

  private static List<RepVerdict> session() {
    return List.of(
        Said.rep(RANGE, LEAN, KNEE),
        new Unseen(2_000_000_000L, 4_000_000_000L, Reason.VIEW_OBLIQUE),
        Said.rep(LEAN, HOLD),
        new Unseen(6_000_000_000L, 7_500_000_000L, Reason.VIEW_OBLIQUE));
  }
}
