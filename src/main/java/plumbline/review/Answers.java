package plumbline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;

/** Puts a reviewer's answers beside the verdicts that they answer. */
public final class Answers {
  private Answers() {}

  /**
   * One thing on which both have spoken.
   *
   * @param machine what the machine says: a repetition, or a fault that shows
   * @param reviewer what the reviewer says to it
   */
  public record Both(Answer answer, RepVerdict verdict, boolean machine, boolean reviewer) {}

  /**
   * The answers whose movement is among the verdicts and on which the machine has an opinion: a
   * fault that it could not see is none.
   */
  public static List<Both> match(List<RepVerdict> verdicts, List<Answer> answers) {
    List<Both> all = new ArrayList<>();
    for (Answer answer : answers) {
      verdicts.stream()
          .filter(verdict -> isOn(answer, verdict))
          .findFirst()
          .flatMap(verdict -> both(answer, verdict))
          .ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  /** How often both said what, by subject in alphabetical order. */
  public static Map<String, Opinions> count(List<Both> all) {
    Map<String, Opinions> counts = new TreeMap<>();
    for (Both both : all) {
      counts.merge(
          both.answer().subject(),
          Opinions.NONE.and(both.machine(), both.reviewer()),
          Opinions::and);
    }
    return counts;
  }

  private static Optional<Both> both(Answer answer, RepVerdict verdict) {
    return machine(answer.subject(), verdict)
        .map(says -> new Both(answer, verdict, says, says == answer.agrees()));
  }

  private static Optional<Boolean> machine(String subject, RepVerdict verdict) {
    if (subject.equals(Answer.REP)) {
      return Optional.of(verdict instanceof Rep);
    }
    if (!(verdict instanceof Rep rep)
        || rep.unjudged().stream().anyMatch(unjudged -> unjudged.rule().equals(subject))) {
      return Optional.empty();
    }
    return Optional.of(rep.faults().contains(subject));
  }

  private static boolean isOn(Answer answer, RepVerdict verdict) {
    return verdict.startNanos() == answer.startNanos()
        && verdict.leg().filter(answer.side()::equals).isPresent();
  }
}
