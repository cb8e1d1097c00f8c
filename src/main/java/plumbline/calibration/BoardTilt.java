package plumbline.calibration;

import java.util.Map;
import org.opencv.calib3d.Calib3d;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.MatOfPoint3f;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.kinematics.Lens;

/** How the board is turned before the camera, by the lens that is assumed as yet: coarse. */
final class BoardTilt {
  private final Map<Integer, Vec2> cornersMm;

  BoardTilt(Map<Integer, Vec2> cornersMm) {
    this.cornersMm = cornersMm;
  }

  /** See {@link plumbline.guidance.BoardSight}. */
  record Angles(double rightDeg, double downDeg) {}

  Angles of(Map<Integer, Vec2> found, ImageSize size) {
    MatOfPoint3f onBoard = BoardPoints.onBoard(found.keySet(), cornersMm);
    MatOfPoint2f inPicture = BoardPoints.inPicture(found.values());
    Mat camera = BoardPoints.matrix(Lens.assumed(size));
    MatOfDouble straight = new MatOfDouble();
    Mat turn = new Mat();
    Mat shift = new Mat();
    Mat rotation = new Mat();
    try {
      boolean solved =
          Calib3d.solvePnP(
              onBoard, inPicture, camera, straight, turn, shift, false, Calib3d.SOLVEPNP_IPPE);
      if (!solved) {
        return new Angles(0, 0);
      }
      Calib3d.Rodrigues(turn, rotation);
      double away = rotation.get(2, 2)[0];
      return new Angles(
          Math.toDegrees(Math.atan(-rotation.get(0, 2)[0] / away)),
          Math.toDegrees(Math.atan(-rotation.get(1, 2)[0] / away)));
    } finally {
      BoardPoints.release(onBoard, inPicture, camera, straight, turn, shift, rotation);
    }
  }
}
