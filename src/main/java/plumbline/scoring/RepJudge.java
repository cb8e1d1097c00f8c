package plumbline.scoring;

import java.util.Optional;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.thresholds.ThresholdValues;

/** Decides whether a movement counts, was not seen, or was only an attempt. */
final class RepJudge {
  private final Variant variant;
  private final ThresholdValues values;
  private final RepGoals goals;
  private final ScoreRules rules;

  RepJudge(Variant variant, ThresholdValues values) {
    this.variant = variant;
    this.values = values;
    goals = variant.goals(values);
    rules = new ScoreRules(goals, values);
  }

  /** Empty for jitter: too short and too low to be worth a word. */
  Optional<RepVerdict> judge(Evidence seen, int number) {
    MovementSight sight = new MovementSight(seen, goals, values, variant.farLegMayBeCopied());
    double shortestS = goals.timing().minNanos() / 1e9;
    return lengthS(seen.movement()) < shortestS
        ? tooQuick(seen, sight, shortestS)
        : Optional.of(longEnough(seen, sight, number));
  }

  /**
   * What was surely high enough was tried, and if its rise was hidden it is only the rest of a
   * movement; what remains is jitter.
   */
  private Optional<RepVerdict> tooQuick(Evidence seen, MovementSight sight, double shortestS) {
    if (seen.movement().rise() == Rise.MISSED && !isTooSmall(seen)) {
      return Optional.of(unseen(seen.movement(), sight.hiddenFor()));
    }
    boolean jitter = sight.missedItsTop() || !sight.isWellViewed() || isTooSmall(seen);
    return jitter
        ? Optional.empty()
        : Optional.of(attempt(seen, AttemptReason.TOO_QUICK, lengthS(seen.movement()), shortestS));
  }

  private RepVerdict longEnough(Evidence seen, MovementSight sight, int number) {
    Movement m = seen.movement();
    if (sight.isHardlySeen() || sight.missedItsTop()) {
      return unseen(m, sight.hiddenFor());
    }
    if (isTooSmall(seen)) {
      return tooSmall(seen, sight);
    }
    if (sight.mayHideMore()) {
      return unseen(m, sight.hiddenFor());
    }
    double longestS = goals.timing().maxNanos() / 1e9;
    if (lengthS(m) > longestS) {
      return attempt(seen, AttemptReason.TOO_LONG, lengthS(m), longestS);
    }
    return sight.maybeFull()
        ? unseen(m, sight.viewReason())
        : new RepReport(variant, rules, sight).write(number);
  }

  private boolean isTooSmall(Evidence seen) {
    return seen.movement().peakDeg() < smallestDeg(seen);
  }

  /** Of a leg whose rest wavers, a little beyond it proves nothing. */
  private double smallestDeg(Evidence seen) {
    double asked = goals.range().partialMin();
    boolean wavers = seen.restExitDeg() > RestLimits.steadyExitDeg(goals, values);
    return wavers
        ? Math.max(asked, seen.restExitDeg() + values.get(RepSettings.ABOVE_REST))
        : asked;
  }

  /** From the side an angle is known well enough; from elsewhere it may have been more. */
  private RepVerdict tooSmall(Evidence seen, MovementSight sight) {
    Movement m = seen.movement();
    if (!sight.isWellViewed()) {
      return unseen(m, sight.viewReason());
    }
    return sight.maybeEnough()
        ? unseen(m, Reason.VIEW_OBLIQUE)
        : attempt(seen, AttemptReason.BELOW_SMALLEST_RANGE, m.peakDeg(), smallestDeg(seen));
  }

  private static double lengthS(Movement m) {
    return (m.endNanos() - m.startNanos()) / 1e9;
  }

  private static Unseen unseen(Movement m, Reason why) {
    return new Unseen(m.startNanos(), m.endNanos(), why);
  }

  private static Attempt attempt(Evidence seen, AttemptReason reason, double value, double needed) {
    Movement m = seen.movement();
    return new Attempt(seen.side(), m.startNanos(), m.endNanos(), reason, value, needed);
  }
}
