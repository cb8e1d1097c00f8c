package plumbline.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;

/**
 * How a verdict looks on the page: told apart by its shape alone, and by a colour-blind-safe hue.
 */
enum VerdictMark {
  FULL("full", 0x00805D, 0x009E73),
  PARTIAL("partial", 0x1F7AB5, 0x56B4E9),
  FAULT("fault", 0xAA6800, 0xE69F00),
  ATTEMPT("attempt", 0x6B7684, 0x9AA4B2),
  UNSEEN("unseen", 0xB0588A, 0xCC79A7);

  private static final double RIM = 0.16;
  private static final double THIN_RIM = 0.11;

  private final String id;
  private final Color onLight;
  private final Color onDark;

  VerdictMark(String id, int onLight, int onDark) {
    this.id = id;
    this.onLight = new Color(onLight);
    this.onDark = new Color(onDark);
  }

  static VerdictMark of(RepVerdict verdict) {
    if (verdict instanceof Rep rep) {
      if (!rep.faults().isEmpty()) {
        return FAULT;
      }
      return rep.kind() == Kind.FULL ? FULL : PARTIAL;
    }
    return verdict instanceof Attempt ? ATTEMPT : UNSEEN;
  }

  /** Its name in the words of the report. */
  String id() {
    return id;
  }

  /** Its colour on the ground of a look. */
  Color color(Look look) {
    return look == Look.LIGHT ? onLight : onDark;
  }

  /** Draws it around a point. */
  void draw(Graphics2D onto, Look look, double x, double y, double diameter) {
    onto.setColor(color(look));
    double rim = diameter * (this == UNSEEN ? THIN_RIM : RIM);
    double radius = diameter / 2;
    Shape ring = circle(x, y, radius - rim / 2);
    switch (this) {
      case FULL -> onto.fill(circle(x, y, radius));
      case FAULT -> onto.fill(notched(x, y, radius));
      case PARTIAL -> {
        onto.fill(new Arc2D.Double(x - radius, y - radius, diameter, diameter, 180, 180, 1));
        onto.setStroke(new BasicStroke((float) rim));
        onto.draw(ring);
      }
      case ATTEMPT -> {
        onto.setStroke(new BasicStroke((float) rim));
        onto.draw(ring);
      }
      case UNSEEN -> {
        onto.setStroke(dashes(rim, diameter));
        onto.draw(ring);
        onto.setStroke(new BasicStroke((float) rim, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        onto.draw(questionMark(x, y, diameter * 0.2));
        onto.fill(circle(x, y + diameter * 0.24, rim * 0.6));
      }
    }
  }

  /** As a picture by itself, for a legend. */
  String pngUri(Look look, int pixels) {
    BufferedImage picture = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
    Graphics2D onto = picture.createGraphics();
    onto.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    draw(onto, look, pixels / 2.0, pixels / 2.0, pixels * 0.94);
    onto.dispose();
    return DataUris.uri(picture);
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** A bite out of its upper right. */
  private static Shape notched(double x, double y, double radius) {
    Area area = new Area(circle(x, y, radius));
    Path2D bite = new Path2D.Double();
    bite.moveTo(x, y);
    bite.lineTo(x + 0.35 * radius, y - 1.4 * radius);
    bite.lineTo(x + 1.4 * radius, y - 0.35 * radius);
    bite.closePath();
    area.subtract(new Area(bite));
    return area;
  }

  private static BasicStroke dashes(double rim, double diameter) {
    float dash = (float) (Math.PI * (diameter - rim) / 10);
    return new BasicStroke(
        (float) rim, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash}, 0);
  }

  /** Drawn, not written: a machine without display may have no font. */
  private static Shape questionMark(double x, double y, double size) {
    Path2D hook = new Path2D.Double();
    hook.append(
        new Arc2D.Double(
            x - size * 0.75, y - size * 1.35, 1.5 * size, 1.5 * size, 170, -215, Arc2D.OPEN),
        false);
    hook.lineTo(x, y + size * 0.55);
    return hook;
  }
}
