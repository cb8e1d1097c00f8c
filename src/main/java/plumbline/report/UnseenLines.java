package plumbline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plumbline.coaching.Wording;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Unjudged;

/** What could not be seen, in words: each reason is told once, with all that it hid. */
final class UnseenLines {
  private final Wording wording;

  UnseenLines(Wording wording) {
    this.wording = wording;
  }

  /** Stretches of time first, then checks of repetitions. */
  List<String> of(AnalysisResult result) {
    List<String> lines = new ArrayList<>();
    result.only(Unseen.class).stream()
        .collect(Collectors.groupingBy(Unseen::reason, LinkedHashMap::new, Collectors.toList()))
        .forEach((reason, all) -> lines.add(stretch(reason, all)));
    result.only(Rep.class).stream()
        .flatMap(rep -> rep.unjudged().stream())
        .filter(check -> check.reason() != Reason.NOT_REACHED)
        .collect(Collectors.groupingBy(Unjudged::reason, LinkedHashMap::new, Collectors.toList()))
        .forEach((reason, all) -> lines.add(checks(reason, all)));
    return lines;
  }

  private String stretch(Reason reason, List<Unseen> all) {
    double seconds = all.stream().mapToDouble(u -> (u.endNanos() - u.startNanos()) / 1e9).sum();
    return wording.text(
        "report.stretch", wording.reason(reason), Rounded.text(seconds, 0), wording.fix(reason));
  }

  private String checks(Reason reason, List<Unjudged> all) {
    String hidden =
        byReps(all).entrySet().stream()
            .sorted(Map.Entry.<Long, List<String>>comparingByKey().reversed())
            .map(e -> wording.text("report.check", String.join(", ", e.getValue()), e.getKey()))
            .collect(Collectors.joining(", "));
    return wording.text("report.checks", wording.reason(reason), hidden);
  }

  /** The names of the checks, by the number of repetitions in which they stayed open. */
  private Map<Long, List<String>> byReps(List<Unjudged> all) {
    return all.stream()
        .collect(Collectors.groupingBy(Unjudged::rule, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getValue,
                Collectors.mapping(
                    check -> wording.text("check." + check.getKey()), Collectors.toList())));
  }
}
