package plumbline.calibration;

import java.util.HashMap;
import java.util.Map;
import org.opencv.core.Mat;
import org.opencv.core.Point3;
import org.opencv.core.Size;
import org.opencv.objdetect.CharucoBoard;
import org.opencv.objdetect.Dictionary;
import org.opencv.objdetect.Objdetect;
import plumbline.body.Vec2;
import plumbline.capture.CaptureException;
import plumbline.capture.NativeLibraries;

/**
 * The one board that this program prints and knows: a chessboard with a marker in every white
 * square (ChArUco, Garrido-Jurado et al. 2014), so that a part of it is enough to tell which corner
 * is which. Immutable.
 */
public final class BoardPattern {
  public static final int COLUMNS = 7;
  public static final int ROWS = 9;

  /** The side of a square on paper, millimetres. */
  public static final double SQUARE_MM = 25;

  /** A square is so many modules wide: one white, six of the marker, one white. */
  public static final int MODULES = 8;

  private static final int MARKER_MODULES = 6;
  private static final int SAMPLED_PX = 16;

  private final CharucoBoard board;

  private BoardPattern(CharucoBoard board) {
    this.board = board;
  }

  /** Loads OpenCV, which draws and finds the markers. */
  public static BoardPattern load() throws CaptureException {
    NativeLibraries.openCv();
    Dictionary dictionary = Objdetect.getPredefinedDictionary(Objdetect.DICT_4X4_50);
    return new BoardPattern(
        new CharucoBoard(
            new Size(COLUMNS, ROWS),
            (float) SQUARE_MM,
            (float) (SQUARE_MM * MARKER_MODULES / MODULES),
            dictionary));
  }

  CharucoBoard board() {
    return board;
  }

  /** Where each corner lies on the board, by its number, millimetres from the upper left. */
  public Map<Integer, Vec2> cornersMm() {
    Map<Integer, Vec2> corners = new HashMap<>();
    Point3[] all = board.getChessboardCorners().toArray();
    for (int id = 0; id < all.length; id++) {
      corners.put(id, new Vec2(all[id].x, all[id].y));
    }
    return corners;
  }

  /** Which modules are dark, row by row from the upper left. */
  public boolean[][] dark() {
    int width = COLUMNS * MODULES;
    int height = ROWS * MODULES;
    Mat picture = new Mat();
    try {
      board.generateImage(new Size(width * SAMPLED_PX, height * SAMPLED_PX), picture);
      boolean[][] dark = new boolean[height][width];
      for (int row = 0; row < height; row++) {
        for (int column = 0; column < width; column++) {
          int y = row * SAMPLED_PX + SAMPLED_PX / 2;
          int x = column * SAMPLED_PX + SAMPLED_PX / 2;
          dark[row][column] = picture.get(y, x)[0] < 128;
        }
      }
      return dark;
    } finally {
      picture.release();
    }
  }
}
