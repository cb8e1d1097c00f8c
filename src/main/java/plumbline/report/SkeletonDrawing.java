package plumbline.report;

import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;

/** The pose that was judged: near limbs solid, far limbs thin, what was not seen not at all. */
final class SkeletonDrawing {
  private static final double MIN_VISIBILITY = 0.6;

  private static final List<List<Joint>> LIMBS =
      List.of(
          List.of(Joint.SHOULDER, Joint.ELBOW, Joint.WRIST, Joint.INDEX),
          List.of(Joint.SHOULDER, Joint.HIP));
  private static final List<Joint> LEG =
      List.of(Joint.HIP, Joint.KNEE, Joint.ANKLE, Joint.HEEL, Joint.FOOT_INDEX, Joint.ANKLE);

  private final Mat picture;
  private final double unit;

  /** Lines are {@code unit} pixels wide where the picture is 720 high. */
  SkeletonDrawing(Mat picture, double unit) {
    this.picture = picture;
    this.unit = unit;
  }

  void draw(Pose pose, FrameAnalysis analysis) {
    Optional<Side> far = analysis.near().map(Side::opposite);
    far.ifPresent(side -> side(pose, side, analysis, false));
    across(pose, Joint.SHOULDER);
    across(pose, Joint.HIP);
    for (Side side : Side.values()) {
      if (!far.equals(Optional.of(side))) {
        side(pose, side, analysis, true);
      }
    }
    head(pose);
  }

  private void side(Pose pose, Side side, FrameAnalysis analysis, boolean near) {
    boolean working = analysis.working().equals(Optional.of(side));
    LIMBS.forEach(limb -> chain(pose, limb, side, Palette.WHITE, near));
    chain(pose, LEG, side, working ? Palette.ACCENT : Palette.WHITE, near);
  }

  private void chain(Pose pose, List<Joint> joints, Side side, Scalar color, boolean near) {
    for (int i = 1; i < joints.size(); i++) {
      LandmarkPoint from = pose.get(joints.get(i - 1).on(side));
      LandmarkPoint to = pose.get(joints.get(i).on(side));
      if (seen(from) && seen(to)) {
        limb(from.imagePx(), to.imagePx(), color, near ? 5 : 1.5);
        dot(to.imagePx(), color, near ? 5 : 2.5);
        dot(from.imagePx(), color, near ? 5 : 2.5);
      }
    }
  }

  private void across(Pose pose, Joint joint) {
    LandmarkPoint left = pose.get(joint.on(Side.LEFT));
    LandmarkPoint right = pose.get(joint.on(Side.RIGHT));
    if (seen(left) && seen(right)) {
      limb(left.imagePx(), right.imagePx(), Palette.WHITE, 2);
    }
  }

  private void head(Pose pose) {
    LandmarkPoint nose = pose.get(Landmark.NOSE);
    if (seen(nose)) {
      dot(nose.imagePx(), Palette.WHITE, 5);
    }
  }

  private void limb(Vec2 from, Vec2 to, Scalar color, double width) {
    int stroke = pixels(width);
    int outline = stroke + pixels(3);
    Imgproc.line(picture, at(from), at(to), Palette.BLACK, outline, Imgproc.LINE_AA);
    Imgproc.line(picture, at(from), at(to), color, stroke, Imgproc.LINE_AA);
  }

  private void dot(Vec2 px, Scalar color, double radius) {
    Imgproc.circle(picture, at(px), pixels(radius), color, Imgproc.FILLED, Imgproc.LINE_AA);
  }

  private int pixels(double units) {
    return (int) Math.max(1, Math.round(units * unit));
  }

  private static boolean seen(LandmarkPoint point) {
    return point.visibility() >= MIN_VISIBILITY && point.imagePx().isFinite();
  }

  private static Point at(Vec2 px) {
    return new Point(px.x(), px.y());
  }
}
