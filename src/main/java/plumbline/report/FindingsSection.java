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
  private static final double RULE_MM = 9.4;
  private static final int MOST_UNSEEN = 4;

  private final Wording wording;

  FindingsSection(Wording wording) {
    this.wording = wording;
  }

  /** In two columns of this height at most. */
  String markup(SessionReport report, double heightMm) {
    AnalysisResult result = report.result();
    Column left = new Column(wording, heightMm);
    left.heading("report.faults");
    List<RuleCount> rules = RuleCount.of(result.verdicts());
    rules.forEach(rule -> left.block(RULE_MM, Markup.element("table", "rules", rule(rule))));
    if (rules.isEmpty() && !result.only(Rep.class).isEmpty()) {
      left.line(wording.text("report.no-faults"));
    }
    list("report.attempts", attempts(result), left);
    Column right = new Column(wording, heightMm);
    list("report.unseen", first(unseen(result)), right);
    list("report.reviewer", new ReviewLines(wording).of(report), right);
    return Markup.element(
        "table",
        "findings",
        "<tr>"
            + Markup.element("td", "first", left.markup())
            + Markup.element("td", "second", right.markup())
            + "</tr>");
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
    String all =
        reasons.entrySet().stream()
            .map(
                e ->
                    wording.text(
                        "report.times", e.getValue(), wording.text("report.attempt." + e.getKey())))
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? List.of() : List.of(all);
  }

  /** So many that there is room for what a reviewer said. */
  private List<String> first(List<String> lines) {
    List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST_UNSEEN, lines.size())));
    if (lines.size() > MOST_UNSEEN) {
      shown.add(wording.text("report.more", lines.size() - MOST_UNSEEN));
    }
    return shown;
  }

  private static void list(String heading, List<String> lines, Column column) {
    if (!lines.isEmpty()) {
      column.heading(heading);
      lines.forEach(column::line);
    }
  }
}
