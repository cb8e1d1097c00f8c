package plumbline.ui.overlay;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import plumbline.scoring.RepVerdict;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Theme;
import plumbline.ui.common.VerdictColor;

/** The sign of one movement: told apart by its shape, and by its colour for those who see it. */
public enum Mark {
  FULL,
  FULL_WITH_FAULT,
  PARTIAL,
  PARTIAL_WITH_FAULT,
  ATTEMPT,
  UNSEEN;

  private static final int NOTCH_DEG = 70;

  public static Mark of(RepVerdict verdict) {
    if (verdict instanceof RepVerdict.Rep rep) {
      boolean full = rep.kind() == RepVerdict.Kind.FULL;
      if (rep.faults().isEmpty()) {
        return full ? FULL : PARTIAL;
      }
      return full ? FULL_WITH_FAULT : PARTIAL_WITH_FAULT;
    }
    return verdict instanceof RepVerdict.Attempt ? ATTEMPT : UNSEEN;
  }

  /** Draws the mark into a square of {@code size} whose corner is the origin. */
  public Node draw(double size) {
    return switch (this) {
      case FULL -> filled(new Circle(size / 2, size / 2, size / 2), VerdictColor.FULL);
      case FULL_WITH_FAULT -> notched(size);
      case PARTIAL -> half(size, VerdictColor.PARTIAL);
      case PARTIAL_WITH_FAULT -> half(size, VerdictColor.FAULT);
      case ATTEMPT -> ring(size, VerdictColor.ATTEMPT);
      case UNSEEN -> question(size);
    };
  }

  /** What it is told by besides its shape. */
  public VerdictColor color() {
    return switch (this) {
      case FULL -> VerdictColor.FULL;
      case PARTIAL -> VerdictColor.PARTIAL;
      case FULL_WITH_FAULT, PARTIAL_WITH_FAULT -> VerdictColor.FAULT;
      case ATTEMPT -> VerdictColor.ATTEMPT;
      case UNSEEN -> VerdictColor.UNSEEN;
    };
  }

  private static <T extends Shape> T filled(T shape, VerdictColor color) {
    shape.setFill(color.on(Theme.DARK));
    shape.getStyleClass().add(color.fillClass());
    return shape;
  }

  private static Node notched(double size) {
    double r = size / 2;
    Arc arc = new Arc(r, r, r, r, 90 + NOTCH_DEG / 2.0, 360.0 - NOTCH_DEG);
    arc.setType(ArcType.ROUND);
    return filled(arc, VerdictColor.FAULT);
  }

  private static Node half(double size, VerdictColor color) {
    double r = size / 2;
    Arc filled = new Arc(r, r, r, r, 180, 180);
    filled.setType(ArcType.CHORD);
    return new Group(ring(size, color), filled(filled, color));
  }

  private static Circle ring(double size, VerdictColor color) {
    double stroke = size * 0.13;
    Circle ring = new Circle(size / 2, size / 2, (size - stroke) / 2);
    ring.setFill(null);
    ring.setStroke(color.on(Theme.DARK));
    ring.getStyleClass().add(color.lineClass());
    ring.setStrokeWidth(stroke);
    return ring;
  }

  private static Node question(double size) {
    Circle ring = ring(size, VerdictColor.UNSEEN);
    ring.getStrokeDashArray().setAll(size * 0.2, size * 0.2);
    Text sign = new Text("?");
    sign.setFont(Fonts.bold(size * 0.62));
    sign.setX((size - sign.getLayoutBounds().getWidth()) / 2);
    sign.setY(size * 0.72);
    return new Group(ring, filled(sign, VerdictColor.UNSEEN));
  }
}
