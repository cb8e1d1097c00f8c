package plumbline.report;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
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
import plumbline.scoring.RepVerdict.Unseen;

/** The plot of one leg while it is drawn. */
final class AngleRow {
  /** Over a longer gap no line is drawn: nobody knows what was there. */
  private static final long LONGEST_LINE_NANOS = 500_000_000L;

  private final AnglePlot plot;
  private final AngleTrace trace;
  private final List<RepVerdict> verdicts;
  private final Look look;
  private final Graphics2D onto;
  private final Side side;
  private final double width;
  private final double height;

  AngleRow(AnglePlot plot, Look look, Graphics2D onto, Side side, double width, double height) {
    this.plot = plot;
    this.trace = plot.trace();
    this.verdicts = plot.verdicts();
    this.look = look;
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
    runs.forEach(this::targetEdges);
    runs.forEach(this::band);
    runs.forEach(this::line);
  }

  private List<List<Sample>> runs() {
    List<List<Sample>> runs = new ArrayList<>();
    List<Sample> run = new ArrayList<>();
    for (Sample sample : trace.samples()) {
      if (!angle(sample).isJudged()) {
        continue;
      }
      if (!run.isEmpty() && sample.nanos() - run.get(run.size() - 1).nanos() > LONGEST_LINE_NANOS) {
        runs.add(run);
        run = new ArrayList<>();
      }
      run.add(sample);
    }
    runs.add(run);
    return runs.stream().filter(r -> r.size() > 1).toList();
  }

  private void blind(long from, long to) {
    onto.setColor(look.blind());
    onto.fill(
        new Rectangle2D.Double(
            x(from), plot.heightOf(plot.topDeg()) * height, x(to) - x(from), height));
  }

  /** The aim may change with the exercise on the way. */
  private void target(List<Sample> run) {
    Path2D area = new Path2D.Double();
    onto.setColor(look.aim());
    outline(area, run, s -> s.targetDeg(), s -> s.targetEndDeg());
    onto.fill(area);
  }

  /** A pale band alone is hardly told from the ground. */
  private void targetEdges(List<Sample> run) {
    onto.setColor(look.aimEdge());
    onto.setStroke(new BasicStroke((float) (height / 110)));
    onto.draw(along(run, s -> s.targetDeg()));
    onto.draw(along(run, s -> s.targetEndDeg()));
  }

  private void grid() {
    onto.setColor(look.grid());
    onto.setStroke(new BasicStroke((float) (height / 160)));
    for (double deg = 0; deg <= plot.topDeg(); deg += 30) {
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
    onto.setColor(look.line());
    onto.setStroke(
        new BasicStroke((float) (height / 75), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    onto.draw(along(run, s -> angle(s).value()));
  }

  private Path2D along(List<Sample> run, Reading height) {
    Path2D path = new Path2D.Double();
    run.forEach(sample -> to(path, x(sample.nanos()), y(height.of(sample))));
    return path;
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
    line.setColor(look.line());
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
    return width * plot.along(nanos);
  }

  private double y(double deg) {
    return height * plot.heightOf(Math.max(-plot.topDeg() * 0.02, Math.min(plot.topDeg(), deg)));
  }

  private interface Reading {
    double of(Sample sample);
  }
}
