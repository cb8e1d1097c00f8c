package plumbline.personal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.kinematics.Ranks;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/**
 * What left and right reach, where that may be compared: each leg as the one nearer to the camera,
 * for enough repetitions. A far leg reads otherwise than a near one, so whoever does not turn round
 * between the sides is told nothing. Single-threaded.
 */
public final class LegsCompared {
  private static final ThresholdTable TABLE = new ThresholdTable("score");
  static final Threshold DIFFERENCE =
      TABLE.degrees(
          "symmetry_note_diff_deg", 15, 5, 40, "S75", "Legs that reach this far apart are told.");
  static final Threshold REPS =
      TABLE.count(
          "symmetry_min_reps_count",
          5,
          2,
          20,
          "D",
          "So many repetitions of each leg before the legs are compared.");

  private final ThresholdValues values;
  private final Map<String, Map<Side, List<Double>>> peaks = new HashMap<>();

  /**
   * How far each leg came, in the middle of its repetitions; further apart than a camera errs.
   *
   * @param leftDeg median peak of the primary angle
   * @param rightDeg the same of the other leg
   */
  public record Apart(double leftDeg, double rightDeg) {}

  public LegsCompared(ThresholdValues values) {
    this.values = values;
  }

  /** Takes in the repetitions that ended with this frame. */
  public void update(FrameAnalysis frame) {
    RepVerdict.reps(frame.newVerdicts()).stream()
        .filter(rep -> rep.peak().isJudged() && !rep.sideUncertain())
        .filter(rep -> frame.near().filter(near -> near == rep.side()).isPresent())
        .forEach(this::add);
  }

  private void add(Rep rep) {
    peaks
        .computeIfAbsent(rep.exercise(), id -> new EnumMap<>(Side.class))
        .computeIfAbsent(rep.side(), side -> new ArrayList<>())
        .add(rep.peak().value());
  }

  /** Empty unless the legs of this exercise may be compared, and differ. */
  public Optional<Apart> of(String exercise) {
    Map<Side, List<Double>> legs = peaks.getOrDefault(exercise, Map.of());
    List<Double> left = legs.getOrDefault(Side.LEFT, List.of());
    List<Double> right = legs.getOrDefault(Side.RIGHT, List.of());
    if (Math.min(left.size(), right.size()) < values.get(REPS)) {
      return Optional.empty();
    }
    Apart apart = new Apart(median(left), median(right));
    boolean differ = Math.abs(apart.leftDeg() - apart.rightDeg()) >= values.get(DIFFERENCE);
    return differ ? Optional.of(apart) : Optional.empty();
  }

  private static double median(List<Double> peaks) {
    double[] all = peaks.stream().mapToDouble(Double::doubleValue).toArray();
    return Ranks.select(all, all.length, all.length / 2);
  }
}
