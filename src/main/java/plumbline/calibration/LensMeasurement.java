package plumbline.calibration;

import java.util.Optional;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.guidance.BoardAdvice;
import plumbline.guidance.BoardGuide;
import plumbline.guidance.BoardSight;

/**
 * From pictures of the board to the lens. Owns native memory; used and closed by one thread; frames
 * stay the caller's.
 */
public final class LensMeasurement implements AutoCloseable {
  private final BoardDetector detector;
  private final LensSolver solver;
  private final BoardGuide guide = new BoardGuide();

  private LensMeasurement(BoardPattern pattern) {
    detector = new BoardDetector(pattern);
    solver = new LensSolver(pattern);
  }

  /** Loads OpenCV. */
  public static LensMeasurement begin() throws CaptureException {
    return new LensMeasurement(BoardPattern.load());
  }

  /**
   * One picture of many.
   *
   * @param sight the board in it, if it is seen
   * @param advice what to do next
   */
  public record Look(Optional<BoardSight> sight, BoardAdvice advice) {}

  /** The next picture of a camera or a video. */
  public Look look(Frame frame) {
    Optional<BoardSight> sight = detector.find(frame);
    return new Look(sight, guide.update(frame.timestampNanos(), sight));
  }

  /** A photograph; false when the board is not seen well enough in it. */
  public boolean photograph(Frame frame) {
    return detector.find(frame).filter(guide::takePhotograph).isPresent();
  }

  /** Views that were taken so far. */
  public int views() {
    return guide.views().size();
  }

  /**
   * The lens, from the views so far.
   *
   * @throws CalibrationException when they are too few, too much alike or do not fit together
   */
  public LensFit measure() throws CalibrationException {
    return solver.solve(guide.views());
  }

  @Override
  public void close() {
    detector.close();
  }
}
