package plumbline.ui.live;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import plumbline.coaching.Wording;
import plumbline.guidance.SetupAdvice;
import plumbline.guidance.SetupStep;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Motion;
import plumbline.ui.common.Palette;
import plumbline.ui.common.Sizes;

/**
 * The one instruction of the set-up assistant over the live picture: a small drawing of what to do
 * inside a ring that fills while the view is checked, the words beside it, and a frame around the
 * picture that turns solid when the view is good.
 */
final class SetupPane extends Region {
  private final Wording wording;
  private final Rectangle frame = new Rectangle();
  private final Region card = new Region();
  private final Circle ring = new Circle();
  private final Arc filled = new Arc();
  private final SetupSketch sketch = new SetupSketch();
  private final Text words = new Text();
  private final Text detail = new Text();
  private SetupStep step = SetupStep.CHECKING;

  SetupPane(Wording wording) {
    this.wording = wording;
    setMouseTransparent(true);
    setVisible(false);
    card.getStyleClass().add("panel");
    words.setFill(Palette.TEXT);
    words.getStyleClass().add("ink");
    detail.getStyleClass().add("ink-soft");
    ring.getStyleClass().add("ring-faint");
    words.setAccessibleRole(AccessibleRole.TEXT);
    detail.setFill(Palette.ATTEMPT);
    frame.setFill(null);
    ring.setFill(null);
    ring.setStroke(Palette.faint(Palette.TEXT, 0.2));
    filled.setFill(null);
    filled.setType(ArcType.OPEN);
    filled.setStartAngle(90);
    filled.setStrokeLineCap(StrokeLineCap.ROUND);
    getChildren().addAll(frame, card, ring, filled, sketch, words, detail);
  }

  /**
   * Shows an instruction.
   *
   * @param key of its words, which may be those of the exercise
   * @param headRight whether the person's head is on the right of the screen
   */
  void say(SetupAdvice advice, String key, boolean headRight) {
    step = advice.step();
    words.setText(wording.text(key));
    detail.setText(detail(advice));
    words.setAccessibleText(wording.text("setup.aloud", words.getText() + ". " + detail.getText()));
    filled.setLength(-360 * advice.progress());
    sketch.show(step, headRight);
    Motion.show(this, true);
    requestLayout();
  }

  void hush() {
    Motion.show(this, false);
  }

  private String detail(SetupAdvice advice) {
    if (advice.step() != SetupStep.GOOD) {
      return "";
    }
    return advice.bandDeg().isPresent()
        ? wording.text("setup.band", Math.round(advice.bandDeg().getAsDouble()))
        : wording.text("setup.band-unknown");
  }

  @Override
  protected void layoutChildren() {
    double unit = Sizes.unit(this);
    boolean good = !step.isProblem();
    layoutFrame(unit, good);
    double radius = unit * 10;
    double gap = unit * 4;
    double room = getWidth() * 0.74 - 2 * radius - 3 * gap;
    double even = LargeWords.fit(words, unit, 7.4, room, getHeight());
    detail.setFont(Fonts.bold(unit * 4.4 / Fonts.CAPITAL_HEIGHT));
    double detailWidth = FitText.evenWidth(detail.getText(), detail.getFont().getSize(), room);
    detail.setWrappingWidth(Math.floor(detailWidth));
    Bounds text = FitText.measure(words.getText(), words.getFont().getSize(), even);
    double below = detail.getText().isEmpty() ? 0 : detail.getLayoutBounds().getHeight() + unit;
    double textWidth = Math.max(text.getWidth(), below == 0 ? 0 : detailWidth);
    double width = 2 * radius + 3 * gap + Math.ceil(textWidth) + 2;
    double height = Math.max(2 * radius, text.getHeight() + below) + 2 * unit * 3;
    double left = (getWidth() - width) / 2;
    double top = unit * 6;
    card.resizeRelocate(left, top, width, height);
    layoutRing(left + gap + radius, top + height / 2, radius, unit, good);
    double textTop = top + (height - text.getHeight() - below) / 2;
    words.relocate(left + 2 * gap + 2 * radius, textTop);
    detail.relocate(left + 2 * gap + 2 * radius, textTop + text.getHeight() + unit);
  }

  private void layoutFrame(double unit, boolean good) {
    double inset = unit * 2.5;
    frame.setX(inset);
    frame.setY(inset);
    frame.setWidth(Math.max(0, getWidth() - 2 * inset));
    frame.setHeight(Math.max(0, getHeight() - 2 * inset));
    frame.setArcWidth(unit * 5);
    frame.setArcHeight(unit * 5);
    frame.setStrokeWidth(unit * (good ? 0.9 : 0.6));
    frame.setStroke(good ? Palette.FULL : Palette.faint(Palette.TEXT, 0.7));
    frame.getStrokeDashArray().clear();
    if (!good) {
      frame.getStrokeDashArray().addAll(unit * 3, unit * 2.4);
    }
  }

  private void layoutRing(double x, double y, double radius, double unit, boolean good) {
    ring.setCenterX(x);
    ring.setCenterY(y);
    ring.setRadius(radius);
    ring.setStrokeWidth(unit * 1.2);
    filled.setCenterX(x);
    filled.setCenterY(y);
    filled.setRadiusX(radius);
    filled.setRadiusY(radius);
    filled.setStrokeWidth(unit * 1.2);
    filled.setStroke(good ? Palette.FULL : Palette.ACCENT);
    double side = radius * 1.3;
    sketch.resizeRelocate(x - side / 2, y - side / 2, side, side);
  }
}
