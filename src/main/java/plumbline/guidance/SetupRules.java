package plumbline.guidance;

import java.util.List;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;

/** The numbers behind the set-up assistant. */
public final class SetupRules {
  private static final ThresholdTable TABLE = new ThresholdTable("setup");

  static final Threshold NOTICE =
      TABLE.seconds(
          "notice_s", 0.5, 0.0, 5.0, "D", "How long something must be so before it is said.");
  static final Threshold MIN_SHOW =
      TABLE.seconds("min_show_s", 2.0, 0.5, 10.0, "D", "How long an instruction stays at least.");
  static final Threshold CHECK =
      TABLE.seconds(
          "check_s", 3.0, 0.5, 10.0, "D", "How long a view must be good to be called good.");
  static final Threshold GOOD_SHOW =
      TABLE.seconds("good_show_s", 3.0, 0.0, 10.0, "D", "How long the good news stays.");
  static final Threshold AGAIN =
      TABLE.seconds(
          "again_s", 2.0, 0.5, 20.0, "D", "After a good view: how long it must be bad at rest.");
  static final Threshold MIN_LUMINANCE =
      TABLE.fraction(
          "min_luminance_frac", 0.15, 0, 0.5, "D", "A picture darker than this on average.");
  static final Threshold MIN_TORSO =
      TABLE.fraction(
          "min_torso_frac",
          0.14,
          0.02,
          0.3,
          "D",
          "A trunk shorter than this part of the picture's height is too far away.");
  static final Threshold MAX_SPAN =
      TABLE.fraction(
          "max_span_frac",
          0.96,
          0.5,
          1,
          "D",
          "A body longer than this part of the picture, in width or height, is too near.");
  static final Threshold MAX_ROLL =
      TABLE.degrees("max_roll_deg", 10, 3, 30, "D", "A camera tilted sideways by more.");
  static final Threshold MAX_PITCH =
      TABLE.degrees("max_pitch_deg", 35, 10, 60, "D", "A camera looking down more steeply.");
  static final Threshold MOVED =
      TABLE.fraction(
          "camera_moved_frac",
          0.03,
          0.01,
          0.3,
          "D",
          "The background has jumped by this part of the picture's width.");

  private SetupRules() {}

  /** What a person may change here. */
  public static List<Threshold> thresholds() {
    return List.of(
        NOTICE,
        MIN_SHOW,
        CHECK,
        GOOD_SHOW,
        AGAIN,
        MIN_LUMINANCE,
        MIN_TORSO,
        MAX_SPAN,
        MAX_ROLL,
        MAX_PITCH,
        MOVED);
  }
}
