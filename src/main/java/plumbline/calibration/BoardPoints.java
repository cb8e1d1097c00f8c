package plumbline.calibration;

import java.util.Collection;
import java.util.Map;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.MatOfPoint3f;
import org.opencv.core.Point;
import org.opencv.core.Point3;
import plumbline.body.Vec2;
import plumbline.kinematics.Lens;

/** Points and matrices as OpenCV wants them; whoever asks releases them. */
final class BoardPoints {
  private BoardPoints() {}

  /** Where these corners are on the flat board, millimetres. */
  static MatOfPoint3f onBoard(Collection<Integer> ids, Map<Integer, Vec2> cornersMm) {
    return new MatOfPoint3f(
        ids.stream()
            .map(id -> cornersMm.getOrDefault(id, new Vec2(0, 0)))
            .map(mm -> new Point3(mm.x(), mm.y(), 0))
            .toArray(Point3[]::new));
  }

  static MatOfPoint2f inPicture(Collection<Vec2> px) {
    return new MatOfPoint2f(px.stream().map(p -> new Point(p.x(), p.y())).toArray(Point[]::new));
  }

  /** The camera matrix of a lens. */
  static Mat matrix(Lens lens) {
    Mat matrix = Mat.eye(3, 3, CvType.CV_64F);
    matrix.put(0, 0, lens.fxPx());
    matrix.put(1, 1, lens.fyPx());
    matrix.put(0, 2, lens.centrePx().x());
    matrix.put(1, 2, lens.centrePx().y());
    return matrix;
  }

  static void release(Mat... mats) {
    for (Mat mat : mats) {
      mat.release();
    }
  }
}
