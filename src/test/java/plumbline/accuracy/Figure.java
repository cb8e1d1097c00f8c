package plumbline.accuracy;

import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;
import org.opencv.photo.Photo;
import plumbline.accuracy.Truth.Moment;
import plumbline.body.Joint;
import plumbline.body.Side;
import plumbline.body.Vec2;

/** A rendered person in the picture, found by the truth: to be cut out, pasted or painted over. */
final class Figure {
  /** Width of a limb with its clothes and a little of what is behind, torso lengths. */
  private static final double LIMB_TL = 0.26;

  private static final double HEAD_TL = 0.34;
  private static final Scalar WHITE = new Scalar(255);
  private static final double PAINT_RADIUS_PX = 4;

  /** Clothes and shadows reach so far beyond what is cut out. */
  private static final int SPARE_PX = 35;

  /** Chains of joints of one side, each drawn as one thick line. */
  private static final List<List<Joint>> LIMBS =
      List.of(
          List.of(Joint.SHOULDER, Joint.ELBOW, Joint.WRIST, Joint.INDEX),
          List.of(Joint.SHOULDER, Joint.HIP, Joint.KNEE, Joint.ANKLE),
          List.of(Joint.HEEL, Joint.FOOT_INDEX),
          List.of(Joint.ANKLE, Joint.HEEL));

  private Figure() {}

  /** White where the person is, black elsewhere; the caller's to release. */
  static Mat mask(Moment truth, Mat picture) {
    Mat mask = Mat.zeros(picture.rows(), picture.cols(), CvType.CV_8UC1);
    double torsoPx = truth.torsoPx();
    int thick = (int) Math.round(LIMB_TL * torsoPx);
    for (Side side : Side.values()) {
      LIMBS.forEach(limb -> draw(mask, truth, side, limb, thick));
      line(mask, truth.px(Joint.SHOULDER, side), truth.px(Joint.HIP, side.opposite()), thick);
      int head = (int) Math.round(HEAD_TL * torsoPx);
      Imgproc.circle(mask, point(truth.px(Joint.EAR, side)), head, WHITE, -1);
    }
    return mask;
  }

  /** The room as it may look without the person; the caller's to release. */
  static Mat paintedOver(Mat picture, Mat mask) {
    Mat generous = new Mat();
    Mat brush = Mat.ones(SPARE_PX, SPARE_PX, CvType.CV_8UC1);
    Imgproc.dilate(mask, generous, brush);
    Mat room = new Mat();
    Photo.inpaint(picture, generous, room, PAINT_RADIUS_PX, Photo.INPAINT_TELEA);
    List.of(generous, brush).forEach(Mat::release);
    return room;
  }

  /** Pastes what the mask shows of {@code from} into {@code onto}, so many pixels to the right. */
  static void paste(Mat from, Mat mask, Mat onto, int rightPx) {
    int width = onto.cols() - Math.abs(rightPx);
    if (width <= 0) {
      return;
    }
    Rect source = new Rect(Math.max(0, -rightPx), 0, width, onto.rows());
    Rect goal = new Rect(Math.max(0, rightPx), 0, width, onto.rows());
    Mat seen = from.submat(source);
    Mat where = mask.submat(source);
    Mat there = onto.submat(goal);
    seen.copyTo(there, where);
    List.of(seen, where, there).forEach(Mat::release);
  }

  private static void draw(Mat mask, Moment truth, Side side, List<Joint> limb, int thick) {
    for (int i = 1; i < limb.size(); i++) {
      line(mask, truth.px(limb.get(i - 1), side), truth.px(limb.get(i), side), thick);
    }
  }

  private static void line(Mat mask, Vec2 from, Vec2 to, int thick) {
    Imgproc.line(mask, point(from), point(to), WHITE, thick);
  }

  private static Point point(Vec2 px) {
    return new Point(px.x(), px.y());
  }
}
