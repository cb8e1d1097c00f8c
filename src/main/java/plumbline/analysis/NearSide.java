package plumbline.analysis;

import org.jspecify.annotations.Nullable;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;

/**
 * Which side of the body is nearer to the camera, by the model's visibility and depth, averaged
 * over seconds so that one movement does not turn it round. Single-threaded.
 */
final class NearSide {
  private static final Joint[] WITNESSES = {Joint.SHOULDER, Joint.HIP, Joint.KNEE, Joint.ANKLE};
  private static final double MEMORY_S = 2.0;

  /** Out of about 8 for a true side view: less is a tie and changes nothing. */
  private static final double CLEAR_LEAD = 0.2;

  private @Nullable Side near;
  private double leftLead;
  private long lastNanos = Long.MIN_VALUE;

  /**
   * The nearer side.
   *
   * @param moving while a leg moves the side stays as it is: the limbs hide each other then
   */
  Side update(long nanos, Pose pose, boolean moving) {
    double lead = lead(pose);
    if (lastNanos == Long.MIN_VALUE) {
      leftLead = lead;
    } else {
      double share = 1 - Math.exp(-(nanos - lastNanos) / 1e9 / MEMORY_S);
      leftLead += share * (lead - leftLead);
    }
    lastNanos = nanos;
    if (near == null || (!moving && Math.abs(leftLead) >= CLEAR_LEAD)) {
      near = leftLead >= 0 ? Side.LEFT : Side.RIGHT;
    }
    return near;
  }

  void reset() {
    near = null;
    lastNanos = Long.MIN_VALUE;
  }

  /** Positive when the left side is nearer. */
  private static double lead(Pose pose) {
    double lead = 0;
    for (Joint joint : WITNESSES) {
      double depth =
          pose.get(joint.on(Side.RIGHT)).depthPx() - pose.get(joint.on(Side.LEFT)).depthPx();
      lead += pose.visibility(joint, Side.LEFT) - pose.visibility(joint, Side.RIGHT);
      lead += depth / Math.max(pose.torsoPx(), 1);
    }
    return lead;
  }
}
