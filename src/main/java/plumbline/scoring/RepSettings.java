package plumbline.scoring;

import java.util.List;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.Unit;

/** Thresholds of the repetition counter that hold for every exercise. */
public final class RepSettings {
  private static final ThresholdTable REP = new ThresholdTable("rep");
  private static final ThresholdTable CONFIDENCE = new ThresholdTable("confidence");
  private static final ThresholdTable CALIBRATION = new ThresholdTable("calibration");

  public static final Threshold DEBOUNCE =
      REP.declare(
          "debounce_ms", Unit.MILLISECONDS, 120, 50, 500, "M", "A crossing must last this long.");
  public static final Threshold DEBOUNCE_KICK =
      REP.declare(
          "walking_debounce_ms",
          Unit.MILLISECONDS,
          80,
          40,
          300,
          "M",
          "The same for the quick kicks of the toe touch.");
  public static final Threshold TOP_ENTER =
      REP.declare(
          "top_enter_below_target_deg",
          Unit.DEGREES,
          8,
          3,
          20,
          "M",
          "The top begins this far below the target.");
  public static final Threshold TOP_EXIT =
      REP.declare(
          "top_exit_below_target_deg",
          Unit.DEGREES,
          14,
          6,
          30,
          "M",
          "The top ends this far below the target.");
  public static final Threshold DROP_FROM_PEAK =
      REP.declare(
          "drop_from_peak_deg",
          Unit.DEGREES,
          8,
          3,
          20,
          "D",
          "Falling this far below the peak is lowering.");
  public static final Threshold HOLD_ENOUGH =
      REP.declare(
          "hold_enough_frac",
          Unit.FRACTION,
          0.75,
          0.3,
          1.0,
          "M",
          "This share of the asked hold costs nothing.");
  public static final Threshold MAX_REP =
      REP.declare(
          "max_rep_s", Unit.SECONDS, 20, 5, 60, "D", "A longer movement is not one repetition.");
  public static final Threshold GHOST_DIFF =
      REP.declare(
          "both_legs_ghost_diff_deg",
          Unit.DEGREES,
          15,
          5,
          40,
          "D",
          "Legs closer than this may be one leg seen twice.");
  public static final Threshold GHOST_MIN =
      REP.declare(
          "both_legs_ghost_min_deg",
          Unit.DEGREES,
          30,
          15,
          60,
          "D",
          "Below this both legs are not compared.");
  public static final Threshold DOUBLE_ANKLE_GAP =
      REP.declare(
          "double_leg_ankle_gap_tl",
          Unit.TORSO_LENGTHS,
          0.15,
          0.05,
          0.5,
          "D",
          "Ankles further apart are two legs.");
  public static final Threshold MAX_GAP =
      CONFIDENCE.declare(
          "max_gap_ms",
          Unit.MILLISECONDS,
          400,
          100,
          1500,
          "D",
          "A shorter loss of sight is bridged.");
  public static final Threshold DISCARD_GAP =
      CONFIDENCE.declare(
          "discard_gap_ms",
          Unit.MILLISECONDS,
          1500,
          500,
          5000,
          "D",
          "After a longer loss of sight the repetition is unseen.");
  public static final Threshold MIN_PRIMARY_COVERAGE =
      CONFIDENCE.declare(
          "min_primary_coverage_frac",
          Unit.FRACTION,
          0.80,
          0.5,
          1.0,
          "D",
          "Share of a repetition that must be seen for a score.");
  public static final Threshold MIN_FAULT_COVERAGE =
      CONFIDENCE.declare(
          "min_fault_coverage_frac",
          Unit.FRACTION,
          0.80,
          0.5,
          1.0,
          "D",
          "Share of a repetition that must be seen to judge a fault.");
  public static final Threshold MIN_FRAME_RATE =
      CONFIDENCE.declare(
          "min_frame_rate_hz",
          Unit.HERTZ,
          8,
          5,
          30,
          "M",
          "Fewer pictures a second are not scored.");
  public static final Threshold MIN_FRAME_RATE_UPRIGHT =
      CONFIDENCE.declare(
          "min_frame_rate_walking_hz",
          Unit.HERTZ,
          12,
          8,
          30,
          "M",
          "The same for the quicker exercises on your feet.");
  public static final Threshold MAX_JITTER =
      CONFIDENCE.declare(
          "max_jitter_sd_deg", Unit.DEGREES, 5, 2, 10, "M", "More scatter at rest is not scored.");
  public static final Threshold MAX_SMALL_RANGE_JITTER =
      CONFIDENCE.declare(
          "max_small_range_jitter_sd_deg",
          Unit.DEGREES,
          2,
          1,
          5,
          "M",
          "The same for lifts of a few degrees, from the toes.");
  public static final Threshold REST_JITTER =
      CALIBRATION.declare(
          "rest_enter_jitter_mult",
          Unit.MULTIPLE,
          3,
          1,
          5,
          "M",
          "Rest is widened by this many scatters.");
  public static final Threshold REST_BAND =
      CALIBRATION.declare(
          "rest_band_min_deg",
          Unit.DEGREES,
          6,
          4,
          15,
          "M",
          "Least distance between entering and leaving rest.");
  public static final Threshold NEUTRAL =
      CALIBRATION.declare(
          "neutral_s", Unit.SECONDS, 3, 1.5, 10, "D", "The rest pose is a median over this time.");

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
