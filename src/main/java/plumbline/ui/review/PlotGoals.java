package plumbline.ui.review;

import javafx.scene.canvas.GraphicsContext;
import plumbline.scoring.RangeGoal;
import plumbline.session.FrameTrace;
import plumbline.ui.common.Palette;
import plumbline.ui.common.Theme;

/** Draws where a full repetition begins, and the band to aim for, into the plot of the angles. */
final class PlotGoals {
  private final GraphicsContext g;
  private final PlotArea area;
  private final FrameTrace trace;
  private final Theme theme;

  PlotGoals(GraphicsContext g, PlotArea area, FrameTrace trace, Theme theme) {
    this.g = g;
    this.area = area;
    this.trace = trace;
    this.theme = theme;
  }

  /**
   * From one frame to another. What is done may be recognised only some time after it began: until
   * then it is what was recognised.
   *
   * @param high the largest angle that is shown, degrees
   */
  void draw(int first, int last, double high) {
    int from = first;
    while (from <= last) {
      int known = from;
      while (known < last && trace.variant(known).isEmpty()) {
        known++;
      }
      int to = known;
      while (to < last && trace.variant(to).isPresent() && sameGoal(known, to)) {
        to++;
      }
      if (trace.variant(known).isPresent()) {
        draw(trace.goal(known), high, area.x(trace.nanos(from)), area.x(trace.nanos(to)));
      }
      from = Math.max(to, from + 1);
    }
  }

  private boolean sameGoal(int a, int b) {
    return trace.goal(a).equals(trace.goal(b));
  }

  private void draw(RangeGoal goal, double high, double from, double to) {
    double top = area.y(Math.min(high, goal.highNote()));
    double target = area.y(goal.target());
    g.setFill(Palette.faint(Palette.ACCENT, theme == Theme.LIGHT ? 0.34 : 0.22));
    g.fillRect(from, top, to - from, target - top);
    g.setStroke(theme.aim());
    g.setLineWidth(1);
    g.strokeLine(from, target, to, target);
    double full = Math.rint(area.y(goal.fullMin())) + 0.5;
    g.setLineDashes(5, 4);
    g.strokeLine(from, full, to, full);
    g.setLineDashes();
  }
}
