package plumbline.ui.live;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import plumbline.guidance.SetupStep;
import plumbline.ui.common.Palette;

/** A small drawing, in lines, of what to do about the view: on a field of 100 by 100. */
final class SetupSketch extends Region {
  private static final double FIELD = 100;

  /** Head, trunk and legs of somebody who lies with the feet to the right. */
  private static final String LYING = "M8 62 a7 7 0 1 0 14 0 a7 7 0 1 0 -14 0 M24 64 H54 L90 66";

  private static final String STANDING =
      "M43 14 a7 7 0 1 0 14 0 a7 7 0 1 0 -14 0 M50 24 V54 L42 88 M50 54 L58 88 M50 30 L38 50";

  private static final String CAMERA = "M14 34 H56 V70 H14 Z M56 46 L74 36 V68 L56 58";

  private final SVGPath still = line(Palette.TEXT, 5);
  private final SVGPath todo = line(Palette.ACCENT, 7);
  private final Scale scale = new Scale();

  SetupSketch() {
    still.getStyleClass().add("ink-line");
    todo.getStyleClass().add("accent-line");
    still.getTransforms().add(scale);
    todo.getTransforms().add(scale);
    getChildren().addAll(still, todo);
  }

  /**
   * Draws what helps.
   *
   * @param headRight somebody who lies is drawn as they lie, so that arrows point the right way
   */
  void show(SetupStep step, boolean headRight) {
    List<String> drawn = drawing(step);
    setScaleX(headRight && drawn.contains(LYING) ? -1 : 1);
    still.setContent(drawn.get(0));
    todo.setContent(drawn.get(1));
    todo.setStroke(step.isProblem() ? Palette.ACCENT : Palette.FULL);
  }

  /** What is there, and what is to be done about it. */
  private static List<String> drawing(SetupStep step) {
    return switch (step) {
      case TOO_DARK ->
          List.of(
              "M50 30 a18 18 0 0 1 10 33 V72 H40 V63 A18 18 0 0 1 50 30 M42 80 H58",
              "M50 8 V18 M16 42 H26 M74 42 H84 M24 18 L32 26 M76 18 L68 26");
      case NOBODY -> List.of("M6 12 H94 V88 H6 Z", STANDING);
      case TWO_PEOPLE -> List.of(STANDING, "M72 28 L96 52 M96 28 L72 52");
      case TOO_NEAR -> List.of(CAMERA, "M84 84 H20 M34 72 L20 84 L34 96");
      case FEET_OUT, BODY_OUT -> List.of(LYING, "M94 30 V90 M70 30 H36 M48 20 L36 30 L48 40");
      case TOO_FAR -> List.of(STANDING, "M74 78 V40 M62 64 L74 80 L86 64");
      case UNCLEAR, TURN_SIDEWAYS ->
          List.of(STANDING, "M20 66 A34 14 0 0 0 80 66 M70 60 L80 66 L76 78");
      case START_POSE -> List.of("M4 82 H96", LYING);
      case ROOM_FOR_THE_MOVE -> List.of(LYING, "M54 62 L66 22 M90 60 A36 36 0 0 0 72 30");
      case CAMERA_TILTED -> List.of(CAMERA, "M8 88 H92 M20 82 V94 M80 82 V94");
      case CAMERA_HIGH -> List.of(CAMERA, "M88 20 V84 M78 70 L88 84 L98 70");
      case CAMERA_MOVED -> List.of(CAMERA, "M14 84 H60 M26 74 L14 84 L26 94 M48 74 L60 84 L48 94");
      case CHECKING, GOOD -> List.of("", "M22 52 L42 72 L80 28");
    };
  }

  @Override
  protected void layoutChildren() {
    scale.setX(getWidth() / FIELD);
    scale.setY(getHeight() / FIELD);
  }

  private static SVGPath line(Color color, double width) {
    SVGPath path = new SVGPath();
    path.setFill(null);
    path.setStroke(color);
    path.setStrokeWidth(width);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    path.setManaged(false);
    return path;
  }
}
