package plumbline.ui.review;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import plumbline.body.Side;
import plumbline.scoring.Phase;
import plumbline.session.FrameTrace;
import plumbline.ui.common.Palette;

/** Draws a ramp up, a plateau, a ramp down: what the counter took each leg's movement for. */
final class PhaseLanes {
  private final GraphicsContext g;
  private final PlotArea area;
  private final FrameTrace trace;

  PhaseLanes(GraphicsContext g, PlotArea area, FrameTrace trace) {
    this.g = g;
    this.area = area;
    this.trace = trace;
  }

  void draw(Side side, Color color, int first, int last) {
    g.setFill(Palette.faint(color, 0.55));
    int from = first;
    for (int i = first; i <= last + 1; i++) {
      if (i > last || trace.phase(i, side) != trace.phase(from, side)) {
        double begin = area.x(trace.nanos(from));
        double end = area.x(trace.nanos(Math.min(i, last)));
        draw(trace.phase(from, side), area.laneTop(side), begin, end);
        from = i;
      }
    }
  }

  private void draw(Phase phase, double laneTop, double a, double b) {
    double base = laneTop + area.lane() - 1;
    double tall = area.lane() - 3;
    switch (phase) {
      case UP -> g.fillPolygon(new double[] {a, b, b}, new double[] {base, base - tall, base}, 3);
      case TOP -> g.fillRect(a, base - tall, b - a, tall);
      case DOWN -> g.fillPolygon(new double[] {a, a, b}, new double[] {base, base - tall, base}, 3);
      case READY -> g.fillRect(a, base - 1.5, b - a, 1.5);
      case NOT_READY -> {}
    }
  }
}
