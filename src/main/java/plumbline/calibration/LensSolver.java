package plumbline.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.opencv.calib3d.Calib3d;
import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.calibration.CalibrationException.Reason;
import plumbline.guidance.BoardGuide;
import plumbline.guidance.BoardSight;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;

/**
 * Finds the lens that explains all views of the board best (Zhang 2000, by OpenCV), leaves out the
 * views that do not fit the others, and refuses what would be no improvement. k3 is left at 0: only
 * corners at the very border would tell it, and without them it bends the border at will. Native
 * memory is released before it returns.
 */
public final class LensSolver {
  /** Above it the board was bent, badly printed, or moved; at a width of 1280 pixels. */
  private static final double MAX_RMS_PX = 1.0;

  /** A focal length that may be wrong by more turns angles as the assumed one does. */
  private static final double MAX_FOCAL_SD_FRAC = 0.01;

  /** A view whose error is so many times the middle one's does not fit. */
  private static final double MISFIT = 2.5;

  /** Smaller errors are those of finding corners at all. */
  private static final double ALWAYS_FITS_PX = 0.4;

  /** From the one side to the other. */
  private static final double MIN_TILT_DEG = 25;

  private static final int ROUNDS = 3;
  private static final double USUAL_WIDTH_PX = 1280;

  private final Map<Integer, Vec2> cornersMm;

  public LensSolver(BoardPattern pattern) {
    cornersMm = pattern.cornersMm();
  }

  /** A limit in pixels for pictures of this size. */
  static double forWidth(double px, ImageSize size) {
    return px * Math.max(1, Math.max(size.width(), size.height()) / USUAL_WIDTH_PX);
  }

  /**
   * Measures the lens.
   *
   * @throws CalibrationException when the views are too few, too much alike or do not fit together
   */
  public LensFit solve(List<BoardSight> all) throws CalibrationException {
    requireEnough(all.size());
    requireOneSize(all);
    requireTilted(all);
    List<BoardSight> views = all;
    Solution solution = solved(views);
    for (int round = 0; round < ROUNDS; round++) {
      List<BoardSight> fitting = fitting(views, solution);
      if (fitting.size() == views.size()) {
        break;
      }
      requireEnough(fitting.size());
      views = fitting;
      solution = solved(views);
    }
    requireFits(solution.rmsPx(), views.get(0).size());
    LensFit fit = fit(solution, views.get(0).size(), all.size() - views.size());
    if (!(fit.focalSdPx() <= MAX_FOCAL_SD_FRAC * fit.lens().fxPx())) {
      throw alike();
    }
    return fit;
  }

  /** What OpenCV has found, in plain Java. */
  private record Solution(
      double rmsPx,
      List<Double> matrix,
      List<Double> distortion,
      List<Double> viewRmsPx,
      double focalSdPx) {}

  private Solution solved(List<BoardSight> views) throws CalibrationException {
    ImageSize size = views.get(0).size();
    try (Matrices m = new Matrices(views, cornersMm)) {
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
      return new Solution(
          rms,
          numbers(m.lens),
          numbers(m.distortion),
          numbers(m.viewErrors),
          Math.max(m.sdOfLens.get(0, 0)[0], m.sdOfLens.get(1, 0)[0]));
    } catch (CvException e) {
      throw alike();
    }
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

    Matrices(List<BoardSight> views, Map<Integer, Vec2> cornersMm) {
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

  private static List<Double> numbers(Mat mat) {
    double[] numbers = new double[(int) mat.total()];
    mat.get(0, 0, numbers);
    return Arrays.stream(numbers).boxed().toList();
  }

  private static List<BoardSight> fitting(List<BoardSight> views, Solution solution) {
    List<Double> sorted = solution.viewRmsPx().stream().sorted().toList();
    double limit = Math.max(ALWAYS_FITS_PX, MISFIT * sorted.get(sorted.size() / 2));
    List<BoardSight> fitting = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      if (solution.viewRmsPx().get(i) <= limit) {
        fitting.add(views.get(i));
      }
    }
    return fitting;
  }

  private static LensFit fit(Solution found, ImageSize size, int rejected)
      throws CalibrationException {
    List<Double> m = found.matrix();
    List<Double> k = found.distortion();
    try {
      Distortion bent = new Distortion(k.get(0), k.get(1), k.get(2), k.get(3), k.get(4));
      Lens lens = new Lens(size, m.get(0), m.get(4), new Vec2(m.get(2), m.get(5)), bent);
      return new LensFit(lens, found.rmsPx(), found.viewRmsPx(), rejected, found.focalSdPx());
    } catch (IllegalArgumentException e) {
      throw alike();
    }
  }

  private static void requireEnough(int views) throws CalibrationException {
    if (views < BoardGuide.MIN_VIEWS) {
      throw new CalibrationException(
          Reason.TOO_FEW,
          "only %d views of the board are good enough, %d are needed: show it in more places, still and tilted"
              .formatted(views, BoardGuide.MIN_VIEWS));
    }
  }

  private static void requireOneSize(List<BoardSight> views) throws CalibrationException {
    if (views.stream().map(BoardSight::size).distinct().count() > 1) {
      throw new CalibrationException(
          Reason.SIZES,
          "the pictures are not all of one size: use those of one camera at one resolution");
    }
  }

  private static void requireFits(double rmsPx, ImageSize size) throws CalibrationException {
    double most = forWidth(MAX_RMS_PX, size);
    if (!(rmsPx <= most)) {
      throw new CalibrationException(
          Reason.UNFIT,
          String.format(
              Locale.ROOT,
              "the views do not fit together (%.1f px, at most %.1f): print the board at 100 %%,"
                  + " glue it onto something flat, and hold it still",
              rmsPx,
              most));
    }
  }

  /** Of boards that all face the camera squarely, near and narrow looks like far and wide. */
  private static void requireTilted(List<BoardSight> views) throws CalibrationException {
    double right = spread(views.stream().mapToDouble(BoardSight::tiltRightDeg));
    double down = spread(views.stream().mapToDouble(BoardSight::tiltDownDeg));
    if (Math.max(right, down) < MIN_TILT_DEG) {
      throw alike();
    }
  }

  private static double spread(DoubleStream values) {
    DoubleSummaryStatistics all = values.summaryStatistics();
    return all.getMax() - all.getMin();
  }

  private static CalibrationException alike() {
    return new CalibrationException(
        Reason.ALIKE,
        "the views are too much alike to tell the lens: tilt the board more, to all four sides");
  }
}
