package plumbline.ui.overlay;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.kinematics.Reason;
import plumbline.session.PictureFit;
import plumbline.ui.common.Palette;

/** A dashed ring where a body part is looked for and not seen. */
public final class MissingRing extends Group {
  private final Circle ring = new Circle();

  public MissingRing() {
    setMouseTransparent(true);
    setManaged(false);
    ring.setFill(Palette.faint(Palette.UNSEEN, 0.15));
    ring.setStroke(Palette.UNSEEN);
    getChildren().add(ring);
  }

  public void show(FrameAnalysis analysis, ViewMap map, double unit) {
    List<Joint> missing = analysis.cannotSee().map(MissingRing::missing).orElse(List.of());
    boolean drawn = !missing.isEmpty() && analysis.raw().pose().isPresent();
    setVisible(drawn);
    if (drawn) {
      draw(analysis, analysis.raw().pose().get(), missing, map, unit);
    }
  }

  private void draw(
      FrameAnalysis analysis, Pose pose, List<Joint> missing, ViewMap map, double unit) {
    Side near = analysis.near().orElse(Side.LEFT);
    boolean far = analysis.cannotSee().filter(Reason.FAR_LEG_HIDDEN::equals).isPresent();
    Side side = far ? near.opposite() : near;
    Vec2 sum = new Vec2(0, 0);
    for (Joint joint : missing) {
      sum = sum.plus(insideFrame(pose.px(joint, side), map.fit()));
    }
    Point2D at = map.at(sum.times(1.0 / missing.size()));
    ring.setCenterX(at.getX());
    ring.setCenterY(at.getY());
    ring.setRadius(unit * 7);
    ring.setStrokeWidth(unit * 0.8);
    ring.getStrokeDashArray().setAll(unit * 2.2, unit * 1.8);
  }

  private static Vec2 insideFrame(Vec2 px, PictureFit fit) {
    double x = Double.isFinite(px.x()) ? px.x() : 0;
    double y = Double.isFinite(px.y()) ? px.y() : 0;
    return new Vec2(
        Math.min(Math.max(x, 0), fit.source().width()),
        Math.min(Math.max(y, 0), fit.source().height()));
  }

  private static List<Joint> missing(Reason reason) {
    return switch (reason) {
      case FEET_OUT_OF_FRAME -> List.of(Joint.ANKLE);
      case NEAR_LEG_HIDDEN, FAR_LEG_HIDDEN -> List.of(Joint.KNEE, Joint.ANKLE);
      case HANDS_HIDDEN -> List.of(Joint.WRIST);
      case TRUNK_HIDDEN -> List.of(Joint.SHOULDER, Joint.HIP);
      default -> List.of();
    };
  }
}
