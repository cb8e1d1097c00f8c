package plumbline.report;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.report.AngleTrace.Sample;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;

/**
 * The primary angle of one leg over time, with the band to aim for, its error band as hatching, and
 * a mark for each verdict in a strip above. Holds no text: a machine without display may have no
 * font, so the page writes the numbers.
 */
final class AnglePlot {
  private static final Color LINE = new Color(0x1F3A5F);
  private static final Color TARGET = new Color(0xF3EBA0);
  private static final Color GRID = new Color(0xDDE2E8);
  private static final Color BLIND = new Color(0xF5E6EF);

  /** Over a longer gap no line is drawn: nobody knows what was there. */
  private static final long LONGEST_LINE_NANOS = 500_000_000L;

  private static final double STRIP = 0.17;
  private static final double LARGEST_MARK = 0.13;

  private final AngleTrace trace;
  private final List<RepVerdict> verdicts;
  private final double topDeg;

  AnglePlot(AngleTrace trace, List<RepVerdict> verdicts) {
    this.trace = trace;
    this.verdicts = verdicts;
    this.topDeg = topDeg(trace);
  }

  /** The angle at the upper edge of every plot of this trace: a multiple of 10 degrees. */
  double topDeg() {
    return topDeg;
  }

  /** Share of the height from above at which an angle lies, 0..1. */
  double heightOf(double deg) {
    return STRIP + (1 - STRIP) * (1 - deg / topDeg);
  }

  /** Draws one side. */
  BufferedImage draw(Side side, int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D onto = picture.createGraphics();
    onto.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    onto.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    onto.setColor(Color.WHITE);
    onto.fillRect(0, 0, width, height);
    new Row(onto, side, width, height).draw();
    onto.dispose();
    return picture;
  }

  private static double topDeg(AngleTrace trace) {
    double highest = 30;
    for (Sample sample : trace.samples()) {
      highest = Math.max(highest, sample.targetEndDeg());
      for (Measurement angle : List.of(sample.left(), sample.right())) {
        highest = angle.isJudged() ? Math.max(highest, angle.value()) : highest;
      }
    }
    return 10 * Math.ceil(highest / 10);
  }

  /** One plot while it is drawn. */
  private final class Row {
    private final Graphics2D onto;
    private final Side side;
    private final double width;
    private final double height;

    Row(Graphics2D onto, Side side, double width, double height) {
      this.onto = onto;
      this.side = side;
      this.width = width;
      this.height = height;
    }

    void draw() {
      List<List<Sample>> runs = runs();
      verdicts.stream()
          .filter(Unseen.class::isInstance)
          .forEach(unseen -> blind(unseen.startNanos(), unseen.endNanos()));
      runs.forEach(this::target);
      grid();
      runs.forEach(this::band);
      runs.forEach(this::line);
      marks();
    }

    private List<List<Sample>> runs() {
      List<List<Sample>> runs = new ArrayList<>();
      List<Sample> run = new ArrayList<>();
      for (Sample sample : trace.samples()) {
        if (!angle(sample).isJudged()) {
          continue;
        }
        if (!run.isEmpty()
            && sample.nanos() - run.get(run.size() - 1).nanos() > LONGEST_LINE_NANOS) {
          runs.add(run);
          run = new ArrayList<>();
        }
        run.add(sample);
      }
      runs.add(run);
      return runs.stream().filter(r -> r.size() > 1).toList();
    }

    private void blind(long from, long to) {
      onto.setColor(BLIND);
      onto.fill(
          new Rectangle2D.Double(x(from), heightOf(topDeg) * height, x(to) - x(from), height));
    }

    /** The aim may change with the exercise on the way. */
    private void target(List<Sample> run) {
      Path2D area = new Path2D.Double();
      onto.setColor(TARGET);
      outline(area, run, s -> s.targetDeg(), s -> s.targetEndDeg());
      onto.fill(area);
    }

    private void grid() {
      onto.setColor(GRID);
      onto.setStroke(new BasicStroke((float) (height / 160)));
      for (double deg = 0; deg <= topDeg; deg += 30) {
        onto.draw(new Line2D.Double(0, y(deg), width, y(deg)));
      }
    }

    private void band(List<Sample> run) {
      Path2D area = new Path2D.Double();
      outline(area, run, s -> angle(s).value() - sd(s), s -> angle(s).value() + sd(s));
      onto.setPaint(hatch());
      onto.fill(area);
    }

    private void line(List<Sample> run) {
      Path2D path = new Path2D.Double();
      for (Sample sample : run) {
        to(path, x(sample.nanos()), y(angle(sample).value()));
      }
      onto.setColor(LINE);
      onto.setStroke(
          new BasicStroke((float) (height / 75), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      onto.draw(path);
    }

    private void marks() {
      List<RepVerdict> mine = verdicts.stream().filter(this::isMine).toList();
      double diameter = LARGEST_MARK * height;
      if (!mine.isEmpty()) {
        diameter = Math.max(diameter / 3, Math.min(diameter, 0.8 * width / mine.size()));
      }
      for (RepVerdict verdict : mine) {
        long at = verdict instanceof Rep rep ? rep.peakNanos() : middle(verdict);
        double x = Math.max(diameter / 2, Math.min(width - diameter / 2, x(at)));
        VerdictMark.of(verdict).draw(onto, x, STRIP * height * 0.45, diameter);
      }
    }

    /** What was not seen may be either leg's. */
    private boolean isMine(RepVerdict verdict) {
      return verdict.leg().map(side::equals).orElse(true);
    }

    private long middle(RepVerdict verdict) {
      return (verdict.startNanos() + verdict.endNanos()) / 2;
    }

    private void outline(Path2D path, List<Sample> run, Reading lower, Reading upper) {
      for (Sample sample : run) {
        to(path, x(sample.nanos()), y(upper.of(sample)));
      }
      for (int i = run.size() - 1; i >= 0; i--) {
        to(path, x(run.get(i).nanos()), y(lower.of(run.get(i))));
      }
      path.closePath();
    }

    private void to(Path2D path, double x, double y) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }

    private TexturePaint hatch() {
      int step = (int) Math.max(4, Math.round(height / 45));
      BufferedImage tile = new BufferedImage(step, step, BufferedImage.TYPE_INT_ARGB);
      Graphics2D line = tile.createGraphics();
      line.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      line.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.55f));
      line.setColor(LINE);
      line.setStroke(new BasicStroke(step / 6f));
      line.draw(new Line2D.Double(-1, step + 1, step + 1, -1));
      line.dispose();
      return new TexturePaint(tile, new Rectangle2D.Double(0, 0, step, step));
    }

    private Measurement angle(Sample sample) {
      return side == Side.LEFT ? sample.left() : sample.right();
    }

    private double sd(Sample sample) {
      double sd = angle(sample).sd();
      return Double.isFinite(sd) ? sd : 0;
    }

    private double x(long nanos) {
      double length = Math.max(1, trace.lastNanos() - trace.firstNanos());
      return width * (nanos - trace.firstNanos()) / length;
    }

    private double y(double deg) {
      return height * heightOf(Math.max(-topDeg * 0.02, Math.min(topDeg, deg)));
    }
  }

  private interface Reading {
    double of(Sample sample);
  }
}
