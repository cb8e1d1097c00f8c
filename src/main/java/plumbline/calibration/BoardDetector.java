package plumbline.calibration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.opencv.objdetect.CharucoDetector;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.capture.Frame;
import plumbline.guidance.BoardGuide;
import plumbline.guidance.BoardSight;

/** Finds the board in pictures. Owns native memory; used and closed by one thread. */
public final class BoardDetector implements AutoCloseable {
  private final CharucoDetector detector;
  private final BoardTilt tilt;
  private final EdgeBlur blur = new EdgeBlur();
  private final Mat gray = new Mat();
  private final Mat corners = new Mat();
  private final Mat ids = new Mat();

  public BoardDetector(BoardPattern pattern) {
    detector = new CharucoDetector(pattern.board());
    tilt = new BoardTilt(pattern.cornersMm());
  }

  /** Looks for the board; the frame stays the caller's. Empty when too little of it is seen. */
  public Optional<BoardSight> find(Frame frame) {
    Imgproc.cvtColor(frame.bgr(), gray, Imgproc.COLOR_BGR2GRAY);
    // Where nothing is found, what was found before would stay in them.
    corners.release();
    ids.release();
    detector.detectBoard(gray, corners, ids);
    Map<Integer, Vec2> found = found();
    if (found.size() < BoardGuide.MIN_CORNERS) {
      return Optional.empty();
    }
    ImageSize size = frame.size();
    BoardTilt.Angles angles = tilt.of(found, size);
    return Optional.of(
        new BoardSight(size, found, angles.rightDeg(), angles.downDeg(), blur.px(gray, found)));
  }

  private Map<Integer, Vec2> found() {
    Map<Integer, Vec2> found = new HashMap<>();
    for (int i = 0; i < ids.rows(); i++) {
      double[] px = corners.get(i, 0);
      found.put((int) ids.get(i, 0)[0], new Vec2(px[0], px[1]));
    }
    return found;
  }

  @Override
  public void close() {
    gray.release();
    corners.release();
    ids.release();
    blur.close();
  }
}
