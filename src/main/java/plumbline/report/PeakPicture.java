package plumbline.report;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Vec2;
import plumbline.capture.Frame;
import plumbline.scoring.RepVerdict.Rep;

/**
 * A frame as a still picture of 16 to 9: the person large, with skeleton and angle. Without a
 * picture the skeleton is drawn alone on a plain ground.
 */
public final class PeakPicture {
  /** Of the picture, pixels. */
  private static final int WIDTH = 1056;

  /** Of the picture, pixels. */
  private static final int HEIGHT = 594;

  /** The ground of a skeleton without a picture. */
  static final Scalar GROUND = new Scalar(0x40, 0x34, 0x2A);

  private static final double AROUND = 1.25;
  private static final double UNITS_HIGH = 480;
  private static final double SEEN = 0.5;
  private static final int JPEG_QUALITY = 88;

  private PeakPicture() {}

  /** An empty picture of a frame's size, where there is no video. */
  static Mat plain(FrameAnalysis frame) {
    return new Mat(frame.raw().size().height(), frame.raw().size().width(), CvType.CV_8UC3, GROUND);
  }

  /**
   * The peak of a repetition as JPEG in a data address; draws on the frame's own picture.
   *
   * @param rep whose angle is written beside the leg: the same as in the words below the picture
   */
  public static String jpegUri(Frame shown, FrameAnalysis frame, Rep rep) {
    Mat picture = shown.bgr();
    Rect cut = cut(frame, picture);
    double unit = cut.height / UNITS_HIGH;
    try (Lettering lettering = new Lettering()) {
      frame
          .smoothed()
          .ifPresent(
              pose -> {
                new SkeletonDrawing(picture, unit).draw(pose, frame);
                new AngleDrawing(picture, unit, lettering).drawPeak(pose, frame, rep);
              });
    }
    Mat part = cutOut(picture, cut);
    Imgproc.resize(part, part, new Size(WIDTH, HEIGHT), 0, 0, Imgproc.INTER_AREA);
    MatOfByte coded = new MatOfByte();
    MatOfInt quality = new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, JPEG_QUALITY);
    Imgcodecs.imencode(".jpg", part, coded, quality);
    String uri = DataUris.dataUri(coded.toArray(), "jpeg");
    quality.release();
    coded.release();
    part.release();
    return uri;
  }

  /** Of the right shape, around the person with some room; may reach out of the picture. */
  private static Rect cut(FrameAnalysis frame, Mat picture) {
    double left = 0;
    double top = 0;
    double right = picture.cols();
    double bottom = picture.rows();
    if (frame.smoothed().isPresent()) {
      double[] box = box(frame.smoothed().get());
      double room = (AROUND - 1) / 2 * Math.max(box[2] - box[0], box[3] - box[1]);
      left = Math.max(left, box[0] - room);
      top = Math.max(top, box[1] - room);
      right = Math.min(right, box[2] + room);
      bottom = Math.min(bottom, box[3] + room);
    }
    double height = Math.max(bottom - top, (right - left) * HEIGHT / WIDTH);
    double width = height * WIDTH / HEIGHT;
    int x = place((left + right - width) / 2, width, picture.cols());
    int y = place((top + bottom - height) / 2, height, picture.rows());
    return new Rect(x, y, (int) Math.max(2, width), (int) Math.max(2, height));
  }

  /** Moved inside where it fits, else in the middle. */
  private static int place(double from, double length, double room) {
    return (int) Math.round(length > room ? (room - length) / 2 : clamp(from, 0, room - length));
  }

  private static double clamp(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }

  private static double[] box(Pose pose) {
    double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    for (LandmarkPoint point : pose.landmarks()) {
      Vec2 px = point.imagePx();
      if (px.isFinite() && point.visibility() >= SEEN) {
        box[0] = Math.min(box[0], px.x());
        box[1] = Math.min(box[1], px.y());
        box[2] = Math.max(box[2], px.x());
        box[3] = Math.max(box[3], px.y());
      }
    }
    return box[0] <= box[2] ? box : new double[] {0, 0, Double.MAX_VALUE, Double.MAX_VALUE};
  }

  private static Mat cutOut(Mat picture, Rect cut) {
    int left = Math.max(0, -cut.x);
    int top = Math.max(0, -cut.y);
    int right = Math.max(0, cut.x + cut.width - picture.cols());
    int bottom = Math.max(0, cut.y + cut.height - picture.rows());
    Rect inside =
        new Rect(
            Math.max(0, cut.x),
            Math.max(0, cut.y),
            cut.width - left - right,
            cut.height - top - bottom);
    Mat part = picture.submat(inside);
    Mat shown = new Mat();
    Core.copyMakeBorder(part, shown, top, bottom, left, right, Core.BORDER_CONSTANT, GROUND);
    part.release();
    return shown;
  }
}
