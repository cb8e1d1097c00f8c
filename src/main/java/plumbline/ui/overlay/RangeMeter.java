package plumbline.ui.overlay;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
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

  private final AngleFan fan = new AngleFan();
  private final Text value = new Text();
  private final Text band = new Text();
  private @Nullable Dial dial;
  private Measurement shown = Measurement.withheld(Reason.NOBODY);
  private RangeGoal goal = new RangeGoal(25, 45, 60, 85);

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

  public RangeMeter() {
    getStyleClass().add("panel");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    value.setFill(Palette.TEXT);
    band.setFill(Palette.ATTEMPT);
    getChildren().addAll(fan, value, band);
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
    fan.show(now.place(x, y, radius, thickness), shown, goal, now.scale());
    layoutWords(inset);
  }

  /** Below the fan, the value and how well it is known. */
  private void layoutWords(double inset) {
    boolean judged = shown.isJudged();
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
