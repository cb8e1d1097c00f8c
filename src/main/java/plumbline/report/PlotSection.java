package plumbline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.scoring.RepVerdict;

/** The plots of the primary angle with their axes, and what the marks mean. */
final class PlotSection {
  /** Of one plot on paper, millimetres; the picture has {@link #PIXELS_A_MM} to each. */
  private static final double WIDTH_MM = 168;

  private static final double HEIGHT_MM = 25;

  /** Share of the width beyond which a time would stand outside of the page. */
  private static final double LAST_TIME = 0.97;

  private static final int PIXELS_A_MM = 12;
  private static final int LEGEND_PIXELS = 48;
  private static final int LEGEND_LETTERS = 116;
  private static final double LEGEND_LINE_MM = 3.6;
  private static final double GRID_DEG = 30;
  private static final int MOST_TIMES = 9;
  private static final int[] TIME_STEPS_S = {5, 10, 15, 30, 60, 120, 300, 600, 1200};

  private final Wording wording;

  PlotSection(Wording wording) {
    this.wording = wording;
  }

  /** Height of all on paper, millimetres. */
  double heightMm(SessionReport report) {
    if (report.trace().samples().isEmpty()) {
      return 12;
    }
    int lines = TextLines.count(legendWords(report.result().verdicts()), LEGEND_LETTERS);
    return 9.4 + LEGEND_LINE_MM * lines + 26.2 * sides(report).size();
  }

  /** With some letters for each sign. */
  private String legendWords(List<RepVerdict> verdicts) {
    String sign = "     ";
    return marks(verdicts).stream()
            .map(mark -> sign + name(mark, verdicts))
            .collect(Collectors.joining())
        + sign
        + wording.text("report.aim")
        + sign
        + wording.text("report.hatch");
  }

  String markup(SessionReport report) {
    if (report.trace().samples().isEmpty()) {
      return Markup.element("p", "nothing", words("report.no-angle"));
    }
    List<RepVerdict> verdicts = report.result().verdicts();
    AnglePlot plot = new AnglePlot(report.trace(), verdicts);
    MarkStrip marks = new MarkStrip(plot, WIDTH_MM, HEIGHT_MM);
    String rows =
        sides(report).stream().map(side -> row(plot, marks, side)).collect(Collectors.joining());
    return Markup.element("h2", "", words("report.angle"))
        + rows
        + axis(report.trace())
        + legend(verdicts);
  }

  /** Those that did something; both when neither did. */
  private static List<Side> sides(SessionReport report) {
    List<Side> moved =
        Arrays.stream(Side.values())
            .filter(
                side ->
                    report.result().verdicts().stream()
                        .anyMatch(v -> v.leg().filter(side::equals).isPresent()))
            .toList();
    return moved.isEmpty() ? List.of(Side.values()) : moved;
  }

  private String row(AnglePlot plot, MarkStrip marks, Side side) {
    String name = wording.text("report.side." + side.id());
    int width = (int) (WIDTH_MM * PIXELS_A_MM);
    int height = (int) (HEIGHT_MM * PIXELS_A_MM);
    StringBuilder row = new StringBuilder(Markup.element("span", "plot-side", Markup.text(name)));
    for (double deg = 0; deg < plot.topDeg(); deg += GRID_DEG) {
      row.append(
          "<span class=\"plot-deg\" style=\"top: %s\">%s°</span>"
              .formatted(Markup.mm(plot.heightOf(deg) * HEIGHT_MM - 1.6), Rounded.text(deg, 0)));
    }
    row.append(
        Markup.picture(
            look -> DataUris.uri(plot.draw(look, side, width, height)),
            "plot-picture",
            wording.text("report.plot-aloud", name)));
    row.append(marks.markup(side));
    return Markup.element("div", "plot", row.toString());
  }

  private static String axis(AngleTrace trace) {
    double lengthS = Math.max(1, (trace.lastNanos() - trace.firstNanos()) / 1e9);
    int step =
        Arrays.stream(TIME_STEPS_S)
            .filter(s -> lengthS / s < MOST_TIMES)
            .findFirst()
            .orElse((int) Math.ceil(lengthS / MOST_TIMES));
    StringBuilder times = new StringBuilder();
    for (int s = 0; s <= lengthS; s += step) {
      times.append(
          "<span class=\"plot-time\" style=\"left: %s\">%s</span>"
              .formatted(
                  Markup.percent(Math.min(LAST_TIME, s / lengthS)),
                  Markup.clock(s * 1_000_000_000L)));
    }
    return Markup.element("div", "axis", times.toString());
  }

  private String legend(List<RepVerdict> verdicts) {
    List<String> parts = new ArrayList<>();
    for (VerdictMark mark : marks(verdicts)) {
      String sign = Markup.picture(look -> mark.pngUri(look, LEGEND_PIXELS), "sign", "");
      parts.add(Markup.element("span", "mark", sign + Markup.text(name(mark, verdicts))));
    }
    parts.add("<span class=\"mark\"><span class=\"aim\"></span>" + words("report.aim") + "</span>");
    parts.add("<span class=\"mark\">" + words("report.hatch") + "</span>");
    return Markup.element("p", "legend", String.join(" ", parts));
  }

  /** Those that were drawn. */
  private static List<VerdictMark> marks(List<RepVerdict> verdicts) {
    return Arrays.stream(VerdictMark.values()).filter(mark -> count(mark, verdicts) > 0).toList();
  }

  private String name(VerdictMark mark, List<RepVerdict> verdicts) {
    return wording.text("report.mark." + mark.id(), count(mark, verdicts));
  }

  private static long count(VerdictMark mark, List<RepVerdict> verdicts) {
    return verdicts.stream().filter(v -> VerdictMark.of(v) == mark).count();
  }

  private String words(String key) {
    return Markup.text(wording.text(key));
  }
}
