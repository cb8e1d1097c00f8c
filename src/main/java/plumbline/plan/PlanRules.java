package plumbline.plan;

import java.util.List;
import java.util.stream.Stream;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;

/** The numbers of a session with a coach: how much of what, and how long between. */
public final class PlanRules {
  private static final ThresholdTable TABLE = new ThresholdTable("session");

  static final Threshold BREATHING =
      TABLE.seconds(
          "breathing_s", 60, 0, 600, "D", "Belly breathing at the start; 0 leaves it out.");
  static final Threshold BREATH_IN = TABLE.seconds("breath_in_s", 4, 2, 8, "D", "Breathing in.");
  static final Threshold BREATH_OUT =
      TABLE.seconds("breath_out_s", 6, 2, 12, "D", "Breathing out.");
  static final Threshold WARM_UP =
      TABLE.seconds("warm_up_s", 120, 0, 900, "D", "Easy marching; 0 leaves it out.");
  static final Threshold REST_BETWEEN_SETS =
      TABLE.seconds("rest_between_sets_s", 60, 0, 300, "S47", "Rest after each set.");
  static final Threshold REST_BETWEEN_SIDES =
      TABLE.seconds("rest_between_sides_s", 20, 0, 180, "D", "Rest before the other leg's turn.");
  static final Threshold LOOP_OFF =
      TABLE.seconds("loop_off_s", 15, 0, 120, "D", "Time to take the loop off.");
  static final Threshold STRETCH =
      TABLE.seconds("stretch_hold_s", 30, 0, 120, "S84", "Stretch of each side; 0 leaves it out.");
  static final Threshold COUNTDOWN =
      TABLE.seconds(
          "countdown_s", 3, 0, 10, "D", "A set begins so long after the start pose was taken.");
  static final Threshold STILL_ENDS =
      TABLE.seconds(
          "still_ends_set_s", 5, 2, 30, "D", "A set ends after so long without a movement.");

  /** What is practised, in this order: strength with the loop, then mobility without it. */
  static final List<Practice> PRACTICES =
      List.of(
          Practice.of("leg-raise", true, true),
          Practice.of("march", true, false),
          Practice.of("kneeling-hip-extension", false, true),
          Practice.of("twist-toe-touch", false, false));

  /** Seen from the front, it shows what no side shows: whether hips and trunk stay level. */
  private static final String ALSO_FROM_THE_FRONT = "march";

  private PlanRules() {}

  /** The first set shows the range, from the side; a later one may show the rest. */
  static boolean mayFaceCamera(Step.WorkSet set) {
    return set.exercise().equals(ALSO_FROM_THE_FRONT) && set.number() > 1;
  }

  /**
   * One exercise's share.
   *
   * @param loop done with the resistance loop
   * @param sidesInTurn one side first, then the other
   */
  record Practice(
      String exercise, boolean loop, boolean sidesInTurn, Threshold sets, Threshold reps) {

    static Practice of(String exercise, boolean loop, boolean sidesInTurn) {
      ThresholdTable table = new ThresholdTable("session." + exercise);
      return new Practice(
          exercise,
          loop,
          sidesInTurn,
          table.count("sets_count", 2, 0, 5, "S45 S46", "Sets; 0 leaves it out."),
          table.count("reps_count", 10, 1, 30, "S45", "Repetitions of each side."));
    }
  }

  /** What a person may change here. */
  public static List<Threshold> thresholds() {
    return Stream.concat(
            Stream.of(
                BREATHING,
                BREATH_IN,
                BREATH_OUT,
                WARM_UP,
                REST_BETWEEN_SETS,
                REST_BETWEEN_SIDES,
                LOOP_OFF,
                STRETCH,
                COUNTDOWN,
                STILL_ENDS),
            PRACTICES.stream().flatMap(practice -> Stream.of(practice.sets(), practice.reps())))
        .toList();
  }
}
