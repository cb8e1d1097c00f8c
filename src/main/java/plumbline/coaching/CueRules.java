package plumbline.coaching;

import java.util.List;
import java.util.Set;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.Unit;

/** The numbers behind the choice of cues, and which rules rank where. */
public final class CueRules {
  public static final Threshold MIN_SHOW =
      new Threshold(
          "cues.min_show_s",
          2.0,
          0.5,
          10.0,
          Unit.SECONDS,
          "D",
          "How long a cue stays at least, so that it can be read.");
  public static final Threshold SAME_CUE_COOLDOWN =
      new Threshold(
          "cues.same_cue_cooldown_s",
          6.0,
          0.0,
          60.0,
          Unit.SECONDS,
          "D",
          "How long the same advice is not repeated.");
  public static final Threshold FAULTY_REPS =
      new Threshold(
          "cues.faulty_reps_of_last_three_count",
          2,
          1,
          3,
          Unit.COUNT,
          "S77",
          "Range, hold and tempo are spoken of when this many of the last three reps lacked them.");
  public static final Threshold PRAISE_AFTER =
      new Threshold(
          "cues.praise_after_clean_reps_count",
          3,
          1,
          20,
          Unit.COUNT,
          "D",
          "Praise comes after this many repetitions in a row with nothing to say.");
  public static final Threshold CANNOT_SEE_AFTER =
      new Threshold(
          "cues.cannot_see_after_s",
          0.5,
          0.0,
          5.0,
          Unit.SECONDS,
          "D",
          "How long the view must be bad before it is spoken of.");

  /** Every threshold of the cues, in the order of the settings file. */
  public static final List<Threshold> THRESHOLDS =
      List.of(MIN_SHOW, SAME_CUE_COOLDOWN, FAULTY_REPS, PRAISE_AFTER, CANNOT_SEE_AFTER);

  /** Form faults that load the back: named first. */
  private static final Set<String> SAFETY = Set.of("hips_lift", "lean_back", "back_moves");

  private CueRules() {}

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
