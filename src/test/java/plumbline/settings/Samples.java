package plumbline.settings;

import java.util.List;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.Unit;

/** A few declarations to test with, in the shape of the real ones. */
final class Samples {
  static final Threshold CUTOFF =
      new Threshold("smoothing.cutoff_hz", 1.5, 0.3, 6, Unit.HERTZ, "M", "Lower is smoother.");
  static final Threshold SETS =
      new Threshold("session.sets_count", 2, 1, 5, Unit.COUNT, "S45 S46", "Sets of one exercise.");
  static final Threshold TARGET =
      new Threshold("leg-raise.target_deg", 60, 20, 85, Unit.DEGREES, "S13", "The goal.");
  static final Threshold FULL =
      new Threshold("leg-raise.full_min_deg", 45, 15, 80, Unit.DEGREES, "S18", "Counts in full.");
  static final Threshold PARTIAL =
      new Threshold("leg-raise.partial_min_deg", 25, 10, 60, Unit.DEGREES, "D", "Counts partly.");
  static final Threshold KNEE =
      new Threshold(
          "leg-raise.fault.knee_bend.threshold_deg",
          20,
          10,
          45,
          Unit.DEGREES,
          "M S66",
          "Bend of the raised knee.");
  static final Threshold TOE =
      new Threshold("leg-raise.fault.toe.rest_deg", -22, -45, 0.5, Unit.DEGREES, "D", "At rest.");

  static final List<Threshold> THRESHOLDS = List.of(CUTOFF, SETS, TARGET, FULL, PARTIAL, KNEE, TOE);

  static final SettingsSchema SCHEMA =
      new SettingsSchema(
          THRESHOLDS, List.of(Ordering.below(PARTIAL, FULL), Ordering.atMost(FULL, TARGET)));

  /** The same without orderings: any subset of valid values is a valid file. */
  static final SettingsSchema UNORDERED = new SettingsSchema(THRESHOLDS, List.of());

  private Samples() {}

  /** The mistakes of a file called {@code s.toml}, one line each. */
  static List<String> mistakes(String text) {
    SettingsResult result = new SettingsParser(SCHEMA).parse("s.toml", text);
    return result instanceof SettingsResult.Rejected rejected
        ? rejected.mistakes().stream().map(SettingsMistake::text).toList()
        : List.of();
  }
}
