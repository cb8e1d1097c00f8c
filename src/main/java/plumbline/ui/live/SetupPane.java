package plumbline.ui.live;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
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
  private final SetupSketch sketch = new SetupSketch();
  private final ProgressRing ring = new ProgressRing(sketch);
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
    words.setAccessibleRole(AccessibleRole.TEXT);
    detail.setFill(Palette.ATTEMPT);
    frame.setFill(null);
    getChildren().addAll(frame, card, ring, words, detail);
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
    ring.fill(advice.progress());
    ring.setGood(!step.isProblem());
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
    layoutRing(left + gap + radius, top + height / 2, radius, unit);
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

  private void layoutRing(double x, double y, double radius, double unit) {
    double side = radius * 1.3;
    sketch.setMinSize(side, side);
    sketch.setMaxSize(side, side);
    ring.setSize(radius, unit * 1.2);
    ring.autosize();
    ring.relocate(x - ring.getWidth() / 2, y - ring.getHeight() / 2);
  }
}
