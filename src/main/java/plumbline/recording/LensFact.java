package plumbline.recording;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;

/**
 * A measured lens as a fact of a session: eleven numbers parted by blanks, width, height, fx, fy,
 * cx, cy (pixels), k1, k2, p1, p2, k3. Every digit is kept, so that the verdicts come out the same.
 */
final class LensFact {
  private static final int NUMBERS = 11;

  private LensFact() {}

  static String text(Lens lens) {
    Distortion bent = lens.distortion();
    return DoubleStream.of(
            lens.size().width(),
            lens.size().height(),
            lens.fxPx(),
            lens.fyPx(),
            lens.centrePx().x(),
            lens.centrePx().y(),
            bent.k1(),
            bent.k2(),
            bent.p1(),
            bent.p2(),
            bent.k3())
        .mapToObj(Double::toString)
        .collect(Collectors.joining(" "));
  }

  /**
   * Reads it back.
   *
   * @throws IllegalArgumentException when these are not the numbers of a lens
   */
  static Lens lens(String text) {
    List<Double> n = Arrays.stream(text.split(" ", -1)).map(Double::valueOf).toList();
    if (n.size() != NUMBERS) {
      throw new IllegalArgumentException("no lens: " + text);
    }
    return new Lens(
        new ImageSize(n.get(0).intValue(), n.get(1).intValue()),
        n.get(2),
        n.get(3),
        new Vec2(n.get(4), n.get(5)),
        new Distortion(n.get(6), n.get(7), n.get(8), n.get(9), n.get(10)));
  }
}
