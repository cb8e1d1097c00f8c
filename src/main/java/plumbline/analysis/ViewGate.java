package plumbline.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec3;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Posture;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/**
 * Tells from which side the camera sees the person: how far the lines of shoulders and hips are
 * turned away from the camera's axis, on average over a while. Single-threaded.
 *
 * <p>The turn is read from the model's metres: on rendered people it stays within 3 degrees in a
 * true side view and grows steadily with the camera's turn (16 at 25, 38 at 43), while the distance
 * of the shoulders in the picture depends on perspective and on which shoulder is nearer.
 * Directions are averaged, not angles: a trunk that twists to and fro still faces where it faces.
 */
final class ViewGate {
  private record Sample(long nanos, Vec3 across, double headDepth) {}

  private static final ThresholdTable TABLE = new ThresholdTable("camera");
  private static final Threshold SIDE_MAX =
      TABLE.degrees(
          "max_yaw_2d_trusted_deg", 15, 5, 30, "M", "Side view up to this turn of the body.");
  private static final Threshold STANDING_SIDE_MAX =
      TABLE.degrees(
          "standing_max_yaw_2d_trusted_deg",
          22,
          5,
          35,
          "M",
          "The same for people on their feet, who never stand quite still.");
  private static final Threshold FRONT_MIN =
      TABLE.degrees("min_front_view_yaw_deg", 68, 45, 85, "M", "Front view from this turn.");
  private static final Threshold SQUARE_MIN =
      TABLE.degrees(
          "min_square_front_yaw_deg", 80, 60, 89, "D", "Square to the camera from this turn.");
  private static final Threshold WINDOW =
      TABLE.seconds("view_window_s", 1.0, 0.2, 5.0, "D", "The view is an average over this time.");
  private static final Threshold UPRIGHT_WINDOW =
      TABLE.seconds(
          "standing_view_window_s", 4.0, 0.5, 10.0, "M", "The same for people on their feet.");

  private final ThresholdValues values;
  private final Deque<Sample> window = new ArrayDeque<>();
  private double yawDeg;

  ViewGate(ThresholdValues values) {
    this.values = values;
  }

  static List<Threshold> thresholds() {
    return List.of(SIDE_MAX, STANDING_SIDE_MAX, FRONT_MIN, SQUARE_MIN, WINDOW, UPRIGHT_WINDOW);
  }

  static List<Ordering> orderings() {
    return List.of(
        Ordering.atMost(SIDE_MAX, STANDING_SIDE_MAX),
        Ordering.below(STANDING_SIDE_MAX, FRONT_MIN),
        Ordering.below(FRONT_MIN, SQUARE_MIN));
  }

  /** A standing person turns with every twist and step: they are watched for longer. */
  CameraView update(long nanos, Pose pose, Posture posture) {
    window.addLast(new Sample(nanos, across(pose), headDepth(pose)));
    long length = values.nanos(posture.isUpright() ? UPRIGHT_WINDOW : WINDOW);
    while (nanos - window.getFirst().nanos() > length) {
      window.removeFirst();
    }
    turn();
    if (yawDeg <= values.get(posture.isUpright() ? STANDING_SIDE_MAX : SIDE_MAX)) {
      return CameraView.SIDE;
    }
    return yawDeg < values.get(FRONT_MIN) ? CameraView.OBLIQUE : alongTheSwing(posture);
  }

  /** Whether somebody seen from the front or from behind stands square to the camera. */
  boolean isSquare() {
    return yawDeg >= values.get(SQUARE_MIN);
  }

  void reset() {
    window.clear();
  }

  /** From the right to the left side of the body, from shoulders and hips alike. */
  private static Vec3 across(Pose pose) {
    return line(pose, Joint.SHOULDER).plus(line(pose, Joint.HIP));
  }

  private static Vec3 line(Pose pose, Joint joint) {
    Vec3 line = pose.worldM(joint, Side.LEFT).minus(pose.worldM(joint, Side.RIGHT));
    return line.times(1 / Math.max(line.length(), 1e-9));
  }

  /** How much further away the shoulders are than the hips, metres. */
  private static double headDepth(Pose pose) {
    return pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.HIP)).z();
  }

  /** 0 = one side right behind the other, 90 = side by side. */
  private void turn() {
    DoubleSummaryStatistics x = new DoubleSummaryStatistics();
    DoubleSummaryStatistics z = new DoubleSummaryStatistics();
    for (Sample sample : window) {
      x.accept(sample.across().x());
      z.accept(sample.across().z());
    }
    yawDeg = Math.toDegrees(Math.atan2(Math.abs(x.getSum()), Math.abs(z.getSum())));
  }

  /**
   * Standing with the left side on the right of the picture, one faces the camera. On the floor the
   * feet are in front of somebody who lies on the back, and behind somebody on hands and knees.
   */
  private CameraView alongTheSwing(Posture posture) {
    double x = window.stream().mapToDouble(s -> s.across().x()).sum();
    double headAway = window.stream().mapToDouble(Sample::headDepth).sum();
    boolean front =
        switch (posture) {
          case SUPINE -> headAway > 0;
          case QUADRUPED -> headAway < 0;
          default -> x > 0;
        };
    return front ? CameraView.FRONT : CameraView.REAR;
  }
}
