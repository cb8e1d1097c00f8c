package plumbline.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import plumbline.body.Joint;
import plumbline.body.Pose;

/** Tells whether a person moves across the picture, as in walking. Single-threaded. */
final class Travel {
  private record Place(long nanos, double x, double torsoPx) {}

  private static final long WINDOW_NANOS = 1_000_000_000L;

  /** Shifting the weight from foot to foot moves the hips by a quarter of the torso at most. */
  private static final double WALKING_TL = 0.5;

  private final Deque<Place> places = new ArrayDeque<>();

  boolean update(long nanos, Pose pose) {
    places.addLast(new Place(nanos, pose.midPx(Joint.HIP).x(), pose.torsoPx()));
    while (nanos - places.getFirst().nanos() > WINDOW_NANOS) {
      places.removeFirst();
    }
    Place first = places.getFirst();
    Place last = places.getLast();
    return Math.abs(last.x() - first.x()) > WALKING_TL * Math.max(last.torsoPx(), first.torsoPx());
  }

  void reset() {
    places.clear();
  }
}
