package plumbline.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.kinematics.Limbs;
import plumbline.kinematics.Ranks;

/**
 * Learns how long a person's thighs and shanks look: the median over the last seconds of the nearer
 * leg, which the model sees best. Single-threaded.
 */
final class LimbLengths {
  private static final long STEP_NANOS = 200_000_000L;
  private static final int MOST = 75;
  private static final int ENOUGH = 8;
  private static final double CLEARLY_VISIBLE = 0.8;

  private final Deque<Double> thighs = new ArrayDeque<>();
  private final Deque<Double> shanks = new ArrayDeque<>();
  private Limbs known = Limbs.UNKNOWN;
  private long sampledNanos = Long.MIN_VALUE;

  Limbs update(long nanos, Pose pose, Side near, double torsoPx) {
    if (sampledNanos == Long.MIN_VALUE || nanos - sampledNanos >= STEP_NANOS) {
      sampledNanos = nanos;
      sample(thighs, pose, near, Joint.HIP, Joint.KNEE, torsoPx);
      sample(shanks, pose, near, Joint.KNEE, Joint.ANKLE, torsoPx);
      known = new Limbs(median(thighs), median(shanks));
    }
    return known;
  }

  void reset() {
    thighs.clear();
    shanks.clear();
    known = Limbs.UNKNOWN;
    sampledNanos = Long.MIN_VALUE;
  }

  private static void sample(
      Deque<Double> lengths, Pose pose, Side side, Joint from, Joint to, double torsoPx) {
    if (Math.min(pose.visibility(from, side), pose.visibility(to, side)) < CLEARLY_VISIBLE) {
      return;
    }
    lengths.addLast(pose.px(from, side).distanceTo(pose.px(to, side)) / Math.max(torsoPx, 1));
    if (lengths.size() > MOST) {
      lengths.removeFirst();
    }
  }

  private static OptionalDouble median(Deque<Double> lengths) {
    if (lengths.size() < ENOUGH) {
      return OptionalDouble.empty();
    }
    double[] values = lengths.stream().mapToDouble(Double::doubleValue).toArray();
    return OptionalDouble.of(Ranks.select(values, values.length, values.length / 2));
  }
}
