package plumbline.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.report.AngleTrace.Sample;
import plumbline.scoring.RepVerdict;

/**
 * The primary angle of one leg over time, with the band to aim for and its error band as hatching;
 * a strip above is left free for marks. Holds no text: a machine without display may have no font,
 * so the page writes the numbers.
 */
final class AnglePlot {
  /** Share of the height that the marks above the angle take. */
  static final double STRIP = 0.17;

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

  /** Share of the width at which a time lies, 0..1. */
  double along(long nanos) {
    return (nanos - trace.firstNanos())
        / (double) Math.max(1, trace.lastNanos() - trace.firstNanos());
  }

  AngleTrace trace() {
    return trace;
  }

  List<RepVerdict> verdicts() {
    return verdicts;
  }

  /** Draws one side. */
  BufferedImage draw(Look look, Side side, int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D onto = picture.createGraphics();
    onto.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    onto.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    onto.setColor(look.ground());
    onto.fillRect(0, 0, width, height);
    new AngleRow(this, look, onto, side, width, height).draw();
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
}
