package plumbline.pose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plumbline.body.Vec2;

/**
 * The 2254 anchor centres of the BlazePose detector, 0..1 of its 224 px input, in the order of its
 * outputs: layer, row, column, repeat (MediaPipe's SsdAnchorsCalculator with fixed anchor size).
 */
final class Anchors {
  private static final int INPUT = 224;
  private static final int[][] STRIDE_AND_REPEAT = {{8, 2}, {16, 2}, {32, 6}};

  private static final List<Vec2> CENTRES = build();

  private Anchors() {}

  static List<Vec2> centres() {
    return CENTRES;
  }

  private static List<Vec2> build() {
    List<Vec2> centres = new ArrayList<>();
    for (int[] layer : STRIDE_AND_REPEAT) {
      int cells = INPUT / layer[0];
      for (int row = 0; row < cells; row++) {
        for (int column = 0; column < cells; column++) {
          Vec2 centre = new Vec2((column + 0.5) / cells, (row + 0.5) / cells);
          centres.addAll(Collections.nCopies(layer[1], centre));
        }
      }
    }
    return List.copyOf(centres);
  }
}
