package plumbline.smoothing;

import java.util.ArrayList;
import java.util.List;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/**
 * Gives left and right their names back when the pose model exchanges them for some frames: the
 * legs alone, or with the arms and the face when it takes somebody's back for their front.
 * Single-threaded.
 */
final class SwapRepair {
  private static final ThresholdTable REP = new ThresholdTable("rep");

  static final Threshold JUMP =
      REP.torsoLengths(
          "swap_jump_tl", 0.50, 0.20, 1.50, "D", "Both feet that jump further may be exchanged.");
  static final Threshold RESTORE =
      REP.torsoLengths(
          "swap_restore_tl", 0.15, 0.05, 0.50, "D", "Names are exchanged if feet then move less.");

  private final SwapWatch legs;
  private final SwapWatch upperBody;

  SwapRepair(ThresholdValues values) {
    double jump = values.get(JUMP);
    double restore = values.get(RESTORE);
    legs = new SwapWatch(Joint.ANKLE, jump, restore);
    upperBody = new SwapWatch(Joint.SHOULDER, jump, restore);
  }

  /** The pose with its sides named as in the frames before. */
  Pose repair(long timestampNanos, Pose raw, double torsoPx) {
    boolean legsSwapped = legs.swapped(timestampNanos, raw, torsoPx);
    boolean upperSwapped = upperBody.swapped(timestampNanos, raw, torsoPx);
    if (!legsSwapped && !upperSwapped) {
      return raw;
    }
    List<LandmarkPoint> points = new ArrayList<>(Landmark.COUNT);
    for (Landmark landmark : Landmark.inOrder()) {
      boolean swapped = isLeg(landmark) ? legsSwapped : upperSwapped;
      points.add(raw.get(swapped ? landmark.mirrored() : landmark));
    }
    return new Pose(points);
  }

  void reset() {
    legs.reset();
    upperBody.reset();
  }

  /** The model lists the body from the head down; the legs begin with the hips. */
  private static boolean isLeg(Landmark landmark) {
    return landmark.compareTo(Landmark.LEFT_HIP) >= 0;
  }
}
