package plumbline.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.kinematics.Measurement;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;
import plumbline.thresholds.Unit;

/** From a movement and its faults to losses: every point lost is one line with value and limit. */
final class ScoreRules {
  private static final ThresholdTable SCORE = new ThresholdTable("score");
  private static final ThresholdTable FAULTS = new ThresholdTable("faults");
  private static final Threshold ROM_POINTS =
      SCORE.points("rom_points", 30, 60, "D", "Lost at the smallest counted range.");
  private static final Threshold HOLD_POINTS =
      SCORE.points("hold_points", 10, 40, "D", "Lost without any pause at the top.");
  private static final Threshold TEMPO_POINTS =
      SCORE.points("tempo_points", 15, 40, "D", "Lost by rushing, half up and half down.");
  private static final Threshold REACH_POINTS =
      SCORE.points("reach_points", 10, 40, "D", "Lost with the hand far from the foot.");
  private static final Threshold FAULT_CAP =
      SCORE.points("fault_points_cap", 45, 100, "D", "All form faults together cost no more.");
  static final Threshold STRONG_RATIO =
      FAULTS.multiple(
          "strong_ratio", 1.5, 1.2, 3, "D", "From this multiple of the limit a fault is strong.");
  private static final Threshold STRONG_POINTS =
      FAULTS.multiple(
          "strong_points_mult", 1.5, 1, 3, "D", "A strong fault costs this many times more.");

  /**
   * How far a measured time may be from the truth, as a share of it: nine of ten were not further
   * (rendered people from the side, 100 movements; decision 6).
   */
  private static final double DURATION_BAND = 0.17;

  /** Less is not worth a line. */
  private static final double LEAST_POINTS = 0.05;

  private final RepGoals goals;
  private final ThresholdValues values;

  ScoreRules(RepGoals goals, ThresholdValues values) {
    this.goals = goals;
    this.values = values;
  }

  static List<Threshold> thresholds() {
    return List.of(
        STRONG_RATIO,
        STRONG_POINTS,
        ROM_POINTS,
        HOLD_POINTS,
        TEMPO_POINTS,
        REACH_POINTS,
        FAULT_CAP);
  }

  /** Losses of range, hold and tempo. */
  List<Loss> generalLosses(Movement m, double creditDeg, double creditSd) {
    List<Loss> losses = new ArrayList<>();
    RangeGoal range = goals.range();
    double missing = (range.target() - creditDeg) / (range.target() - range.partialMin());
    add(
        losses,
        "range",
        ROM_POINTS,
        1,
        missing,
        creditDeg,
        creditSd,
        range.target(),
        "deg",
        m.peakNanos());
    long holdNanos = goals.timing().holdNanos();
    if (m.reachedTop() && holdNanos > 0) {
      double asked = values.get(RepSettings.HOLD_ENOUGH) * holdNanos / 1e9;
      tooShort(losses, "hold", HOLD_POINTS, 1, m.holdS(), asked, m.peakNanos());
    }
    if (m.rise() == Rise.SEEN) {
      tempo(losses, "tempo_up", m.upS(), goals.timing().upMinNanos() / 1e9, m.startNanos());
    }
    tempo(losses, "tempo_down", m.downS(), goals.timing().downMinNanos() / 1e9, m.endNanos());
    return losses;
  }

  /** The loss of a hand that stayed far from the foot; empty when none is asked for. */
  Optional<Loss> reachLoss(Measurement reach, long atNanos) {
    List<Loss> losses = new ArrayList<>();
    goals
        .reach()
        .ifPresent(
            goal -> {
              double missing = (reach.value() - goal.fullTl()) / (goal.noneTl() - goal.fullTl());
              add(
                  losses,
                  "reach",
                  REACH_POINTS,
                  1,
                  missing,
                  reach.value(),
                  reach.sd(),
                  goal.fullTl(),
                  Unit.TORSO_LENGTHS.symbol(),
                  atNanos);
            });
    return losses.stream().findFirst();
  }

  /** Several faults of one group are one mistake: all are told, only the costliest costs. */
  List<Loss> oncePerGroup(List<Loss> losses, List<FaultRule> faultRules) {
    Map<String, String> groups = new HashMap<>();
    faultRules.forEach(rule -> rule.group().ifPresent(group -> groups.put(rule.id(), group)));
    Set<String> told = new HashSet<>();
    List<Loss> once = new ArrayList<>();
    for (Loss loss :
        losses.stream().sorted(Comparator.comparingDouble(Loss::points).reversed()).toList()) {
      String group = groups.getOrDefault(loss.rule(), loss.rule());
      once.add(told.add(group) ? loss : loss.withoutPoints());
    }
    return once;
  }

  /** The loss of one fault. */
  Loss faultLoss(FaultTracker tracker, FaultTracker.Finding finding) {
    FaultRule rule = tracker.rule();
    double value = finding.value().value();
    boolean strong = rule.wrongSide().ratio(value, tracker.limit()) >= values.get(STRONG_RATIO);
    double points = values.get(rule.points()) * (strong ? values.get(STRONG_POINTS) : 1);
    return new Loss(
        rule.id(),
        points,
        value,
        finding.value().sd(),
        tracker.limit(),
        rule.limit().unit().symbol(),
        finding.atNanos());
  }

  /** 100 less all losses, form faults capped. */
  int score(List<Loss> general, List<Loss> faults) {
    double lost = sum(general) + Math.min(values.get(FAULT_CAP), sum(faults));
    return (int) Math.round(Math.max(0, 100 - lost));
  }

  private void tempo(List<Loss> losses, String rule, double seconds, double limit, long atNanos) {
    tooShort(losses, rule, TEMPO_POINTS, 0.5, seconds, limit, atNanos);
  }

  /** A time costs points once it is shorter than asked by more than it may be wrong. */
  private void tooShort(
      List<Loss> losses,
      String rule,
      Threshold most,
      double share,
      double seconds,
      double limit,
      long atNanos) {
    if (seconds < (1 - DURATION_BAND) * limit) {
      double band = DURATION_BAND * limit;
      add(losses, rule, most, share, 1 - seconds / limit, seconds, band, limit, "s", atNanos);
    }
  }

  private void add(
      List<Loss> losses,
      String rule,
      Threshold most,
      double share,
      double badness,
      double value,
      double band,
      double limit,
      String unit,
      long atNanos) {
    double points = values.get(most) * share * Math.max(0, Math.min(1, badness));
    if (points >= LEAST_POINTS) {
      losses.add(new Loss(rule, points, value, band, limit, unit, atNanos));
    }
  }

  private static double sum(List<Loss> losses) {
    return losses.stream().mapToDouble(Loss::points).sum();
  }
}
