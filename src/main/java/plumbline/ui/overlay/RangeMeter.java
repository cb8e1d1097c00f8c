package plumbline.ui.overlay;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import plumbline.coaching.Wording;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.report.AngleScale;
import plumbline.report.SweptAngle;
import plumbline.scoring.RangeGoal;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Palette;

/**
 * The range meter: a fan that opens like the leg does, always there, so that every frame is
 * answered even when there is nothing to say.
 */
public final class RangeMeter extends Region {
  /** Its height, in widths. */
  public static final double SHAPE = 1.2;

  private static final double RIGHT_ANGLE = 90;
  private static final double SAMPLE_DEG = 5;

  /** Height of the line of words, in widths of the meter. */
  private static final double WORDS_PART = 0.2;

  private final Wording wording;
  private final AngleFan fan = new AngleFan();
  private final Text value = new Text();
  private final Text band = new Text();
  private @Nullable Dial dial;
  private Measurement shown = Measurement.withheld(Reason.NOBODY);
  private RangeGoal goal = new RangeGoal(25, 45, 60, 85);
  private final Polygon guide = new Polygon();
  private final Circle ring = new Circle();
  private final Arc held = new Arc();
  private OptionalDouble guideDeg = OptionalDouble.empty();
  private Optional<Double> heldShare = Optional.empty();

  /** How the fan stands: upright or level, however the camera is tilted. */
  private record Dial(AngleScale scale, double zeroDeg, boolean clockwise) {
    AngleFan.Place place(double x, double y, double radius, double thickness) {
      return new AngleFan.Place(x, y, radius, thickness, zeroDeg, clockwise);
    }

    /** Of a fan with radius 1 round the origin, turning point included. */
    Bounds bounds() {
      AngleFan.Place unit = place(0, 0, 1, 0);
      double left = 0;
      double right = 0;
      double top = 0;
      double bottom = 0;
      for (double deg = scale.from(); deg <= scale.to(); deg += SAMPLE_DEG) {
        left = Math.min(left, unit.xAt(deg, 1));
        right = Math.max(right, unit.xAt(deg, 1));
        top = Math.min(top, unit.yAt(deg, 1));
        bottom = Math.max(bottom, unit.yAt(deg, 1));
      }
      return new BoundingBox(left, top, right - left, bottom - top);
    }

    double middleDeg() {
      return place(0, 0, 1, 0).screenDeg(scale.from() + scale.width() / 2);
    }
  }

  public RangeMeter(Wording wording) {
    this.wording = wording;
    getStyleClass().addAll("panel", "range-meter");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    value.setFill(Palette.TEXT);
    band.setFill(Palette.ATTEMPT);
    value.getStyleClass().add("ink");
    band.getStyleClass().add("ink-soft");
    guide.setFill(Palette.TEXT);
    guide.getStyleClass().add("ink");
    ring.setFill(null);
    ring.setStroke(Palette.faint(Palette.ATTEMPT, 0.45));
    held.setFill(null);
    held.setType(ArcType.OPEN);
    held.setStartAngle(90);
    held.setStroke(Palette.FULL);
    held.setStrokeLineCap(StrokeLineCap.ROUND);
    getChildren().addAll(fan, ring, held, guide, value, band);
  }

  /**
   * Shows where a leg would be that takes its time, as a pointer outside the scale, and how much of
   * the pause at the top is done, as a ring that fills.
   *
   * @param atDeg empty while no leg moves
   * @param share 0..1; empty while there is nothing to hold
   */
  public void pace(OptionalDouble atDeg, Optional<Double> share) {
    guideDeg = atDeg;
    heldShare = share;
    requestLayout();
  }

  /** Shows an angle as it stands in the view; without one the empty scale stays. */
  public void show(Optional<SweptAngle> angle, RangeGoal range, ViewMap map) {
    goal = range;
    shown = angle.map(SweptAngle::angle).orElse(Measurement.withheld(Reason.NOBODY));
    angle.ifPresent(
        swept -> {
          AngleFan.Place onBody = HipArc.placeOf(swept, map, 1, 1);
          double zero = RIGHT_ANGLE * Math.rint(onBody.zeroDeg() / RIGHT_ANGLE);
          dial = new Dial(swept.scale(), zero, onBody.clockwise());
        });
    requestLayout();
  }

  /** It is not known what is being done. */
  public void forget() {
    dial = null;
  }

  /** False until the angle has been seen once. */
  public boolean knowsItsScale() {
    return dial != null;
  }

  @Override
  protected void layoutChildren() {
    Dial now = dial;
    if (now == null) {
      return;
    }
    double inset = getWidth() * 0.09;
    double thickness = getWidth() * 0.12;
    double edge = inset + thickness / 2;
    double bottom = getHeight() - getWidth() * WORDS_PART;
    Bounds box = now.bounds();
    double radius =
        Math.min((getWidth() - 2 * edge) / box.getWidth(), (bottom - 2 * edge) / box.getHeight());
    boolean opensRight = Math.cos(Math.toRadians(now.middleDeg())) >= 0;
    boolean opensUp = Math.sin(Math.toRadians(now.middleDeg())) >= 0;
    double x =
        opensRight ? edge - radius * box.getMinX() : getWidth() - edge - radius * box.getMaxX();
    double y = opensUp ? bottom - edge - radius * box.getMaxY() : edge - radius * box.getMinY();
    AngleFan.Place place = now.place(x, y, radius, thickness);
    fan.show(place, shown, goal, now.scale());
    layoutGuide(place);
    layoutRing(place, now.middleDeg());
    layoutWords(inset);
  }

  /** A pointer just inside the scale: outside there may be no room. */
  private void layoutGuide(AngleFan.Place place) {
    guide.setVisible(guideDeg.isPresent());
    guideDeg.ifPresent(
        deg -> {
          double tip = place.radius() - place.thickness() * 0.62;
          double tail = tip - place.thickness() * 1.1;
          double half = Math.toDegrees(place.thickness() * 0.55 / tail);
          guide
              .getPoints()
              .setAll(
                  place.xAt(deg, tip),
                  place.yAt(deg, tip),
                  place.xAt(deg + half, tail),
                  place.yAt(deg + half, tail),
                  place.xAt(deg - half, tail),
                  place.yAt(deg - half, tail));
        });
  }

  /** In the corner that the needle leaves free. */
  private void layoutRing(AngleFan.Place place, double middleDeg) {
    double away = place.radius() * 0.34;
    double rad = Math.toRadians(middleDeg);
    double size = place.radius() * 0.2;
    ring.setVisible(heldShare.isPresent());
    held.setVisible(ring.isVisible());
    ring.setCenterX(place.x() + away * Math.cos(rad));
    ring.setCenterY(place.y() - away * Math.sin(rad));
    ring.setRadius(size);
    ring.setStrokeWidth(size * 0.45);
    held.setCenterX(ring.getCenterX());
    held.setCenterY(ring.getCenterY());
    held.setRadiusX(size);
    held.setRadiusY(size);
    held.setStrokeWidth(size * 0.45);
    held.setLength(-360 * heldShare.orElse(0.0));
    boolean done = heldShare.orElse(0.0) >= 1;
    ring.setFill(done ? Palette.FULL : null);
  }

  /** For a screen reader that is asked what is here. */
  private void tell(boolean judged) {
    long aim = Math.round(goal.target());
    setAccessibleText(
        judged
            ? wording.text("meter.aloud", Math.round(shown.value()), Math.round(shown.sd()), aim)
            : wording.text("meter.aloud-unseen", aim));
  }

  /** Below the fan, the value and how well it is known. */
  private void layoutWords(double inset) {
    boolean judged = shown.isJudged();
    tell(judged);
    value.setText(judged ? Degrees.words(shown.value()) : "–");
    band.setText(judged ? "±" + Degrees.words(shown.sd()) : "");
    value.setFont(Fonts.bold(getWidth() * 0.2));
    band.setFont(Fonts.regular(getWidth() * 0.13));
    value.setX(inset);
    value.setY(getHeight() - inset);
    band.setX(getWidth() - inset - band.getLayoutBounds().getWidth());
    band.setY(getHeight() - inset);
  }
}
