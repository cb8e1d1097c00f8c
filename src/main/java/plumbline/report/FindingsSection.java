package plumbline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import plumbline.coaching.Wording;
import plumbline.kinematics.Reason;
import plumbline.review.RuleCount;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Unjudged;

/** What cost points and how often; what could not be seen and why; what was not counted. */
final class FindingsSection {
  private static final int MOST_RULES = 8;
  private static final int MOST_LINES = 4;

  private final Wording wording;

  FindingsSection(Wording wording) {
    this.wording = wording;
  }

  String markup(SessionReport report) {
    AnalysisResult result = report.result();
    String left = heading("report.faults") + rules(RuleCount.of(result.verdicts()));
    String right =
        list("report.unseen", unseen(result))
            + list("report.attempts", attempts(result))
            + new ReviewSection(wording).markup(report);
    return Markup.element(
        "table",
        "findings",
        "<tr>"
            + Markup.element("td", "first", left)
            + Markup.element("td", "second", right)
            + "</tr>");
  }

  private String rules(List<RuleCount> rules) {
    if (rules.isEmpty()) {
      return Markup.element("p", "", words("report.no-faults"));
    }
    String rows = rules.stream().limit(MOST_RULES).map(this::rule).collect(Collectors.joining());
    return Markup.element("table", "rules", rows) + more(rules.size() - MOST_RULES);
  }

  private String rule(RuleCount rule) {
    String bar =
        "<div class=\"rate\"><div class=\"%s\" style=\"width: %d%%\"></div></div>"
            .formatted(rule.isFault() ? "rate-fault" : "rate-range", Math.round(100 * rule.rate()));
    String worst = wording.text("report.worst-value", LossWords.measured(rule.worst(), wording));
    return "<tr>"
        + Markup.element(
            "td",
            "rule",
            Markup.text(wording.ruleName(rule.rule()))
                + "<br />"
                + Markup.element("span", "small", Markup.text(worst)))
        + Markup.element("td", "bar", bar)
        + Markup.element(
            "td", "of", Markup.text(wording.text("report.of", rule.found(), rule.judged())))
        + "</tr>";
  }

  /** Stretches of time first, then checks of repetitions. */
  private List<String> unseen(AnalysisResult result) {
    Map<Reason, List<Unseen>> stretches =
        result.only(Unseen.class).stream()
            .collect(
                Collectors.groupingBy(Unseen::reason, LinkedHashMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    stretches.forEach((reason, all) -> lines.add(stretch(reason, all)));
    Map<Unjudged, Long> checks =
        result.only(Rep.class).stream()
            .flatMap(rep -> rep.unjudged().stream())
            .filter(check -> check.reason() != Reason.NOT_REACHED)
            .collect(
                Collectors.groupingBy(check -> check, LinkedHashMap::new, Collectors.counting()));
    checks.entrySet().stream()
        .sorted(Map.Entry.<Unjudged, Long>comparingByValue().reversed())
        .forEach(e -> lines.add(check(e.getKey(), e.getValue())));
    return lines;
  }

  private String stretch(Reason reason, List<Unseen> all) {
    double seconds = all.stream().mapToDouble(u -> (u.endNanos() - u.startNanos()) / 1e9).sum();
    return wording.text(
        "report.stretch", wording.reason(reason), Rounded.text(seconds, 0), wording.fix(reason));
  }

  private String check(Unjudged check, long reps) {
    return wording.text(
        "report.check",
        wording.text("check." + check.rule()),
        wording.reason(check.reason()),
        reps);
  }

  private List<String> attempts(AnalysisResult result) {
    Map<String, Long> reasons =
        result.only(Attempt.class).stream()
            .collect(
                Collectors.groupingBy(
                    attempt -> attempt.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    LinkedHashMap::new,
                    Collectors.counting()));
    return reasons.entrySet().stream()
        .map(
            e ->
                wording.text(
                    "report.times", e.getValue(), wording.text("report.attempt." + e.getKey())))
        .toList();
  }

  private String list(String heading, List<String> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    String items =
        lines.stream()
            .limit(MOST_LINES)
            .map(line -> "<li>" + Markup.text(line, 120) + "</li>")
            .collect(Collectors.joining());
    return heading(heading) + Markup.element("ul", "", items) + more(lines.size() - MOST_LINES);
  }

  private String more(int left) {
    return left <= 0
        ? ""
        : Markup.element("p", "small", Markup.text(wording.text("report.more", left)));
  }

  private String heading(String key) {
    return Markup.element("h2", "", words(key));
  }

  private String words(String key) {
    return Markup.text(wording.text(key));
  }
}
