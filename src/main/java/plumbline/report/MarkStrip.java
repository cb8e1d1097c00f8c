package plumbline.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plumbline.body.Side;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;

/**
 * A mark for each verdict above the plot of a leg. They are pictures of their own, so that a narrow
 * window brings them together and does not squeeze them.
 */
final class MarkStrip {
  private static final int PIXELS = 40;
  private static final double LARGEST_MM = 3.25;
  private static final double SMALLEST_MM = LARGEST_MM / 3;

  private final AnglePlot plot;
  private final double widthMm;
  private final double middleMm;
  private final Map<VerdictMark, String> pictures = new EnumMap<>(VerdictMark.class);

  /** Over a plot of this size, millimetres on paper. */
  MarkStrip(AnglePlot plot, double widthMm, double heightMm) {
    this.plot = plot;
    this.widthMm = widthMm;
    this.middleMm = AnglePlot.STRIP * heightMm * 0.45;
  }

  String markup(Side side) {
    List<RepVerdict> mine =
        plot.verdicts().stream().filter(verdict -> isOf(side, verdict)).toList();
    double diameterMm =
        Math.max(SMALLEST_MM, Math.min(LARGEST_MM, 0.8 * widthMm / Math.max(1, mine.size())));
    StringBuilder marks = new StringBuilder();
    mine.forEach(verdict -> marks.append(mark(verdict, diameterMm)));
    return Markup.element("div", "plot-marks", marks.toString());
  }

  private String mark(RepVerdict verdict, double diameterMm) {
    double edge = diameterMm / 2 / widthMm;
    double middle = Math.max(edge, Math.min(1 - edge, plot.along(at(verdict))));
    return "<span class=\"plot-mark\" style=\"left: %s; top: %s; width: %s; margin-left: %s\">%s</span>"
        .formatted(
            Markup.percent(middle),
            Markup.mm(middleMm - diameterMm / 2),
            Markup.mm(diameterMm),
            Markup.mm(-diameterMm / 2),
            picture(VerdictMark.of(verdict)));
  }

  private String picture(VerdictMark mark) {
    return pictures.computeIfAbsent(
        mark, m -> Markup.picture(look -> m.pngUri(look, PIXELS), "whole", ""));
  }

  /** What was not seen may be either leg's. */
  private static boolean isOf(Side side, RepVerdict verdict) {
    return verdict.leg().map(side::equals).orElse(true);
  }

  private static long at(RepVerdict verdict) {
    return verdict instanceof Rep rep
        ? rep.peakNanos()
        : (verdict.startNanos() + verdict.endNanos()) / 2;
  }
}
