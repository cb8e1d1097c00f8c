package plumbline.ui.figure;

import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import plumbline.body.Joint;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Looks;
import plumbline.ui.overlay.FaultPlace;

/**
 * A small figure that shows a movement as its exercise defines it; still, at the aim, for people
 * who asked for less motion.
 */
public final class MoveFigure extends Region {
  private static final double NANOS_A_SECOND = 1e9;

  /** A little less than a thirtieth of a second: smooth enough, at half the work of every pulse. */
  private static final long STEP_NANOS = 30_000_000;

  private final FigureDrawing drawing = new FigureDrawing();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          move(now);
        }
      };
  private Optional<Variant> variant = Optional.empty();
  private MoveCycle cycle = new MoveCycle(0, 0, 1, 0, 1);
  private Optional<FaultPlace> place = Optional.empty();
  private boolean animated;
  private long since = Long.MIN_VALUE;
  private long movedAt;
  private double deg;

  public MoveFigure() {
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    drawing.setManaged(false);
    getChildren().add(drawing);
    sceneProperty().addListener((property, before, now) -> turnOnOrOff());
    visibleProperty().addListener((property, before, now) -> turnOnOrOff());
  }

  /**
   * Shows how a variant goes, again and again.
   *
   * @param values the settings, which say how far and how fast
   */
  public void play(Variant which, ThresholdValues values) {
    place = Optional.empty();
    prepare(which, values);
    setAnimated(true);
  }

  /**
   * Shows the right shape at the top of a movement.
   *
   * @param rule the fault whose place on the body is pointed out; any other id points out the leg
   */
  public void point(Variant which, ThresholdValues values, String rule) {
    prepare(which, values);
    place =
        FaultPlace.of(rule)
            .or(
                () ->
                    Optional.of(
                        new FaultPlace(
                            List.of(Joint.HIP, Joint.KNEE, Joint.ANKLE),
                            FaultPlace.Whose.WORKING)));
    setAnimated(false);
  }

  private void prepare(Variant which, ThresholdValues values) {
    variant = Optional.of(which);
    cycle = MoveCycle.of(which, values);
    drawing.makeRoomFor(which, cycle);
    deg = cycle.aimDeg();
  }

  private void setAnimated(boolean moves) {
    animated = moves;
    turnOnOrOff();
    requestLayout();
  }

  private void turnOnOrOff() {
    if (animated && getScene() != null && isVisible() && !Looks.reducedMotion()) {
      since = Long.MIN_VALUE;
      timer.start();
    } else {
      timer.stop();
    }
  }

  private void move(long now) {
    if (since == Long.MIN_VALUE) {
      since = now;
    } else if (now - movedAt < STEP_NANOS) {
      return;
    }
    movedAt = now;
    deg = cycle.degAt((now - since) / NANOS_A_SECOND);
    draw();
  }

  @Override
  protected void layoutChildren() {
    draw();
  }

  private void draw() {
    if (variant.isPresent() && getWidth() > 0 && getHeight() > 0) {
      drawing.draw(Mannequin.of(variant.get(), deg), place, getWidth(), getHeight());
    }
  }
}
