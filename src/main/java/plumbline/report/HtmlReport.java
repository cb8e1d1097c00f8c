package plumbline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.text.StringSubstitutor;
import plumbline.coaching.Wording;
import plumbline.recording.SessionEvent;
import plumbline.review.SideSummary;
import plumbline.scoring.RepVerdict.Rep;

/**
 * One A4 page about a session as one file of XHTML: pictures inside, no script, nothing to load.
 * The PDF is made from the same text.
 */
public final class HtmlReport {
  private static final int LONGEST_TITLE = 60;

  private static final int MOST_STOPS = 6;

  /** As in the style sheet. */
  private static final double SHEET_MM = 276;

  private static final double HEAD_MM = 22;
  private static final double STOP_MM = 5;

  private final Wording wording;

  /** Writes in the given words. */
  public HtmlReport(Wording wording) {
    this.wording = wording;
  }

  /** The whole page. */
  public String text(SessionReport report) {
    List<SideSummary> sides = SideSummary.of(report.result().verdicts());
    Map<String, String> parts =
        Map.ofEntries(
            Map.entry("language", wording.language().getLanguage()),
            Map.entry("style", resource("report.css")),
            Map.entry("title", Markup.text(title(report), LONGEST_TITLE)),
            Map.entry("kind", Markup.text(wording.text("report.kind"))),
            Map.entry("about", Markup.text(about(report))),
            Map.entry("stops", stops(report)),
            Map.entry("sides", new SidesSection(wording).markup(sides)),
            Map.entry("plots", new PlotSection(wording).markup(report)),
            Map.entry("pictures", new PictureSection(wording).markup(report)),
            Map.entry(
                "findings",
                new FindingsSection(wording).markup(report, room(report, sides.size()))),
            Map.entry("foot", new FootSection(wording).markup(report)));
    return new StringSubstitutor(parts).setDisableSubstitutionInValues(true).replace(page());
  }

  private String title(SessionReport report) {
    if (!report.title().isBlank()) {
      return report.title();
    }
    return report.result().only(Rep.class).isEmpty()
        ? wording.text("report.untitled")
        : wording.exerciseName(report.result().exercise());
  }

  /** When, what, from where, how long. */
  private String about(SessionReport report) {
    AnalysisResult result = report.result();
    return wording.text(
        "report.about",
        wording.day(report.startedAt()),
        wording.exerciseName(result.exercise()),
        wording.text("report.view." + result.view().id()),
        Markup.clock(Math.round(result.durationS() * 1e9)));
  }

  private String stops(SessionReport report) {
    String times =
        report.events().stream()
            .filter(event -> event.kind() == SessionEvent.Kind.PAIN_STOP)
            .limit(MOST_STOPS)
            .map(event -> report.clock(event.atNanos()))
            .collect(Collectors.joining(", "));
    return times.isEmpty()
        ? ""
        : Markup.element("p", "stop", Markup.text(wording.text("report.stopped", times)));
  }

  /** What is left of the page for findings, millimetres. */
  private double room(SessionReport report, int sides) {
    return SHEET_MM
        - HEAD_MM
        - (stops(report).isEmpty() ? 0 : STOP_MM)
        - SidesSection.heightMm(sides)
        - new PlotSection(wording).heightMm(report)
        - new PictureSection(wording).heightMm(report)
        - new FootSection(wording).heightMm();
  }

  private static String page() {
    return resource("report.html");
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream("/plumbline/report/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
