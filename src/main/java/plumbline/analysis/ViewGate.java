package plumbline.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.kinematics.CameraView;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/**
 * Tells from which side the camera sees the person: how far apart the shoulders are across the
 * picture, in torso lengths, as a median over a second. Single-threaded.
 *
 * <p>Only the horizontal distance counts: standing it is all there is, and lying down the vertical
 * one grows when the camera stands higher, which does no harm.
 */
final class ViewGate {
  private record Sample(long nanos, double ratio) {}

  private static final ThresholdTable TABLE = new ThresholdTable("camera");
  private static final Threshold SIDE_MAX =
      TABLE.torsoLengths(
          "max_side_view_shoulder_ratio_tl", 0.25, 0.10, 0.45, "M", "Side view up to this.");
  private static final Threshold FRONT_MIN =
      TABLE.torsoLengths(
          "min_front_view_shoulder_ratio_tl", 0.55, 0.45, 0.80, "M", "Front view from this.");
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
    window.addLast(new Sample(nanos, ratio(pose)));
    while (nanos - window.getFirst().nanos() > values.nanos(WINDOW)) {
      window.removeFirst();
    }
    double ratio = median();
    if (ratio <= values.get(SIDE_MAX)) {
      return CameraView.SIDE;
    }
    return ratio >= values.get(FRONT_MIN) ? CameraView.FRONT : CameraView.OBLIQUE;
  }

  void reset() {
    window.clear();
  }

  private static double ratio(Pose pose) {
    double apart = pose.px(Joint.SHOULDER, Side.LEFT).x() - pose.px(Joint.SHOULDER, Side.RIGHT).x();
    return Math.abs(apart) / Math.max(pose.torsoPx(), 1);
  }

  private double median() {
    double[] ratios = window.stream().mapToDouble(Sample::ratio).toArray();
    Arrays.sort(ratios);
    return ratios[ratios.length / 2];
  }
}
