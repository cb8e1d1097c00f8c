package plumbline.guidance;

import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;

/**
 * How large somebody is in the picture, whichever way they are turned: pixels to a metre, from the
 * limbs' lengths in the picture and those that the model's metres have across it.
 */
final class BodyScale {
  private BodyScale() {}

  /** The length that the trunk would have if it were seen square on, pixels. */
  static double torsoPx(Pose pose) {
    double torsoM = pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.HIP)).length();
    double px = 0;
    double metres = 0;
    for (Side side : Side.values()) {
      px += px(pose, side, Joint.SHOULDER, Joint.HIP);
      metres += acrossM(pose, side, Joint.SHOULDER, Joint.HIP);
      px += px(pose, side, Joint.HIP, Joint.KNEE);
      metres += acrossM(pose, side, Joint.HIP, Joint.KNEE);
      px += px(pose, side, Joint.KNEE, Joint.ANKLE);
      metres += acrossM(pose, side, Joint.KNEE, Joint.ANKLE);
    }
    px += pose.px(Joint.SHOULDER, Side.LEFT).distanceTo(pose.px(Joint.SHOULDER, Side.RIGHT));
    metres += flat(pose, Joint.SHOULDER, Side.LEFT, Joint.SHOULDER, Side.RIGHT);
    return torsoM * px / Math.max(metres, 1e-6);
  }

  private static double px(Pose pose, Side side, Joint from, Joint to) {
    return pose.px(from, side).distanceTo(pose.px(to, side));
  }

  private static double acrossM(Pose pose, Side side, Joint from, Joint to) {
    return flat(pose, from, side, to, side);
  }

  private static double flat(Pose pose, Joint from, Side fromSide, Joint to, Side toSide) {
    double x = pose.worldM(to, toSide).x() - pose.worldM(from, fromSide).x();
    double y = pose.worldM(to, toSide).y() - pose.worldM(from, fromSide).y();
    return Math.hypot(x, y);
  }
}
