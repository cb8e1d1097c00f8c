package plumbline.coaching;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.body.Side;
import plumbline.scoring.Loss;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.thresholds.ThresholdValues;

/** What the last movements deserve to hear. */
final class RepMemory {
  private static final int REMEMBERED = 3;
  private static final Cue PRAISE = new Cue(Cue.Kind.PRAISE, "cue.praise");
  private static final Cue HIGH_NOTE = new Cue(Cue.Kind.RANGE, "cue.high_note");
  private static final Cue ONE_LEG = new Cue(Cue.Kind.SHAPE, "cue.both_legs");
  private static final Cue SWITCH = new Cue(Cue.Kind.SHAPE, "cue.same_leg");
  private static final Cue HIGHER = CueRules.cueOf("range");

  private final ThresholdValues values;
  private final Deque<RepVerdict.Rep> last = new ArrayDeque<>();
  private int cleanInARow;

  /** Of this leg only, and none of it unseen: the leg behind may have moved meanwhile. */
  private @Nullable Side leg;

  private int ofLegInARow;

  RepMemory(ThresholdValues values) {
    this.values = values;
  }

  /**
   * What to say about a movement that has just ended, if anything.
   *
   * @param inSteps whether it is done walking, one leg and then the other
   */
  Optional<Cue> hear(RepVerdict verdict, RangeGoal goal, boolean inSteps) {
    if (verdict instanceof RepVerdict.Rep rep) {
      return hearRep(rep, goal, inSteps);
    }
    leg = null;
    if (verdict instanceof RepVerdict.Attempt attempt) {
      return hearAttempt(attempt.reason());
    }
    return Optional.empty();
  }

  private Optional<Cue> hearRep(RepVerdict.Rep rep, RangeGoal goal, boolean inSteps) {
    forgetOthers(rep.exercise());
    followLeg(rep);
    last.addLast(rep);
    while (last.size() > REMEMBERED) {
      last.removeFirst();
    }
    boolean clean = rep.losses().stream().noneMatch(loss -> loss.points() > 0);
    cleanInARow = clean ? cleanInARow + 1 : 0;
    Optional<Cue> advice =
        rep.losses().stream()
            .filter(this::worthSaying)
            .max(Comparator.comparingDouble(Loss::points))
            .map(loss -> CueRules.cueOf(loss.rule()));
    return advice.or(() -> tooHigh(rep, goal)).or(() -> sameLegAgain(inSteps)).or(this::praise);
  }

  private void followLeg(RepVerdict.Rep rep) {
    Side side = rep.sideUncertain() ? null : rep.side();
    ofLegInARow = side != null && side == leg ? ofLegInARow + 1 : 1;
    leg = side;
  }

  private Optional<Cue> sameLegAgain(boolean inSteps) {
    return inSteps && leg != null && ofLegInARow >= REMEMBERED
        ? Optional.of(SWITCH)
        : Optional.empty();
  }

  /** What was lacking in one exercise says nothing about another. */
  private void forgetOthers(String exercise) {
    if (last.removeIf(rep -> !rep.exercise().equals(exercise))) {
      leg = null;
      cleanInARow = 0;
    }
  }

  private static Optional<Cue> hearAttempt(AttemptReason reason) {
    return switch (reason) {
      case BOTH_LEGS -> Optional.of(ONE_LEG);
      case BELOW_SMALLEST_RANGE -> Optional.of(HIGHER);
      case TOO_QUICK, TOO_LONG, LEFT_POSTURE, OTHER_MOVEMENT -> Optional.empty();
    };
  }

  /** Form is spoken of at once; range and tempo when they recur, or advice would never end. */
  private boolean worthSaying(Loss loss) {
    if (loss.points() <= 0) {
      return false;
    }
    return !CueRules.isGeneral(loss.rule())
        || repsWith(loss.rule()) >= values.get(CueRules.FAULTY_REPS);
  }

  private long repsWith(String rule) {
    return last.stream()
        .filter(rep -> rep.losses().stream().anyMatch(loss -> loss.rule().equals(rule)))
        .count();
  }

  private static Optional<Cue> tooHigh(RepVerdict.Rep rep, RangeGoal goal) {
    boolean high = rep.peak().isJudged() && rep.peak().value() > goal.highNote();
    return high ? Optional.of(HIGH_NOTE) : Optional.empty();
  }

  private Optional<Cue> praise() {
    if (cleanInARow < values.get(CueRules.PRAISE_AFTER)) {
      return Optional.empty();
    }
    cleanInARow = 0;
    return Optional.of(PRAISE);
  }
}
