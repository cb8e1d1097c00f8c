package plumbline.exercises;

import java.util.Optional;
import plumbline.scoring.RepSettings;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;

/** Declares the usual goal thresholds in one exercise's table of the settings file. */
final class GoalTable {
  private final ThresholdTable table;
  private final String prefix;

  /** {@code prefix} stands before each name, for a second set of goals in the same table. */
  GoalTable(String section, String prefix) {
    table = new ThresholdTable(section);
    this.prefix = prefix;
  }

  GoalTable(String section) {
    this(section, "");
  }

  /** A number that may be changed between two others, and where it comes from. */
  record Default(double value, double min, double max, String source) {}

  static Default number(double value, double min, double max, String source) {
    return new Default(value, min, max, source);
  }

  GoalThresholds.Range range(Default target, Default fullMin, Default partialMin) {
    return new GoalThresholds.Range(
        degrees("target_deg", target, "The aim; no credit beyond it."),
        degrees("full_min_deg", fullMin, "Smallest range of a full repetition."),
        degrees("partial_min_deg", partialMin, "Smallest range that counts at all."),
        Optional.empty());
  }

  GoalThresholds.Range range(
      Default target, Default fullMin, Default partialMin, Default highNote) {
    GoalThresholds.Range open = range(target, fullMin, partialMin);
    Threshold high = degrees("high_note_deg", highNote, "Higher is further than needed.");
    return new GoalThresholds.Range(
        open.target(), open.fullMin(), open.partialMin(), Optional.of(high));
  }

  GoalThresholds.Rest rest(Default enter, Default exit) {
    return rest(0, enter, exit, RepSettings.MAX_JITTER);
  }

  GoalThresholds.Rest rest(double baseDeg, Default enter, Default exit, Threshold maxSd) {
    return new GoalThresholds.Rest(
        baseDeg,
        degrees("rest_enter_deg", enter, "Below this the leg is back at rest."),
        degrees("rest_exit_deg", exit, "Above this a repetition begins."),
        maxSd);
  }

  Threshold degrees(String name, Default d, String meaning) {
    return table.degrees(prefix + name, d.value(), d.min(), d.max(), d.source(), meaning);
  }

  Threshold seconds(String name, Default d, String meaning) {
    return table.seconds(name, d.value(), d.min(), d.max(), d.source(), meaning);
  }

  Threshold minRep(Default d) {
    return seconds("min_rep_s", d, "A shorter movement is no repetition.");
  }

  Threshold hold(Default d) {
    return seconds("hold_s", d, "Pause asked for at the top.");
  }

  Threshold upMin(Default d) {
    return seconds("up_min_s", d, "Lifting faster costs points.");
  }

  Threshold downMin(Default d) {
    return seconds("down_min_s", d, "Lowering faster costs points.");
  }
}
