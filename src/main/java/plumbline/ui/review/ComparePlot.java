package plumbline.ui.review;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import plumbline.body.Side;
import plumbline.session.FrameTrace;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Palette;
import plumbline.ui.common.Theme;

/**
 * The primary angles of two repetitions, or sessions, over each other, as wide as each is known.
 */
final class ComparePlot extends Canvas {
  /** A curve is asked for its values at so many places. */
  static final int SAMPLES = 240;

  private static final double STEP_DEG = 20;
  private static final double PHASES = 3;

  private Theme theme = Theme.LIGHT;
  private List<Curve> compared = List.of();
  private List<String> phases = List.of();
  private double part;
  private double low;
  private double high;

  /** An angle over the part 0..1 of a repetition, degrees; NaN where it is not known. */
  interface Curve {
    double deg(double at);

    /** How far it may be from the truth. */
    double band(double at);
  }

  /** Draws both curves, and the playhead at a part 0..1 of them. */
  void show(List<? extends Curve> both, List<String> phaseNames, double at, Theme looks) {
    compared = List.copyOf(both);
    phases = phaseNames;
    part = at;
    theme = looks;
    draw();
  }

  private double em() {
    return PlotArea.letters(getHeight());
  }

  private double left() {
    return em() * PlotArea.LEFT_EMS;
  }

  private double x(double at) {
    return left() + at * (getWidth() - left() - PlotArea.RIGHT);
  }

  private double y(double deg) {
    double bottom = getHeight() - 1.6 * em();
    return bottom - (deg - low) / (high - low) * (bottom - em());
  }

  private void draw() {
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    findRange();
    drawGround(g);
    g.save();
    g.beginPath();
    g.rect(x(0), 0, x(1) - x(0), getHeight() - 1.6 * em());
    g.clip(); // a wide band ends at the edge, not among the words below
    for (int i = 0; i < compared.size(); i++) {
      drawBand(g, compared.get(i), color(i));
    }
    for (int i = 0; i < compared.size(); i++) {
      g.setLineDashes(i == 0 ? new double[0] : new double[] {8, 5});
      drawCurve(g, compared.get(i), color(i));
    }
    g.setLineDashes();
    g.restore();
    g.setStroke(theme.text());
    g.setLineWidth(2);
    g.strokeLine(x(part), 0, x(part), getHeight() - 1.6 * em());
  }

  private Color color(int which) {
    return which == 0 ? theme.left() : theme.right();
  }

  private void findRange() {
    low = 0;
    high = 2 * STEP_DEG;
    for (Curve one : compared) {
      for (int i = 0; i <= SAMPLES; i++) {
        double deg = one.deg((double) i / SAMPLES);
        if (!Double.isNaN(deg)) {
          low = Math.min(low, deg - 5);
          high = Math.max(high, deg + 8);
        }
      }
    }
  }

  private void drawGround(GraphicsContext g) {
    double bottom = getHeight() - 1.6 * em();
    g.setFill(theme.paper());
    g.fillRect(x(0), 0, x(1) - x(0), bottom);
    g.setFont(Fonts.regular(em()));
    g.setTextBaseline(VPos.CENTER);
    g.setLineWidth(1);
    g.setStroke(theme.line());
    g.setFill(theme.soft());
    g.setTextAlign(TextAlignment.RIGHT);
    for (double deg = Math.ceil(low / STEP_DEG) * STEP_DEG; deg < high; deg += STEP_DEG) {
      g.strokeLine(x(0), y(deg), x(1), y(deg));
      g.fillText(ReviewWords.whole(deg) + "°", x(0) - 6, y(deg));
    }
    g.setTextAlign(TextAlignment.CENTER);
    for (int i = 0; i < phases.size(); i++) {
      g.strokeLine(x(i / PHASES), 0, x(i / PHASES), bottom);
      g.fillText(phases.get(i), x((i + 0.5) / PHASES), getHeight() - 0.7 * em());
    }
  }

  private void drawCurve(GraphicsContext g, Curve one, Color color) {
    g.setStroke(color);
    g.setLineWidth(2.2);
    g.beginPath();
    boolean drawing = false;
    for (int i = 0; i <= SAMPLES; i++) {
      double at = (double) i / SAMPLES;
      double deg = one.deg(at);
      if (Double.isNaN(deg)) {
        drawing = false;
      } else if (drawing) {
        g.lineTo(x(at), y(deg));
      } else {
        g.moveTo(x(at), y(deg));
        drawing = true;
      }
    }
    g.stroke();
  }

  private void drawBand(GraphicsContext g, Curve one, Color color) {
    g.setFill(Palette.faint(color, 0.16));
    int from = 0;
    while (from <= SAMPLES) {
      int to = from;
      while (to <= SAMPLES && !Double.isNaN(one.deg((double) to / SAMPLES))) {
        to++;
      }
      fillBand(g, one, from, to);
      from = to + 1;
    }
  }

  private void fillBand(GraphicsContext g, Curve one, int from, int to) {
    int count = to - from;
    double[] xs = new double[2 * count];
    double[] ys = new double[2 * count];
    for (int i = 0; i < count; i++) {
      double at = (double) (from + i) / SAMPLES;
      xs[i] = x(at);
      ys[i] = y(one.deg(at) + one.band(at));
      xs[2 * count - 1 - i] = xs[i];
      ys[2 * count - 1 - i] = y(one.deg(at) - one.band(at));
    }
    g.fillPolygon(xs, ys, 2 * count);
  }

  /** One repetition of one session. */
  record Compared(FrameTrace trace, Side side, Alignment alignment) implements Curve {

    /** The primary angle, between frames on a straight line. */
    @Override
    public double deg(double at) {
      long nanos = alignment.at(at);
      if (!isThere(nanos)) {
        return Double.NaN;
      }
      int frame = trace.frameAt(nanos);
      int next = Math.min(frame + 1, trace.size() - 1);
      long span = trace.nanos(next) - trace.nanos(frame);
      double between = span <= 0 ? 0 : (double) (nanos - trace.nanos(frame)) / span;
      double here = trace.angleDeg(frame, side);
      return here + Math.max(0, Math.min(1, between)) * (trace.angleDeg(next, side) - here);
    }

    @Override
    public double band(double at) {
      long nanos = alignment.at(at);
      return isThere(nanos) ? trace.bandDeg(trace.frameAt(nanos), side) : Double.NaN;
    }

    /** Frames are still coming in when a session has just been opened. */
    private boolean isThere(long nanos) {
      return !trace.isEmpty() && nanos <= trace.lastNanos();
    }
  }
}
