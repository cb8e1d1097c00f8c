package plumbline.analysis;

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

  private double leftLead;
  private long lastNanos = Long.MIN_VALUE;

  Side update(long nanos, Pose pose) {
    double lead = lead(pose);
    if (lastNanos == Long.MIN_VALUE) {
      leftLead = lead;
    } else {
      double share = 1 - Math.exp(-(nanos - lastNanos) / 1e9 / MEMORY_S);
      leftLead += share * (lead - leftLead);
    }
    lastNanos = nanos;
    return leftLead >= 0 ? Side.LEFT : Side.RIGHT;
  }

  void reset() {
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
