package plumbline.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec3;
import plumbline.kinematics.CameraView;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/**
 * Tells from which side the camera sees the person: how far the shoulder line is turned away from
 * the camera's axis, as a median over a second. Single-threaded.
 *
 * <p>The turn is read from the model's metres: on rendered people it stays within 3 degrees in a
 * true side view and grows steadily with the camera's turn (16 at 25, 38 at 43), while the distance
 * of the shoulders in the picture depends on perspective and on which shoulder is nearer.
 */
final class ViewGate {
  private record Sample(long nanos, double yawDeg) {}

  private static final ThresholdTable TABLE = new ThresholdTable("camera");
  private static final Threshold SIDE_MAX =
      TABLE.degrees(
          "max_yaw_2d_trusted_deg", 15, 5, 30, "M", "Side view up to this turn of the shoulders.");
  private static final Threshold FRONT_MIN =
      TABLE.degrees("min_front_view_yaw_deg", 60, 45, 85, "M", "Front view from this turn.");
  private static final Threshold WINDOW =
      TABLE.seconds("view_window_s", 1.0, 0.2, 5.0, "D", "The view is a median over this time.");

  private final ThresholdValues values;
  private final Deque<Sample> window = new ArrayDeque<>();

  ViewGate(ThresholdValues values) {
    this.values = values;
  }

  static List<Threshold> thresholds() {
    return List.of(SIDE_MAX, FRONT_MIN, WINDOW);
  }

  static List<Ordering> orderings() {
    return List.of(Ordering.below(SIDE_MAX, FRONT_MIN));
  }

  CameraView update(long nanos, Pose pose) {
    window.addLast(new Sample(nanos, yawDeg(pose)));
    while (nanos - window.getFirst().nanos() > values.nanos(WINDOW)) {
      window.removeFirst();
    }
    double yawDeg = medianYawDeg();
    if (yawDeg <= values.get(SIDE_MAX)) {
      return CameraView.SIDE;
    }
    return yawDeg >= values.get(FRONT_MIN) ? CameraView.FRONT : CameraView.OBLIQUE;
  }

  void reset() {
    window.clear();
  }

  /** 0 = one shoulder right behind the other, 90 = side by side. */
  private static double yawDeg(Pose pose) {
    Vec3 line =
        pose.worldM(Joint.SHOULDER, Side.LEFT).minus(pose.worldM(Joint.SHOULDER, Side.RIGHT));
    return Math.toDegrees(Math.atan2(Math.abs(line.x()), Math.abs(line.z())));
  }

  private double medianYawDeg() {
    double[] yaws = window.stream().mapToDouble(Sample::yawDeg).toArray();
    Arrays.sort(yaws);
    return yaws[yaws.length / 2];
  }
}
