package plumbline.ui.review;

import java.util.function.DoubleUnaryOperator;
import java.util.function.LongToDoubleFunction;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import plumbline.body.Side;
import plumbline.session.FrameTrace;
import plumbline.ui.common.Palette;

/** One leg's angle as a line, and how well it is known as a hatched band around it. */
final class PlotLines {
  private static final int HATCH = 5;
  private static final double STRONG = 2.2;
  private static final double WEAK = 1;
  private static final double WEAK_OPACITY = 0.45;

  private final GraphicsContext g;
  private final FrameTrace trace;
  private final LongToDoubleFunction x;
  private final DoubleUnaryOperator y;
  private final Working working;

  /** Whether a leg moves at a frame. */
  @FunctionalInterface
  interface Working {
    boolean is(int frame, Side side);
  }

  PlotLines(
      GraphicsContext g,
      FrameTrace trace,
      LongToDoubleFunction x,
      DoubleUnaryOperator y,
      Working working) {
    this.g = g;
    this.trace = trace;
    this.x = x;
    this.y = y;
    this.working = working;
  }

  /** The leg that works is drawn strong, the resting one weak; gaps stay gaps. */
  void curve(Side side, Color color, int first, int last, int step) {
    int from = first;
    while (from <= last) {
      boolean works = working.is(from, side);
      int to = from;
      g.beginPath();
      boolean drawing = false;
      while (to <= last && working.is(to, side) == works) {
        drawing = point(to, side, drawing);
        to += step;
      }
      if (to <= last) {
        point(to, side, drawing);
      }
      g.setStroke(works ? color : Palette.faint(color, WEAK_OPACITY));
      g.setLineWidth(works ? STRONG : WEAK);
      g.stroke();
      from = to;
    }
  }

  private boolean point(int frame, Side side, boolean drawing) {
    float deg = trace.angleDeg(frame, side);
    if (Float.isNaN(deg)) {
      return false;
    }
    double px = x.applyAsDouble(trace.nanos(frame));
    if (drawing) {
      g.lineTo(px, y.applyAsDouble(deg));
    } else {
      g.moveTo(px, y.applyAsDouble(deg));
    }
    return true;
  }

  /** Around the angle of the leg while it works. */
  void band(Side side, Color color, int first, int last, int step) {
    g.setFill(hatch(color));
    int from = first;
    while (from <= last) {
      int to = from;
      while (to <= last && working.is(to, side) && !Float.isNaN(trace.angleDeg(to, side))) {
        to += step;
      }
      if (to - from > step) {
        fill(side, from, to, step);
      }
      from = Math.max(to, from) + step;
    }
  }

  private void fill(Side side, int from, int to, int step) {
    int count = (to - from + step - 1) / step;
    double[] xs = new double[2 * count];
    double[] ys = new double[2 * count];
    for (int i = 0; i < count; i++) {
      int frame = from + i * step;
      double deg = trace.angleDeg(frame, side);
      double band = trace.bandDeg(frame, side);
      xs[i] = x.applyAsDouble(trace.nanos(frame));
      ys[i] = y.applyAsDouble(deg + band);
      xs[2 * count - 1 - i] = xs[i];
      ys[2 * count - 1 - i] = y.applyAsDouble(deg - band);
    }
    g.fillPolygon(xs, ys, 2 * count);
  }

  private static ImagePattern hatch(Color color) {
    WritableImage image = new WritableImage(HATCH, HATCH);
    PixelWriter pixels = image.getPixelWriter();
    for (int row = 0; row < HATCH; row++) {
      for (int column = 0; column < HATCH; column++) {
        boolean stroke = (row + column) % HATCH == 0;
        pixels.setColor(column, row, Palette.faint(color, stroke ? 0.5 : 0.1));
      }
    }
    return new ImagePattern(image, 0, 0, HATCH, HATCH, false);
  }
}
