package plumbline.calibration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.SourceInfo;
import plumbline.kinematics.Lens;

/** Somebody holds the board as they are told to, each time for two pictures. */
public final class BoardFilm implements FrameSource {
  private static final int PICTURES = 2;
  private static final double REACH = 0.28;

  /**
   * Where and how: of the middle of the board in widths and heights of the picture, its distance,
   * its turn, tip and roll in degrees.
   */
  static final List<double[]> HELD =
      List.of(
          held(0, 0, 1, 0, 0, 0),
          held(-REACH, -REACH, 1, 0, 0, 5),
          held(REACH, -REACH, 1, 0, 0, -5),
          held(-REACH, REACH, 1, 0, 0, 90),
          held(REACH, REACH, 1, 0, 0, 0),
          held(0, 0, 1.2, 30, 0, 10),
          held(0, 0, 1.2, -30, 0, 0),
          held(0, 0, 1.2, 0, 30, 0),
          held(0, 0, 1.2, 0, -30, -10),
          held(-REACH, 0, 1.1, 25, 10, 45),
          held(REACH, 0, 1.1, -25, -10, 0),
          held(0, REACH, 1.1, 10, 25, 0),
          held(0, -REACH, 1.1, -10, -25, 0),
          held(0, 0, 1.4, 20, 20, 0));

  private final BoardCamera camera;
  private final Lens lens;
  private final Deque<double[]> coming = new ArrayDeque<>();

  public BoardFilm(Lens lens) throws CaptureException {
    this(lens, PICTURES);
  }

  /**
   * @param pictures for how many pictures the board is held in each place
   */
  public BoardFilm(Lens lens, int pictures) throws CaptureException {
    this.lens = lens;
    camera = new BoardCamera(BoardPattern.load(), lens, 0.7);
    for (double[] held : HELD) {
      for (int i = 0; i < pictures; i++) {
        coming.add(held);
      }
    }
  }

  private static double[] held(
      double x, double y, double z, double rightDeg, double downDeg, double rollDeg) {
    return new double[] {x, y, z, rightDeg, downDeg, rollDeg};
  }

  @Override
  public SourceInfo info() {
    return new SourceInfo("film", lens.size(), 2, OptionalLong.empty(), 0);
  }

  @Override
  public Optional<Frame> next() {
    return Optional.ofNullable(coming.poll()).map(this::picture);
  }

  private Frame picture(double[] h) {
    double z = 0.84 * lens.fxPx() / 1000 * 640 / lens.size().width() * h[2];
    double x = h[0] * lens.size().width() / lens.fxPx() * z;
    double y = h[1] * lens.size().height() / lens.fxPx() * z;
    return camera.look(x, y, z, h[3], h[4], h[5]);
  }

  @Override
  public void close() {
    camera.close();
  }
}
