package plumbline.calibration;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.calibration.CalibrationException.Reason;
import plumbline.guidance.BoardGuide;
import plumbline.guidance.BoardSight;

/**
 * Finds the lens that explains all views of the board best (Zhang 2000, by OpenCV), leaves out the
 * views that do not fit the others, and refuses what would be no improvement.
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
    BoardSolution solution = BoardSolution.of(views, cornersMm);
    for (int round = 0; round < ROUNDS; round++) {
      List<BoardSight> fitting = fitting(views, solution);
      if (fitting.size() == views.size()) {
        break;
      }
      requireEnough(fitting.size());
      views = fitting;
      solution = BoardSolution.of(views, cornersMm);
    }
    requireFits(solution.rmsPx(), views.get(0).size());
    LensFit fit = solution.lens(views.get(0).size(), all.size() - views.size());
    if (!(fit.focalSdPx() <= MAX_FOCAL_SD_FRAC * fit.lens().fxPx())) {
      throw CalibrationException.alike();
    }
    return fit;
  }

  private static List<BoardSight> fitting(List<BoardSight> views, BoardSolution solution) {
    List<Double> sorted = solution.viewRmsPx().stream().sorted().toList();
    double limitPx = Math.max(ALWAYS_FITS_PX, MISFIT * sorted.get(sorted.size() / 2));
    List<BoardSight> fitting = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      if (solution.viewRmsPx().get(i) <= limitPx) {
        fitting.add(views.get(i));
      }
    }
    return fitting;
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
    double mostPx = forWidth(MAX_RMS_PX, size);
    if (!(rmsPx <= mostPx)) {
      throw new CalibrationException(
          Reason.UNFIT,
          String.format(
              Locale.ROOT,
              "the views do not fit together (%.1f px, at most %.1f): print the board at 100 %%,"
                  + " glue it onto something flat, and hold it still",
              rmsPx,
              mostPx));
    }
  }

  /** Of boards that all face the camera squarely, near and narrow looks like far and wide. */
  private static void requireTilted(List<BoardSight> views) throws CalibrationException {
    double rightDeg = spread(views.stream().mapToDouble(BoardSight::tiltRightDeg));
    double downDeg = spread(views.stream().mapToDouble(BoardSight::tiltDownDeg));
    if (Math.max(rightDeg, downDeg) < MIN_TILT_DEG) {
      throw CalibrationException.alike();
    }
  }

  private static double spread(DoubleStream values) {
    DoubleSummaryStatistics all = values.summaryStatistics();
    return all.getMax() - all.getMin();
  }
}
