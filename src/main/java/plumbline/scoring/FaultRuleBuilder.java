package plumbline.scoring;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Reason;
import plumbline.scoring.FaultRule.Signal;
import plumbline.scoring.FaultRule.WrongSide;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;

/**
 * Writes a {@link FaultRule} in one readable line and declares its three thresholds in the table
 * {@code <exercise>.fault.<rule>}.
 */
public final class FaultRuleBuilder {
  private final String exercise;
  private final String name;
  private final ThresholdTable table;
  private final Signal signal;
  private WrongSide wrongSide = WrongSide.ABOVE;
  private Threshold limit;
  private Threshold persist;
  private Threshold points;
  private Optional<Threshold> from = Optional.empty();
  private Optional<String> group = Optional.empty();
  private OptionalDouble pointsOnceCalibrated = OptionalDouble.empty();
  private Optional<Threshold> overOwn = Optional.empty();
  private Optional<Reason> neverCleared = Optional.empty();
  private FaultRule.Manner manner = context -> Optional.empty();

  private FaultRuleBuilder(String exercise, String name, Signal signal) {
    this.exercise = exercise;
    this.name = name;
    this.signal = signal;
    table = new ThresholdTable(exercise + ".fault." + name);
    limit = table.degrees("threshold_deg", 0, 0, 0, "D", "Limit.");
    persist = table.millis("persist_ms", 0, 0, 0, "D", "Time.");
    points = table.points("points", 0, 0, "D", "Points.");
  }

  /** A rule of an exercise that looks at {@code signal}. */
  public static FaultRuleBuilder rule(String exercise, String name, Signal signal) {
    return new FaultRuleBuilder(exercise, name, signal);
  }

  /** Fires above so many degrees. */
  public FaultRuleBuilder aboveDeg(double value, double min, double max, String source) {
    limit = table.degrees("threshold_deg", value, min, max, source, "More is a fault.");
    return this;
  }

  /** Fires above so many torso lengths. */
  public FaultRuleBuilder aboveTorsoLengths(double value, double min, double max, String source) {
    limit = table.torsoLengths("threshold_tl", value, min, max, source, "More is a fault.");
    return this;
  }

  /** Fires below so many torso lengths. */
  public FaultRuleBuilder belowTorsoLengths(double value, double min, double max, String source) {
    wrongSide = WrongSide.BELOW;
    limit = table.torsoLengths("threshold_tl", value, min, max, source, "Less is a fault.");
    return this;
  }

  /** Fires above so many degrees a second. */
  public FaultRuleBuilder aboveDegPerS(double value, double min, double max, String source) {
    limit = table.degreesPerSecond("threshold_dps", value, min, max, source, "More is a fault.");
    return this;
  }

  /** Fires below so many degrees. */
  public FaultRuleBuilder belowDeg(double value, double min, double max, String source) {
    wrongSide = WrongSide.BELOW;
    limit = table.degrees("threshold_deg", value, min, max, source, "Less is a fault.");
    return this;
  }

  /** Only when it lasts this long, milliseconds. */
  public FaultRuleBuilder lasting(double millis, String source) {
    return lasting(millis, 100, 2000, source);
  }

  /** The same with another allowed range. */
  public FaultRuleBuilder lasting(double millis, double min, double max, String source) {
    persist = table.millis("persist_ms", millis, min, max, source, "A fault must last this long.");
    return this;
  }

  /** Looked for only while the primary angle is at least this. */
  public FaultRuleBuilder from(Threshold primaryDeg) {
    from = Optional.of(primaryDeg);
    return this;
  }

  /** Of several faults of one group only the costliest takes points. */
  public FaultRuleBuilder sharing(String name) {
    group = Optional.of(name);
    return this;
  }

  /** Not finding it proves nothing, for this reason. */
  public FaultRuleBuilder neverCleared(Reason why) {
    neverCleared = Optional.of(why);
    return this;
  }

  /** What helps depends on how it shows. */
  public FaultRuleBuilder toldBy(FaultRule.Manner how) {
    manner = how;
    return this;
  }

  /** Costs this many points, once a repetition. */
  public FaultRuleBuilder costing(double value) {
    points = table.points("points", value, 40, "D", "What it costs, once a repetition.");
    return this;
  }

  /** A note that costs this many points once the person's own way of moving is known. */
  public FaultRuleBuilder costingOnceCalibrated(double value) {
    pointsOnceCalibrated = OptionalDouble.of(value);
    return costing(0);
  }

  /** Fires, too, so far beyond the person's own comfortable movement once that is known. */
  public FaultRuleBuilder orBeyondOwnBy(Threshold margin) {
    overOwn = Optional.of(margin);
    return this;
  }

  /** Looked for in these phases and from these views. */
  public FaultRule during(Set<Phase> phases, Set<CameraView> views) {
    String id = exercise + "." + name;
    return new FaultRule(
        id,
        signal,
        wrongSide,
        limit,
        persist,
        points,
        phases,
        views,
        from,
        group,
        pointsOnceCalibrated,
        overOwn,
        neverCleared,
        manner);
  }
}
