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
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RepVerdict;
import plumbline.session.FrameTrace;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Palette;
import plumbline.ui.common.Theme;

/**
 * The primary angle of both legs over time: the band to aim for, each value as wide as it is known,
 * the phases below, faults where they showed.
 */
final class AnglePlot extends Canvas {
  /** Room for the degrees at the left, in sizes of the letters. */
  static final double LEFT_EMS = 3.4;

  static final double RIGHT = 8;

  private static final double TOP_EMS = 1.6;
  private static final double LANE_EMS = 1;
  private static final double TIMES_EMS = 1.5;
  private static final double SMALLEST_LETTERS = 11;

  /** Height of the plot, in sizes of its letters. */
  private static final double HEIGHT_EMS = 17;

  private static final double SMALLEST_RANGE = 40;
  private static final double STEP_DEG = 20;

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

  /** Size of its letters, which grow with a plot of this height. */
  static double letters(double height) {
    return Math.max(SMALLEST_LETTERS, height / HEIGHT_EMS);
  }

  private double ems(double count) {
    return count * letters(getHeight());
  }

  /** Where a time lies. */
  double x(long nanos) {
    return left() + window.x(nanos, plotWidth());
  }

  long nanosAt(double x) {
    return window.nanos(x - left(), plotWidth());
  }

  /** Where the times below the plot begin. */
  double baseline() {
    return getHeight() - ems(TIMES_EMS);
  }

  /** The loss whose mark lies at a place, with its repetition. */
  Optional<FaultMark> faultAt(double x, double y) {
    return marks().stream()
        .filter(mark -> place(mark.loss(), mark.rep()).distance(x, y) < NEAR_PX)
        .findFirst();
  }

  /** A fault in the plot. */
  record FaultMark(RepVerdict.Rep rep, Loss loss) {}

  private double left() {
    return ems(LEFT_EMS);
  }

  private double plotWidth() {
    return Math.max(1, getWidth() - left() - RIGHT);
  }

  private double bottom() {
    return getHeight() - ems(TIMES_EMS) - 2 * ems(LANE_EMS);
  }

  private double y(double deg) {
    return bottom() - (deg - low) / (high - low) * (bottom() - ems(TOP_EMS));
  }

  private void draw() {
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    FrameTrace trace = model.trace();
    if (trace.isEmpty() || getWidth() < left() + RIGHT + 10) {
      return;
    }
    first = trace.frameAt(window.fromNanos());
    last = trace.frameAt(window.toNanos());
    step = Math.max(1, (int) ((last - first) / (2 * plotWidth())));
    inWindow =
        model.verdicts().stream()
            .filter(v -> v.endNanos() >= window.fromNanos() && v.startNanos() <= window.toNanos())
            .toList();
    findRange(trace);
    g.setFont(Fonts.regular(ems(1)));
    drawGround(g);
    g.save();
    g.beginPath();
    g.rect(left(), 0, plotWidth(), getHeight());
    g.clip();
    drawGoals(g, trace);
    drawUnseen(g);
    PlotLines lines = new PlotLines(g, trace, this::x, this::y, this::works);
    for (Side side : Side.values()) {
      lines.band(side, color(side), first, last, step);
    }
    for (Side side : Side.values()) {
      lines.curve(side, color(side), first, last, step);
    }
    drawPhases(g, trace);
    drawRepNumbers(g);
    marks().forEach(mark -> drawFault(g, mark));
    g.restore();
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
        .anyMatch(
            v ->
                ReviewModel.spans(v, nanos)
                    && ((v instanceof RepVerdict.Rep rep && rep.side() == side)
                        || (v instanceof RepVerdict.Attempt at && at.side() == side)));
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

  private void drawGround(GraphicsContext g) {
    g.setFill(theme.paper());
    g.fillRect(left(), 0, plotWidth(), getHeight() - ems(TIMES_EMS));
    g.setLineWidth(1);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    double stepDeg = high - low > 140 ? 2 * STEP_DEG : STEP_DEG;
    for (double deg = Math.ceil(low / stepDeg) * stepDeg; deg < high; deg += stepDeg) {
      double y = Math.rint(y(deg)) + 0.5;
      g.setStroke(theme.line());
      g.strokeLine(left(), y, left() + plotWidth(), y);
      g.setFill(theme.soft());
      g.fillText(ReviewWords.whole(deg) + "°", left() - 6, y);
    }
    drawTimes(g);
    g.setTextAlign(TextAlignment.RIGHT);
    for (Side side : Side.values()) {
      g.setFill(color(side));
      g.setFont(Fonts.bold(ems(1)));
      g.fillText(
          words.wording().text("live.letter." + side.id()),
          left() - 6,
          laneTop(side) + ems(LANE_EMS) / 2);
    }
    g.setFont(Fonts.regular(ems(1)));
  }

  private void drawTimes(GraphicsContext g) {
    long each = TimeSteps.nanos(window.lengthNanos(), plotWidth());
    long zero = model.trace().firstNanos();
    long from = Math.floorDiv(window.fromNanos() - zero, each) * each + zero;
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    for (long nanos = from; nanos <= window.toNanos(); nanos += each) {
      double x = Math.rint(x(nanos)) + 0.5;
      if (x >= left()) {
        g.setStroke(theme.line());
        g.strokeLine(x, 0, x, getHeight() - ems(TIMES_EMS));
        g.setFill(theme.soft());
        String text = words.time(nanos).replace(".0", "");
        double half = text.length() * ems(0.32);
        g.fillText(text, Math.min(x, getWidth() - half), getHeight() - ems(TIMES_EMS) / 2 + 1);
      }
    }
  }

  /**
   * Where a full repetition begins, and the band to aim for. What is done may be recognised only
   * some time after it began: until then it is what was recognised.
   */
  private void drawGoals(GraphicsContext g, FrameTrace trace) {
    int from = first;
    while (from <= last) {
      int known = from;
      while (known < last && trace.variant(known).isEmpty()) {
        known++;
      }
      int to = known;
      while (to < last && trace.variant(to).isPresent() && sameGoal(trace, known, to)) {
        to++;
      }
      if (trace.variant(known).isPresent()) {
        drawGoal(g, trace.goal(known), x(trace.nanos(from)), x(trace.nanos(to)));
      }
      from = Math.max(to, from + 1);
    }
  }

  private static boolean sameGoal(FrameTrace trace, int a, int b) {
    return trace.goal(a).equals(trace.goal(b));
  }

  private void drawGoal(GraphicsContext g, RangeGoal goal, double from, double to) {
    double top = y(Math.min(high, goal.highNote()));
    double target = y(goal.target());
    g.setFill(Palette.faint(Palette.ACCENT, theme == Theme.LIGHT ? 0.34 : 0.22));
    g.fillRect(from, top, to - from, target - top);
    g.setStroke(theme.aim());
    g.setLineWidth(1);
    g.strokeLine(from, target, to, target);
    double full = Math.rint(y(goal.fullMin())) + 0.5;
    g.setLineDashes(5, 4);
    g.strokeLine(from, full, to, full);
    g.setLineDashes();
  }

  private void drawUnseen(GraphicsContext g) {
    for (RepVerdict verdict : inWindow) {
      if (verdict instanceof RepVerdict.Unseen) {
        double from = x(verdict.startNanos());
        double to = x(verdict.endNanos());
        g.setFill(Palette.faint(Palette.UNSEEN, 0.22));
        g.fillRect(from, 0, to - from, bottom());
        g.setFill(Palette.UNSEEN);
        g.setFont(Fonts.bold(ems(1.2)));
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText("?", (from + to) / 2, ems(TOP_EMS + 1));
      }
    }
  }

  private double laneTop(Side side) {
    return bottom() + (side == Side.LEFT ? 0 : ems(LANE_EMS));
  }

  /** A ramp up, a plateau, a ramp down: what the counter took the movement for. */
  private void drawPhases(GraphicsContext g, FrameTrace trace) {
    for (Side side : Side.values()) {
      double base = laneTop(side) + ems(LANE_EMS) - 1;
      double tall = ems(LANE_EMS) - 3;
      g.setFill(Palette.faint(color(side), 0.55));
      int from = first;
      for (int i = first; i <= last + 1; i++) {
        if (i > last || trace.phase(i, side) != trace.phase(from, side)) {
          double a = x(trace.nanos(from));
          double b = x(trace.nanos(Math.min(i, last)));
          switch (trace.phase(from, side)) {
            case UP ->
                g.fillPolygon(new double[] {a, b, b}, new double[] {base, base - tall, base}, 3);
            case TOP -> g.fillRect(a, base - tall, b - a, tall);
            case DOWN ->
                g.fillPolygon(new double[] {a, a, b}, new double[] {base, base - tall, base}, 3);
            case READY -> g.fillRect(a, base - 1.5, b - a, 1.5);
            case NOT_READY -> {}
          }
          from = i;
        }
      }
    }
  }

  private void drawRepNumbers(GraphicsContext g) {
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.BOTTOM);
    g.setFont(Fonts.bold(ems(1)));
    for (RepVerdict verdict : inWindow) {
      if (verdict instanceof RepVerdict.Rep rep) {
        g.setFill(color(rep.side()));
        g.fillText(Integer.toString(rep.number()), x(rep.peakNanos()), ems(TOP_EMS) - 2);
      }
    }
  }

  private List<FaultMark> marks() {
    return model.verdicts().stream()
        .filter(RepVerdict.Rep.class::isInstance)
        .map(RepVerdict.Rep.class::cast)
        .flatMap(
            rep ->
                rep.losses().stream()
                    .filter(ReviewWords::isFault)
                    .map(loss -> new FaultMark(rep, loss)))
        .toList();
  }

  /** On the curve of the leg that worked. */
  private Point2D place(Loss loss, RepVerdict.Rep rep) {
    FrameTrace trace = model.trace();
    float deg = trace.isEmpty() ? 0 : trace.angleDeg(trace.frameAt(loss.atNanos()), rep.side());
    return new Point2D(x(loss.atNanos()), y(Float.isNaN(deg) ? low + 10 : deg));
  }

  private void drawFault(GraphicsContext g, FaultMark mark) {
    Point2D at = place(mark.loss(), mark.rep());
    boolean chosen = model.selectedLossProperty().get().filter(mark.loss()::equals).isPresent();
    double size = chosen ? FAULT_SIZE * 1.5 : FAULT_SIZE;
    double[] xs = {at.getX() - size, at.getX() + size, at.getX()};
    double[] ys = {at.getY() - size * 1.9, at.getY() - size * 1.9, at.getY()};
    g.setFill(Palette.FAULT);
    g.fillPolygon(xs, ys, 3);
    g.setStroke(theme.text());
    g.setLineWidth(chosen ? 2 : 1);
    g.strokePolygon(xs, ys, 3);
  }
}
