package plumbline.ui.overlay;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import plumbline.kinematics.Measurement;
import plumbline.scoring.RangeGoal;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Palette;

/**
 * The range meter: a quarter circle that opens like the leg does, always there, so that every frame
 * is answered even when there is nothing to say.
 */
public final class RangeMeter extends Region {
  private static final double SCALE_END = 95;

  private final AngleFan fan = new AngleFan();
  private final Text value = new Text();
  private final Text band = new Text();
  private Measurement shown = Measurement.judged(0, 0);
  private RangeGoal goal = new RangeGoal(25, 45, 60, 85);
  private boolean opensLeft;

  public RangeMeter() {
    getStyleClass().add("panel");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    value.setFill(Palette.TEXT);
    band.setFill(Palette.ATTEMPT);
    getChildren().addAll(fan, value, band);
  }

  /** Shows an angle; {@code left} when the person's feet point to the left of the screen. */
  public void show(Measurement angle, RangeGoal range, boolean left) {
    shown = angle;
    goal = range;
    opensLeft = left;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double inset = height * 0.09;
    double thickness = height * 0.12;
    double radius = Math.min(width, height) - 2 * inset - thickness / 2;
    double x = opensLeft ? width - inset : inset;
    AngleFan.Place place =
        new AngleFan.Place(x, height - inset, radius, thickness, opensLeft ? 180 : 0, opensLeft);
    fan.show(place, shown, goal, SCALE_END);
    layoutWords(height, inset);
  }

  /** In the corner that the quarter circle leaves free. */
  private void layoutWords(double height, double inset) {
    boolean judged = shown.isJudged();
    value.setText(judged ? Degrees.words(shown.value()) : "–");
    band.setText(judged ? "±" + Degrees.words(shown.sd()) : "");
    value.setFont(Fonts.bold(height * 0.17));
    band.setFont(Fonts.regular(height * 0.1));
    place(value, inset + height * 0.1, inset);
    place(band, inset + height * 0.22, inset);
  }

  private void place(Text text, double baseline, double inset) {
    double width = text.getLayoutBounds().getWidth();
    text.setX(opensLeft ? inset : getWidth() - inset - width);
    text.setY(baseline);
  }
}
