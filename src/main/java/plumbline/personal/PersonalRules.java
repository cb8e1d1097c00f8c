package plumbline.personal;

import java.util.List;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;

/** The numbers behind the body calibration. */
public final class PersonalRules {
  private static final ThresholdTable TABLE = new ThresholdTable("calibration");

  static final Threshold STILL =
      TABLE.seconds("still_s", 3, 1, 10, "D", "How long the rest pose is kept still first.");
  static final Threshold MAX_SD =
      TABLE.degrees(
          "neutral_max_sd_deg", 3, 1, 8, "D", "An angle that scatters more is not kept still.");
  static final Threshold REPS =
      TABLE.count("comfort_reps_count", 2, 1, 5, "D", "Comfortable repetitions, each side.");
  static final Threshold TARGET_SHARE =
      TABLE.fraction(
          "target_from_comfort_frac",
          0.9,
          0.6,
          1,
          "D",
          "Your own aim is this share of what is comfortable.");
  static final Threshold FULL_SHARE =
      TABLE.fraction(
          "full_from_target_frac",
          0.75,
          0.5,
          0.95,
          "D",
          "This share of your own aim is a full repetition.");
  static final Threshold ABOVE_PARTIAL =
      TABLE.degrees(
          "target_above_partial_min_deg",
          10,
          5,
          30,
          "D",
          "Your own aim stays this far above the smallest range.");
  static final Threshold RISE_MARGIN =
      TABLE.torsoLengths(
          "rise_margin_tl", 0.05, 0.02, 0.2, "D", "Allowed on top of your own comfortable rise.");
  static final Threshold FLOOR_SHIFT =
      TABLE.degrees(
          "floor_line_shift_max_deg", 5, 2, 15, "D", "A camera turned by more has been moved.");
  static final Threshold LEAST_TURN =
      TABLE.degrees(
          "least_turn_deg", 3, 0, 10, "M", "A smaller tilt may be the person's, not the camera's.");
  static final Threshold LEAST_FLOOR_TURN =
      TABLE.degrees(
          "least_floor_turn_deg",
          6,
          0,
          15,
          "D",
          "The same on the floor, where a pad or a pillow tilts the line.");
  static final Threshold TORSO_CHANGE =
      TABLE.fraction(
          "recalibrate_torso_change_frac",
          0.15,
          0.05,
          0.5,
          "D",
          "A trunk that looks longer or shorter by more: camera or person have moved.");
  static final Threshold ANSWER =
      TABLE.seconds(
          "answer_s", 12, 5, 60, "D", "So long an own range is offered; then the usual one stays.");

  private PersonalRules() {}

  /** What a person may change here. */
  public static List<Threshold> thresholds() {
    return List.of(
        STILL,
        MAX_SD,
        REPS,
        TARGET_SHARE,
        FULL_SHARE,
        ABOVE_PARTIAL,
        RISE_MARGIN,
        FLOOR_SHIFT,
        LEAST_TURN,
        LEAST_FLOOR_TURN,
        TORSO_CHANGE,
        ANSWER,
        LegsCompared.DIFFERENCE,
        LegsCompared.REPS);
  }
}
