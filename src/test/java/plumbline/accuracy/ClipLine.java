package plumbline.accuracy;

import java.util.Locale;
import java.util.OptionalDouble;
import plumbline.accuracy.FaultComparison.Outcome;
import plumbline.body.Side;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepGoals;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.thresholds.ThresholdValues;

/** One clip in one line of the terminal. */
final class ClipLine {
  static final String HEADER =
      "%-40s %4s  %-13s %-13s %4s %4s %4s  %-12s %s"
          .formatted(
              "clip", "yaw", "L full+part", "R full+part", "inv", "att", "uns", "peak err",
              "faults found/missed/withheld/invented/side effects");

  private ClipLine() {}

  static String of(Clip clip, Truth truth, Exercise exercise, Judgement judgement) {
    RepGoals goals = exercise.goals(ThresholdValues.defaults());
    RepComparison reps = RepComparison.of(truth, goals.range(), judgement.only(Rep.class));
    FaultComparison faults = FaultComparison.of(truth, goals, reps);
    return String.format(
        Locale.ROOT,
        "%-40s %4.0f  %-13s %-13s %4d %4d %4d  %-12s %d/%d/%d/%d/%d %s",
        clip.name(),
        truth.yawDeg(),
        counts(reps, Side.LEFT),
        counts(reps, Side.RIGHT),
        reps.invented().size(),
        judgement.only(Attempt.class).size(),
        judgement.only(Unseen.class).size(),
        peaks(reps),
        faults.count(Outcome.FOUND),
        faults.count(Outcome.MISSED),
        faults.count(Outcome.WITHHELD),
        faults.count(Outcome.INVENTED),
        faults.count(Outcome.SIDE_EFFECT),
        faults.cases().stream().map(c -> c.rule() + "=" + c.outcome()).toList());
  }

  static String untold(Clip clip, Exercise exercise, Judgement judgement) {
    return "%-40s no truth; %s: %d reps, %d attempts, %d unseen"
        .formatted(
            clip.name(),
            exercise.id(),
            judgement.only(Rep.class).size(),
            judgement.only(Attempt.class).size(),
            judgement.only(Unseen.class).size());
  }

  /** {@code 3+1/4+0}: said, then expected. */
  private static String counts(RepComparison reps, Side side) {
    return "%d+%d of %d+%d"
        .formatted(
            reps.said(side, Kind.FULL),
            reps.said(side, Kind.PARTIAL),
            reps.expected(side, Kind.FULL),
            reps.expected(side, Kind.PARTIAL));
  }

  private static String peaks(RepComparison reps) {
    double[] errors =
        reps.pairs().stream()
            .map(RepComparison.Pair::peakErrorDeg)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
    if (errors.length == 0) {
      return "-";
    }
    double mean = java.util.Arrays.stream(errors).average().orElse(0);
    double worst = java.util.Arrays.stream(errors).map(Math::abs).max().orElse(0);
    return String.format(Locale.ROOT, "%+.1f, <=%.1f", mean, worst);
  }
}
