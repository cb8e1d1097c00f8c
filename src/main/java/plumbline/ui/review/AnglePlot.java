package plumbline.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import plumbline.body.Side;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.session.FrameTrace;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Palette;
import plumbline.ui.common.Theme;
import plumbline.ui.common.VerdictColor;

/**
 * The primary angle of both legs over time: the band to aim for, each value as wide as it is known,
 * the phases below, faults where they showed.
 */
final class AnglePlot extends Canvas {
  private static final double SMALLEST_RANGE = 40;

  /** Room for the marks of faults between the curves and the numbers. */
  private static final double ABOVE_DEG = 8;

  private static final double FAULT_SIZE = 6;
  private static final double NEAR_PX = 9;

  private final ReviewModel model;
  private final ReviewWords words;
  private TimeWindow window = new TimeWindow(0, 1);
  private Theme theme = Theme.LIGHT;
  private int first;
  private int last;
  private int step = 1;
  private List<RepVerdict> inWindow = List.of();
  private double low;
  private double high;

  AnglePlot(ReviewModel model, ReviewWords words) {
    this.model = model;
    this.words = words;
  }

  /** Draws everything anew. */
  void show(TimeWindow shown, Theme looks) {
    window = shown;
    theme = looks;
    draw();
  }

  /** Where a time lies. */
  double x(long nanos) {
    return area().x(nanos);
  }

  long nanosAt(double x) {
    return area().nanosAt(x);
  }

  /** Where the times below the plot begin. */
  double baseline() {
    return area().baseline();
  }

  /** The loss whose mark lies at a place, with its repetition. */
  Optional<FaultMark> faultAt(double x, double y) {
    return marks().stream()
        .filter(mark -> place(mark.loss(), mark.rep()).distance(x, y) < NEAR_PX)
        .findFirst();
  }

  private PlotArea area() {
    return new PlotArea(getWidth(), getHeight(), window, low, high);
  }

  private void draw() {
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    FrameTrace trace = model.trace();
    if (trace.isEmpty() || getWidth() < area().left() + PlotArea.RIGHT + 10) {
      return;
    }
    first = trace.frameAt(window.fromNanos());
    last = trace.frameAt(window.toNanos());
    step = Math.max(1, (int) ((last - first) / (2 * area().plotWidth())));
    inWindow =
        model.verdicts().stream()
            .filter(v -> v.endNanos() >= window.fromNanos() && v.startNanos() <= window.toNanos())
            .toList();
    findRange(trace);
    PlotArea area = area();
    g.setFont(Fonts.regular(area.ems(1)));
    new PlotGround(g, area, theme).draw(words, trace.firstNanos());
    g.save();
    g.beginPath();
    g.rect(area.left(), 0, area.plotWidth(), getHeight());
    g.clip();
    drawInside(g, area, trace);
    g.restore();
  }

  private void drawInside(GraphicsContext g, PlotArea area, FrameTrace trace) {
    new PlotGoals(g, area, trace, theme).draw(first, last, high);
    drawUnseen(g, area);
    PlotLines lines = new PlotLines(g, trace, area::x, area::y, this::works);
    for (Side side : Side.values()) {
      lines.band(side, color(side), first, last, step);
    }
    for (Side side : Side.values()) {
      lines.curve(side, color(side), first, last, step);
    }
    PhaseLanes phases = new PhaseLanes(g, area, trace);
    for (Side side : Side.values()) {
      phases.draw(side, color(side), first, last);
    }
    drawRepNumbers(g, area);
    marks().forEach(mark -> drawFault(g, mark));
  }

  private Color color(Side side) {
    return side == Side.LEFT ? theme.left() : theme.right();
  }

  /** From the beginning of its movement on, which is known only once it has ended. */
  private boolean works(int frame, Side side) {
    if (model.trace().working(frame).filter(side::equals).isPresent()) {
      return true;
    }
    long nanos = model.trace().nanos(frame);
    return inWindow.stream()
        .anyMatch(v -> v.spans(nanos) && v.leg().filter(side::equals).isPresent());
  }

  private void findRange(FrameTrace trace) {
    low = 0;
    high = SMALLEST_RANGE;
    for (int i = first; i <= last; i += step) {
      for (Side side : Side.values()) {
        float deg = trace.angleDeg(i, side);
        if (!Float.isNaN(deg)) {
          low = Math.min(low, deg);
          high = Math.max(high, deg);
        }
      }
      if (trace.variant(i).isPresent()) {
        high = Math.max(high, trace.goal(i).target());
      }
    }
    low = Math.floor(low / 10) * 10 - 5;
    high = Math.ceil((high + ABOVE_DEG) / 10) * 10;
  }

  private void drawUnseen(GraphicsContext g, PlotArea area) {
    for (RepVerdict verdict : inWindow) {
      if (verdict instanceof RepVerdict.Unseen) {
        double from = area.x(verdict.startNanos());
        double to = area.x(verdict.endNanos());
        g.setFill(Palette.faint(VerdictColor.UNSEEN.on(theme), 0.22));
        g.fillRect(from, 0, to - from, area.bottom());
        g.setFill(theme.text());
        g.setFont(Fonts.bold(area.ems(1.2)));
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText("?", (from + to) / 2, area.top() + area.ems(1));
      }
    }
  }

  private void drawRepNumbers(GraphicsContext g, PlotArea area) {
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.BOTTOM);
    g.setFont(Fonts.bold(area.ems(1)));
    for (RepVerdict verdict : inWindow) {
      if (verdict instanceof RepVerdict.Rep rep) {
        g.setFill(color(rep.side()));
        g.fillText(Integer.toString(rep.number()), area.x(rep.peakNanos()), area.top() - 2);
      }
    }
  }

  private List<FaultMark> marks() {
    return FaultMark.of(model.verdicts());
  }

  /** On the curve of the leg that worked. */
  private Point2D place(Loss loss, RepVerdict.Rep rep) {
    FrameTrace trace = model.trace();
    float deg = trace.isEmpty() ? 0 : trace.angleDeg(trace.frameAt(loss.atNanos()), rep.side());
    return new Point2D(x(loss.atNanos()), area().y(Float.isNaN(deg) ? low + 10 : deg));
  }

  private void drawFault(GraphicsContext g, FaultMark mark) {
    Point2D at = place(mark.loss(), mark.rep());
    boolean chosen = model.selectedLossProperty().get().filter(mark.loss()::equals).isPresent();
    double size = chosen ? FAULT_SIZE * 1.5 : FAULT_SIZE;
    double[] xs = {at.getX() - size, at.getX() + size, at.getX()};
    double[] ys = {at.getY() - size * 1.9, at.getY() - size * 1.9, at.getY()};
    g.setFill(VerdictColor.FAULT.on(theme));
    g.fillPolygon(xs, ys, 3);
    g.setStroke(theme.text());
    g.setLineWidth(chosen ? 2 : 1);
    g.strokePolygon(xs, ys, 3);
  }
}
