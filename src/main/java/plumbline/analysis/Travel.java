package plumbline.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import plumbline.body.Joint;
import plumbline.body.Pose;

/**
 * Tells whether a person moves across the picture, as in walking, and where to. Single-threaded.
 */
final class Travel {
  private record Place(long nanos, double x, double torsoPx) {}

  private static final long WINDOW_NANOS = 1_000_000_000L;

  /** Shifting the weight from foot to foot moves the hips by a quarter of the torso at most. */
  private static final double WALKING_TL = 0.5;

  private final Deque<Place> places = new ArrayDeque<>();

  /** 1 to the right of the picture, -1 to the left, 0 for somebody who stays. */
  int update(long nanos, Pose pose) {
    places.addLast(new Place(nanos, pose.midPx(Joint.HIP).x(), pose.torsoPx()));
    while (nanos - places.getFirst().nanos() > WINDOW_NANOS) {
      places.removeFirst();
    }
    Place first = places.getFirst();
    Place last = places.getLast();
    double way = last.x() - first.x();
    boolean walks = Math.abs(way) > WALKING_TL * Math.max(last.torsoPx(), first.torsoPx());
    return walks ? (int) Math.signum(way) : 0;
  }

  void reset() {
    places.clear();
  }
}
