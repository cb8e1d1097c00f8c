package plumbline.scoring;

import java.util.List;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;

/** Thresholds of the repetition counter that hold for every exercise. */
public final class RepSettings {
  private static final ThresholdTable REP = new ThresholdTable("rep");
  private static final ThresholdTable CONFIDENCE = new ThresholdTable("confidence");
  private static final ThresholdTable CALIBRATION = new ThresholdTable("calibration");

  public static final Threshold DEBOUNCE =
      REP.millis("debounce_ms", 120, 50, 500, "M", "A crossing must last this long.");
  public static final Threshold DEBOUNCE_KICK =
      REP.millis(
          "walking_debounce_ms",
          80,
          40,
          300,
          "M",
          "The same for the quick kicks of the toe touch.");
  public static final Threshold TOP_ENTER =
      REP.degrees(
          "top_enter_below_target_deg", 8, 3, 20, "M", "The top begins this far below the target.");
  public static final Threshold TOP_EXIT =
      REP.degrees(
          "top_exit_below_target_deg", 14, 6, 30, "M", "The top ends this far below the target.");
  public static final Threshold DROP_FROM_PEAK =
      REP.degrees(
          "drop_from_peak_deg", 8, 3, 20, "D", "Falling this far below the peak is lowering.");
  public static final Threshold HOLD_ENOUGH =
      REP.fraction(
          "hold_enough_frac", 0.75, 0.3, 1.0, "M", "This share of the asked hold costs nothing.");
  public static final Threshold MAX_REP =
      REP.seconds("max_rep_s", 20, 5, 60, "D", "A longer movement is not one repetition.");
  public static final Threshold GHOST_DIFF =
      REP.degrees(
          "both_legs_ghost_diff_deg",
          15,
          5,
          40,
          "D",
          "Legs closer than this may be one leg seen twice.");
  public static final Threshold GHOST_MIN =
      REP.degrees(
          "both_legs_ghost_min_deg", 30, 15, 60, "D", "Below this both legs are not compared.");
  public static final Threshold DOUBLE_ANKLE_GAP =
      REP.torsoLengths(
          "double_leg_ankle_gap_tl", 0.15, 0.05, 0.5, "D", "Ankles further apart are two legs.");
  public static final Threshold MAX_GAP =
      CONFIDENCE.millis("max_gap_ms", 400, 100, 1500, "D", "A shorter loss of sight is bridged.");
  public static final Threshold DISCARD_GAP =
      CONFIDENCE.millis(
          "discard_gap_ms",
          1500,
          500,
          5000,
          "D",
          "After a longer loss of sight the repetition is unseen.");
  public static final Threshold MIN_PRIMARY_COVERAGE =
      CONFIDENCE.fraction(
          "min_primary_coverage_frac",
          0.80,
          0.5,
          1.0,
          "D",
          "Share of a repetition that must be seen for a score.");
  public static final Threshold MIN_FAULT_COVERAGE =
      CONFIDENCE.fraction(
          "min_fault_coverage_frac",
          0.80,
          0.5,
          1.0,
          "D",
          "Share of a repetition that must be seen to judge a fault.");
  public static final Threshold MIN_FRAME_RATE =
      CONFIDENCE.hertz(
          "min_frame_rate_hz", 8, 5, 30, "M", "Fewer pictures a second are not scored.");
  public static final Threshold MIN_FRAME_RATE_UPRIGHT =
      CONFIDENCE.hertz(
          "min_frame_rate_walking_hz",
          12,
          8,
          30,
          "M",
          "The same for the quicker exercises on your feet.");
  public static final Threshold MAX_JITTER =
      CONFIDENCE.degrees("max_jitter_sd_deg", 5, 2, 10, "M", "More scatter at rest is not scored.");
  public static final Threshold MAX_SMALL_RANGE_JITTER =
      CONFIDENCE.degrees(
          "max_small_range_jitter_sd_deg",
          2,
          1,
          5,
          "M",
          "The same for lifts of a few degrees, from the toes.");
  public static final Threshold REST_JITTER =
      CALIBRATION.multiple(
          "rest_enter_jitter_mult", 3, 1, 5, "M", "Rest is widened by this many scatters.");
  public static final Threshold REST_BAND =
      CALIBRATION.degrees(
          "rest_band_min_deg", 6, 4, 15, "M", "Least distance between entering and leaving rest.");
  public static final Threshold ABOVE_REST =
      CALIBRATION.degrees(
          "partial_above_rest_exit_deg",
          5,
          2,
          15,
          "D",
          "What counts goes at least this far beyond a rest that wavers.");
  public static final Threshold NEUTRAL =
      CALIBRATION.seconds(
          "neutral_s", 3, 1.5, 10, "D", "The rest pose is a median over this time.");

  private RepSettings() {}

  /** In the order of the settings file. */
  public static List<Threshold> thresholds() {
    return List.of(
        MAX_GAP,
        DISCARD_GAP,
        MIN_PRIMARY_COVERAGE,
        MIN_FAULT_COVERAGE,
        MIN_FRAME_RATE,
        MIN_FRAME_RATE_UPRIGHT,
        MAX_JITTER,
        MAX_SMALL_RANGE_JITTER,
        NEUTRAL,
        REST_JITTER,
        REST_BAND,
        ABOVE_REST,
        DEBOUNCE,
        DEBOUNCE_KICK,
        TOP_ENTER,
        TOP_EXIT,
        DROP_FROM_PEAK,
        HOLD_ENOUGH,
        MAX_REP,
        GHOST_DIFF,
        GHOST_MIN,
        DOUBLE_ANKLE_GAP);
  }

  public static List<Ordering> orderings() {
    return List.of(Ordering.below(TOP_ENTER, TOP_EXIT), Ordering.below(MAX_GAP, DISCARD_GAP));
  }
}
