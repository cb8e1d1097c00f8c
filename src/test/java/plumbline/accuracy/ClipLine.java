package plumbline.accuracy;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import plumbline.accuracy.FaultComparison.Outcome;
import plumbline.body.Side;
import plumbline.scoring.RepVerdict.Kind;

/** One clip in one line of the terminal. */
final class ClipLine {
  static final String HEADER =
      "%-40s %4s  %-10s %-10s %4s %4s %4s %5s  %-12s %-13s %s"
          .formatted(
              "clip",
              "yaw",
              "L full+part",
              "R full+part",
              "inv",
              "att",
              "uns",
              "intro",
              "peak err",
              "auto r/w/o",
              "faults found/missed/withheld/invented/side effects");

  private ClipLine() {}

  static String of(ClipResult clip) {
    FaultComparison faults = clip.faults();
    return String.format(
        Locale.ROOT,
        "%-40s %4.0f  %-10s %-10s %4d %4d %4d %5d  %-12s %-13s %d/%d/%d/%d/%d %s",
        clip.name(),
        clip.yawDeg(),
        counts(clip.reps(), Side.LEFT),
        counts(clip.reps(), Side.RIGHT),
        clip.reps().invented().size(),
        clip.attempts(),
        clip.unseen().size(),
        clip.introReps(),
        peaks(clip.reps()),
        "%d/%d/%d".formatted(clip.auto().right(), clip.auto().wrong(), clip.auto().open()),
        faults.count(Outcome.FOUND),
        faults.count(Outcome.MISSED),
        faults.count(Outcome.WITHHELD),
        faults.count(Outcome.INVENTED),
        faults.count(Outcome.SIDE_EFFECT),
        faults.cases().stream().map(c -> c.rule() + "=" + c.outcome()).toList());
  }

  static String of(Untold clip) {
    return "%-40s no truth: %s".formatted(clip.name(), clip.verdicts());
  }

  /** {@code 3+1 of 4+0}: said, then expected. */
  static String counts(RepComparison reps, Side side) {
    return "%d+%d of %d+%d"
        .formatted(
            reps.said(side, Kind.FULL),
            reps.said(side, Kind.PARTIAL),
            reps.expected(side, Kind.FULL),
            reps.expected(side, Kind.PARTIAL));
  }

  /** Bias and largest error. */
  static String peaks(RepComparison reps) {
    double[] errors =
        reps.pairs().stream()
            .map(RepComparison.Pair::peakErrorDeg)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
    if (errors.length == 0) {
      return "-";
    }
    double worst = Arrays.stream(errors).map(Math::abs).max().orElse(0);
    return "%s, <=%s"
        .formatted(Decimals.of(Statistics.of(errors).bias(), 1), Decimals.of(worst, 1));
  }
}
