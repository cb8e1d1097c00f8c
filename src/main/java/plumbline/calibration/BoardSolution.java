package plumbline.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.opencv.calib3d.Calib3d;
import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.guidance.BoardSight;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;

/**
 * What OpenCV finds in views of the board, good or bad, in plain Java: no native memory outlives
 * {@link #of}.
 *
 * @param rmsPx how far the corners are from where they should be, over all views
 * @param matrix the camera matrix, row by row, pixels
 * @param distortion k1, k2, p1, p2, k3
 * @param viewRmsPx the same for each view, in the order of the views
 * @param focalSdPx standard deviation of the focal length that is known less well
 */
record BoardSolution(
    double rmsPx,
    List<Double> matrix,
    List<Double> distortion,
    List<Double> viewRmsPx,
    double focalSdPx) {

  /**
   * Solves for the lens (Zhang 2000). k3 is left at 0: only corners at the very border would tell
   * it, and without them it bends the border at will.
   *
   * @param views of one size, at least one
   * @throws CalibrationException when OpenCV finds no answer in them
   */
  static BoardSolution of(List<BoardSight> views, Map<Integer, Vec2> cornersMm)
      throws CalibrationException {
    ImageSize size = views.get(0).size();
    try (Matrices m = new Matrices()) {
      m.add(views, cornersMm);
      double rms =
          Calib3d.calibrateCameraExtended(
              m.onBoard,
              m.inPicture,
              new Size(size.width(), size.height()),
              m.lens,
              m.distortion,
              m.turns,
              m.shifts,
              m.sdOfLens,
              m.sdOfViews,
              m.viewErrors,
              Calib3d.CALIB_FIX_K3);
      return new BoardSolution(
          rms,
          numbers(m.lens),
          numbers(m.distortion),
          numbers(m.viewErrors),
          Math.max(m.sdOfLens.get(0, 0)[0], m.sdOfLens.get(1, 0)[0]));
    } catch (CvException e) {
      throw CalibrationException.alike();
    }
  }

  /**
   * As a lens.
   *
   * @param size of the views
   * @param rejected views that were left out before
   * @throws CalibrationException when there is no such lens
   */
  LensFit lens(ImageSize size, int rejected) throws CalibrationException {
    try {
      Distortion bent =
          new Distortion(
              distortion.get(0),
              distortion.get(1),
              distortion.get(2),
              distortion.get(3),
              distortion.get(4));
      Vec2 centrePx = new Vec2(matrix.get(2), matrix.get(5));
      Lens lens = new Lens(size, matrix.get(0), matrix.get(4), centrePx, bent);
      return new LensFit(lens, rmsPx, viewRmsPx, rejected, focalSdPx);
    } catch (IllegalArgumentException e) {
      throw CalibrationException.alike();
    }
  }

  private static List<Double> numbers(Mat mat) {
    double[] numbers = new double[(int) mat.total()];
    mat.get(0, 0, numbers);
    return Arrays.stream(numbers).boxed().toList();
  }

  /** What goes into OpenCV and comes out of it: native memory, freed together. */
  private static final class Matrices implements AutoCloseable {
    final List<Mat> onBoard = new ArrayList<>();
    final List<Mat> inPicture = new ArrayList<>();
    final List<Mat> turns = new ArrayList<>();
    final List<Mat> shifts = new ArrayList<>();
    final Mat lens = new Mat();
    final Mat distortion = new Mat();
    final Mat sdOfLens = new Mat();
    final Mat sdOfViews = new Mat();
    final Mat viewErrors = new Mat();

    void add(List<BoardSight> views, Map<Integer, Vec2> cornersMm) {
      for (BoardSight view : views) {
        onBoard.add(BoardPoints.onBoard(view.cornersPx().keySet(), cornersMm));
        inPicture.add(BoardPoints.inPicture(view.cornersPx().values()));
      }
    }

    @Override
    public void close() {
      BoardPoints.release(lens, distortion, sdOfLens, sdOfViews, viewErrors);
      List.of(onBoard, inPicture, turns, shifts).forEach(mats -> mats.forEach(Mat::release));
    }
  }
}
