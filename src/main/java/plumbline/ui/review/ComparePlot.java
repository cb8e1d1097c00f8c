package plumbline.ui.review;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import plumbline.session.FrameTrace;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Palette;
import plumbline.ui.common.Theme;

/** The primary angles of two repetitions over each other, each as wide as it is known. */
final class ComparePlot extends Canvas {
  private static final int SAMPLES = 240;
  private static final double STEP_DEG = 20;
  private static final double PHASES = 3;

  private Theme theme = Theme.LIGHT;
  private List<Compared> compared = List.of();
  private List<String> phases = List.of();
  private double part;
  private double low;
  private double high;

  /** Draws both repetitions, and the playhead at a part 0..1 of them. */
  void show(List<Compared> both, List<String> phaseNames, double at, Theme looks) {
    compared = both;
    phases = phaseNames;
    part = at;
    theme = looks;
    draw();
  }

  private double em() {
    return AnglePlot.letters(getHeight());
  }

  private double left() {
    return em() * AnglePlot.LEFT_EMS;
  }

  private double x(double at) {
    return left() + at * (getWidth() - left() - AnglePlot.RIGHT);
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
    for (int i = 0; i < compared.size(); i++) {
      drawBand(g, compared.get(i), color(i));
    }
    for (int i = 0; i < compared.size(); i++) {
      g.setLineDashes(i == 0 ? new double[0] : new double[] {8, 5});
      drawCurve(g, compared.get(i), color(i));
    }
    g.setLineDashes();
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
    for (Compared one : compared) {
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

  private void drawCurve(GraphicsContext g, Compared one, Color color) {
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

  private void drawBand(GraphicsContext g, Compared one, Color color) {
    g.setStroke(Palette.faint(color, 0.16));
    g.setLineWidth((x(1) - x(0)) / SAMPLES + 1);
    for (int i = 0; i <= SAMPLES; i++) {
      double at = (double) i / SAMPLES;
      double deg = one.deg(at);
      if (!Double.isNaN(deg)) {
        g.strokeLine(x(at), y(deg - one.band(at)), x(at), y(deg + one.band(at)));
      }
    }
  }

  /** One repetition of one session. */
  record Compared(FrameTrace trace, plumbline.body.Side side, Alignment alignment) {
    double deg(double at) {
      return trace.isEmpty() ? Double.NaN : trace.angleDeg(frame(at), side);
    }

    double band(double at) {
      return trace.bandDeg(frame(at), side);
    }

    private int frame(double at) {
      return trace.frameAt(alignment.at(at));
    }
  }
}
