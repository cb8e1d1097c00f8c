package plumbline.accuracy;

import java.util.List;
import plumbline.accuracy.RepComparison.Pair;
import plumbline.scoring.RangeGoal;

/** Are movements counted, all of them and nothing else? */
final class CountDemands {
  private static final double EXACT = 0.95;

  /** About the band behind a peak. */
  private static final double BORDER_DEG = 5;

  private CountDemands() {}

  static List<Demand> of(List<ClipResult> clips) {
    List<ClipResult> judged = clips.stream().filter(ClipResult::judgedView).toList();
    return List.of(
        exact("all clips", clips),
        exact("clips from views in which the angle is judged", judged),
        setUps(clips));
  }

  private static Demand exact(String which, List<ClipResult> clips) {
    String what = "counts exact, " + which;
    String limit = "\u2265 95 % of clips, the rest off by one";
    if (clips.isEmpty()) {
      return Demand.open(what, limit);
    }
    long exact = clips.stream().filter(clip -> wrong(clip) == 0).count();
    long farOff = clips.stream().filter(clip -> wrong(clip) > 1).count();
    long silent = clips.stream().filter(clip -> wrong(clip) == unseen(clip)).count();
    long unseen = clips.stream().mapToLong(CountDemands::unseen).sum();
    long likely =
        clips.stream().filter(clip -> wrong(clip) == unseen(clip) + borderline(clip)).count();
    boolean met = exact >= EXACT * clips.size() && farOff == 0;
    String note =
        "a count is off by each movement of the wrong side or kind, missed or invented; %d missed movements were declared unseen: without these %s are exact, and %s without those whose true peak lies within %.0f\u00b0 of a limit, too"
            .formatted(unseen, of(silent, clips.size()), of(likely, clips.size()), BORDER_DEG);
    String value = of(exact, clips.size()) + "; off by more than one: " + farOff;
    return Demand.of(what, limit, value, met, note);
  }

  private static String of(long part, int all) {
    return "%s (%d of %d)".formatted(Decimals.percent(part, all), part, all);
  }

  /** Movements that are not counted as they should be, and repetitions without a movement. */
  private static long wrong(ClipResult clip) {
    long pairs = clip.reps().pairs().stream().filter(pair -> !pair.isRight()).count();
    return pairs + clip.reps().invented().size();
  }

  /**
   * Of the right side, but of the other kind beside a limit to which the true peak is this near.
   */
  private static long borderline(ClipResult clip) {
    RangeGoal range = clip.range();
    return clip.reps().pairs().stream()
        .filter(pair -> !pair.isRight() && !isUnseen(clip, pair))
        .filter(pair -> pair.said().isEmpty() || pair.rightSide())
        .filter(
            pair ->
                Math.abs(pair.peakDeg() - range.partialMin()) <= BORDER_DEG
                    || Math.abs(pair.peakDeg() - range.fullMin()) <= BORDER_DEG)
        .count();
  }

  /** Missed movements during which the program said that it could not see them. */
  private static long unseen(ClipResult clip) {
    return clip.reps().pairs().stream()
        .filter(pair -> pair.expected().isPresent() && pair.said().isEmpty())
        .filter(pair -> isUnseen(clip, pair))
        .count();
  }

  private static boolean isUnseen(ClipResult clip, Pair pair) {
    double peakS = pair.truth().peak();
    return clip.unseen().stream()
        .anyMatch(u -> u.startNanos() / 1e9 <= peakS && peakS <= u.endNanos() / 1e9);
  }

  private static Demand setUps(List<ClipResult> clips) {
    int reps = clips.stream().mapToInt(ClipResult::introReps).sum();
    long intros = clips.stream().filter(ClipResult::hasIntro).count();
    return Demand.of(
        "repetitions while getting into position",
        "0",
        String.valueOf(reps),
        reps == 0,
        "%d clips begin with it".formatted(intros));
  }
}
