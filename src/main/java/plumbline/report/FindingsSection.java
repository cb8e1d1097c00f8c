package plumbline.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import plumbline.coaching.Wording;
import plumbline.review.NotSeen;
import plumbline.review.RuleCount;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Rep;

/** What cost points and how often; what could not be seen and why; what was not counted. */
final class FindingsSection {
  private static final double RULE_MM = 9.4;

  /** Lines of one finding, and of one sentence of a person. */
  private static final int LONG = 4;

  private static final int BRIEF = 2;

  private final Wording wording;

  FindingsSection(Wording wording) {
    this.wording = wording;
  }

  /** In two columns of this height at most. */
  String markup(SessionReport report, double heightMm) {
    return Markup.element(
        "table",
        "findings",
        "<tr>"
            + Markup.element("td", "first", found(report.result()).markup(heightMm))
            + Markup.element("td", "second", open(report, heightMm))
            + "</tr>");
  }

  private Column found(AnalysisResult result) {
    Column column = new Column(wording);
    column.heading("report.faults");
    List<RuleCount> rules = RuleCount.of(result.verdicts());
    rules.forEach(rule -> column.block(RULE_MM, Markup.element("table", "rules", rule(rule))));
    if (rules.isEmpty() && !result.only(Rep.class).isEmpty()) {
      column.line(wording.text("report.no-faults"), LONG);
    }
    list("report.attempts", attempts(result), LONG, column);
    return column;
  }

  /** What a reviewer said has its room first: somebody took the time to write it. */
  private String open(SessionReport report, double heightMm) {
    Column reviewer = new Column(wording);
    list("report.reviewer", new ReviewLines(wording).of(report), BRIEF, reviewer);
    Column unseen = new Column(wording);
    list("report.unseen", unseen(report.result()), LONG, unseen);
    double saidMm = reviewer.heightMm();
    return unseen.markup(heightMm - saidMm) + reviewer.markup(saidMm);
  }

  private List<String> unseen(AnalysisResult result) {
    NotSeenWords words = new NotSeenWords(wording);
    return NotSeen.of(result.verdicts()).stream()
        .map(one -> wording.text("report.fix", words.line(one), wording.fix(one.reason())))
        .toList();
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

  private static void list(String heading, List<String> lines, int mostLines, Column column) {
    if (!lines.isEmpty()) {
      column.heading(heading);
      lines.forEach(line -> column.line(line, mostLines));
    }
  }
}
