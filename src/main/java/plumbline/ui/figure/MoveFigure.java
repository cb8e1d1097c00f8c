package plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import plumbline.body.Joint;
import plumbline.body.Vec2;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Palette;
import plumbline.ui.overlay.FaultPlace;

/**
 * A small figure that shows a movement as its exercise defines it; still, at the aim, for people
 * who asked for less motion.
 */
public final class MoveFigure extends Region {
  private static final double NANOS_A_SECOND = 1e9;

  /** A little less than a thirtieth of a second: smooth enough, at half the work of every pulse. */
  private static final long STEP_NANOS = 30_000_000;

  private static final double LEG_M = 0.1;
  private static final double ARM_M = 0.065;
  private static final double TRUNK_M = 0.15;
  private static final double MARGIN_M = 0.1;
  private static final int SAMPLES = 24;

  private final Line floor = new Line();
  private final Path far = limb(Palette.ATTEMPT, "figure-far");
  private final Path farArm = limb(Palette.ATTEMPT, "figure-far");
  private final Path trunk = limb(Palette.TEXT, "figure-near");
  private final Path nearArm = limb(Palette.TEXT, "figure-near");
  private final Path leg = limb(Palette.TEXT, "figure-work");
  private final Path shown = limb(Palette.ACCENT, "figure-shown");
  private final Circle head = new Circle();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          move(now);
        }
      };
  private Optional<Variant> variant = Optional.empty();
  private MoveCycle cycle = new MoveCycle(0, 0, 1, 0, 1);
  private Bounds room = new BoundingBox(0, 0, 1, 1);
  private Optional<FaultPlace> place = Optional.empty();
  private boolean animated;
  private long since = Long.MIN_VALUE;
  private long movedAt;
  private double deg;

  public MoveFigure() {
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    floor.setStroke(Palette.faint(Palette.ATTEMPT, 0.6));
    floor.setStrokeLineCap(StrokeLineCap.ROUND);
    floor.getStyleClass().add("figure-floor");
    head.setFill(Palette.TEXT);
    head.getStyleClass().add("figure-head");
    getChildren().addAll(floor, farArm, far, trunk, head, leg, nearArm, shown);
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
    room = roomFor(which, cycle);
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
    if (variant.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    Mannequin body = Mannequin.of(variant.get(), deg);
    double scale = Math.min(getWidth() / room.getWidth(), getHeight() / room.getHeight());
    double left = (getWidth() - room.getWidth() * scale) / 2 - room.getMinX() * scale;
    double ground = getHeight() - (getHeight() - room.getHeight() * scale) / 2;
    Pen pen = new Pen(scale, left, ground + room.getMinY() * scale);
    drawBody(body, pen);
    floor.setStartX(pen.x(new Vec2(room.getMinX() + MARGIN_M, 0)));
    floor.setEndX(pen.x(new Vec2(room.getMaxX() - MARGIN_M, 0)));
    floor.setStartY(pen.y(new Vec2(0, -0.06)));
    floor.setEndY(floor.getStartY());
    floor.setStrokeWidth(scale * 0.025);
  }

  private void drawBody(Mannequin body, Pen pen) {
    Map<Joint, Vec2> near = body.working();
    Map<Joint, Vec2> other = body.other();
    pen.line(far, LEG_M * 0.8, other, Joint.HIP, Joint.KNEE, Joint.ANKLE, Joint.FOOT_INDEX);
    pen.line(farArm, ARM_M, other, Joint.SHOULDER, Joint.ELBOW, Joint.WRIST, Joint.INDEX);
    pen.line(trunk, TRUNK_M, near, Joint.SHOULDER, Joint.HIP);
    pen.line(leg, LEG_M, near, Joint.HIP, Joint.KNEE, Joint.ANKLE, Joint.FOOT_INDEX);
    pen.line(nearArm, ARM_M, near, Joint.SHOULDER, Joint.ELBOW, Joint.WRIST, Joint.INDEX);
    head.setCenterX(pen.x(body.head()));
    head.setCenterY(pen.y(body.head()));
    head.setRadius(pen.scale() * Mannequin.HEAD_RADIUS_M);
    shown.setVisible(place.isPresent());
    place.ifPresent(
        p -> {
          boolean others = p.whose() == FaultPlace.Whose.OTHER;
          pen.line(shown, LEG_M * 1.15, others ? other : near, p.joints().toArray(Joint[]::new));
        });
  }

  /** From metres to pixels. */
  private record Pen(double scale, double left, double ground) {
    double x(Vec2 point) {
      return left + point.x() * scale;
    }

    double y(Vec2 point) {
      return ground - point.y() * scale;
    }

    /** Through these joints; a single one becomes a dot. */
    void line(Path path, double widthM, Map<Joint, Vec2> points, Joint... joints) {
      path.getElements().clear();
      for (Joint joint : joints) {
        Vec2 point = Objects.requireNonNull(points.get(joint));
        Point2D at = new Point2D(x(point), y(point));
        if (path.getElements().isEmpty()) {
          path.getElements().add(new MoveTo(at.getX(), at.getY()));
        }
        path.getElements().add(new LineTo(at.getX() + 0.01, at.getY()));
      }
      path.setStrokeWidth(scale * widthM * (joints.length == 1 ? 1.7 : 1));
    }
  }

  /** What a whole movement takes, metres. */
  private static Bounds roomFor(Variant variant, MoveCycle cycle) {
    List<Vec2> all = new ArrayList<>();
    for (int i = 0; i <= SAMPLES; i++) {
      double at = cycle.restDeg() + (cycle.aimDeg() - cycle.restDeg()) * i / SAMPLES;
      Mannequin body = Mannequin.of(variant, at);
      all.addAll(body.working().values());
      all.addAll(body.other().values());
      double r = Mannequin.HEAD_RADIUS_M;
      all.add(body.head().plus(new Vec2(r, r)));
      all.add(body.head().minus(new Vec2(r, r)));
    }
    double minX = all.stream().mapToDouble(Vec2::x).min().orElse(0) - MARGIN_M;
    double maxX = all.stream().mapToDouble(Vec2::x).max().orElse(1) + MARGIN_M;
    double maxY = all.stream().mapToDouble(Vec2::y).max().orElse(1) + MARGIN_M;
    return new BoundingBox(minX, -MARGIN_M, maxX - minX, maxY + MARGIN_M);
  }

  private static Path limb(Color color, String styleClass) {
    Path path = new Path();
    path.setStroke(color);
    path.setFill(null);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    path.getStyleClass().add(styleClass);
    path.setManaged(false);
    return path;
  }
}
