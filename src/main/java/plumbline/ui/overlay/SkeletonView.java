package plumbline.ui.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.kinematics.Sight;
import plumbline.ui.common.Palette;

/**
 * The skeleton that was judged: near limbs solid, far ones thin, the working leg in the accent.
 * What the model did not see is not drawn: nothing is guessed.
 */
public final class SkeletonView extends Group {
  private static final double SEEN = Sight.MIN_VISIBILITY.defaultValue();

  private final Path far = path(Palette.faint(Palette.TEXT, 0.75));
  private final Path outline = path(Palette.faint(Palette.INK, 0.55));
  private final Path near = path(Palette.TEXT);
  private final Path working = path(Palette.ACCENT);

  public SkeletonView() {
    setMouseTransparent(true);
    setManaged(false);
    getChildren().addAll(outline, far, near, working);
  }

  /** Draws the pose of {@code analysis}; {@code unit} is a hundredth of the view's height. */
  public void show(FrameAnalysis analysis, ViewMap map, double unit) {
    setVisible(analysis.smoothed().isPresent());
    analysis.smoothed().ifPresent(pose -> draw(analysis, pose, map, unit));
  }

  private void draw(FrameAnalysis analysis, Pose pose, ViewMap map, double unit) {
    Side nearSide = analysis.near().or(analysis::working).orElse(Side.LEFT);
    Side farSide = nearSide.opposite();
    boolean nearWorks = analysis.working().filter(nearSide::equals).isPresent();
    boolean farWorks = analysis.working().filter(farSide::equals).isPresent();

    List<PathElement> solid = lines(pose, nearSide, map, bone -> !(nearWorks && bone.isLeg()));
    List<PathElement> thin = lines(pose, farSide, map, bone -> !(farWorks && bone.isLeg()));
    List<PathElement> accent = new ArrayList<>();
    analysis.working().ifPresent(side -> accent.addAll(lines(pose, side, map, Bone::isLeg)));

    set(near, solid, unit * 0.75);
    set(far, thin, unit * 0.35);
    set(working, accent, unit * (farWorks ? 0.5 : 0.95));
    List<PathElement> under = lines(pose, nearSide, map, bone -> true);
    if (farWorks) {
      under.addAll(lines(pose, farSide, map, Bone::isLeg));
    }
    set(outline, under, unit * (farWorks ? 1.1 : 1.5));
  }

  private static List<PathElement> lines(
      Pose pose, Side side, ViewMap map, Predicate<Bone> wanted) {
    List<PathElement> lines = new ArrayList<>();
    for (Bone bone : Bone.ALL) {
      if (wanted.test(bone) && seen(pose, bone.from(), side) && seen(pose, bone.to(), side)) {
        Point2D from = map.at(pose.px(bone.from(), side));
        Point2D to = map.at(pose.px(bone.to(), side));
        lines.add(new MoveTo(from.getX(), from.getY()));
        lines.add(new LineTo(to.getX(), to.getY()));
      }
    }
    return lines;
  }

  private static boolean seen(Pose pose, Joint joint, Side side) {
    return pose.px(joint, side).isFinite() && pose.visibility(joint, side) >= SEEN;
  }

  private static void set(Path path, List<PathElement> lines, double width) {
    path.setStrokeWidth(width);
    path.getElements().setAll(lines);
  }

  private static Path path(Color color) {
    Path path = new Path();
    path.setStroke(color);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return path;
  }
}
