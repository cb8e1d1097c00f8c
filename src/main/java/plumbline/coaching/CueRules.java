package plumbline.coaching;

import java.util.List;
import java.util.Set;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;

/** The numbers behind the choice of cues, and which rules rank where. */
public final class CueRules {
  private static final ThresholdTable TABLE = new ThresholdTable("cues");

  public static final Threshold MIN_SHOW =
      TABLE.seconds(
          "min_show_s",
          2.0,
          0.5,
          10.0,
          "D",
          "How long a cue stays at least, so that it can be read.");
  public static final Threshold SAME_CUE_COOLDOWN =
      TABLE.seconds(
          "same_cue_cooldown_s", 6.0, 0.0, 60.0, "D", "How long the same advice is not repeated.");
  public static final Threshold SAME_STATE_COOLDOWN =
      TABLE.seconds(
          "same_state_said_again_s",
          8.0,
          0.0,
          60.0,
          "D",
          "How long what helps the view or the position is not said aloud once more.");
  public static final Threshold FAULTY_REPS =
      TABLE.count(
          "faulty_reps_of_last_three_count",
          2,
          1,
          3,
          "S77",
          "Range, hold and tempo are spoken of when this many of the last three reps lacked them.");
  public static final Threshold PRAISE_AFTER =
      TABLE.count(
          "praise_after_clean_reps_count",
          3,
          1,
          20,
          "D",
          "Praise comes after this many repetitions in a row with nothing to say.");
  public static final Threshold CANNOT_SEE_AFTER =
      TABLE.seconds(
          "cannot_see_after_s",
          0.5,
          0.0,
          5.0,
          "D",
          "How long the view must be bad before it is spoken of.");

  public static final Threshold BREATHE_OUT_LIFTS =
      TABLE.count(
          "breathe_out_lifts_count",
          2,
          0,
          20,
          "D",
          "In so many first lifts of a set you are reminded to breathe out; 0 leaves it out.");

  /** Form faults that load the back: named first. */
  private static final Set<String> SAFETY = Set.of("hips_lift", "lean_back", "back_moves");

  private CueRules() {}

  /** What a person may change here. */
  public static List<Threshold> thresholds() {
    return List.of(
        MIN_SHOW,
        SAME_CUE_COOLDOWN,
        SAME_STATE_COOLDOWN,
        FAULTY_REPS,
        PRAISE_AFTER,
        CANNOT_SEE_AFTER,
        BREATHE_OUT_LIFTS);
  }

  /** Where a fault rule or a general loss ranks. */
  static Cue.Kind kindOf(String rule) {
    String name = rule.substring(rule.lastIndexOf('.') + 1);
    if (SAFETY.contains(name)) {
      return Cue.Kind.SAFETY;
    }
    return switch (rule) {
      case "range", "reach" -> Cue.Kind.RANGE;
      case "hold", "tempo_up", "tempo_down" -> Cue.Kind.TEMPO;
      default -> Cue.Kind.SHAPE;
    };
  }

  /** The cue of a fault rule or a general loss. */
  static Cue cueOf(String rule) {
    return new Cue(kindOf(rule), "cue." + rule);
  }

  /** True for losses of the repetition as a whole, which have no moment of their own. */
  static boolean isGeneral(String rule) {
    return rule.indexOf('.') < 0;
  }
}
