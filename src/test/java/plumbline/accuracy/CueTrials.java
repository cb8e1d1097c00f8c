package plumbline.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.coaching.CueRules;
import plumbline.scoring.ActiveFault;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;
import plumbline.thresholds.Unit;

/** The cues of one clip beside its scripted faults. */
final class CueTrials {
  private static final ThresholdValues VALUES = ThresholdValues.defaults();

  /** Around a limit the camera's error decides (exercises 2.5: never closer than 5 degrees). */
  private static final double SLIGHT_DEG = 5;

  private static final double SLIGHT_TL = 0.05;

  /** The way back is over, and words may still be read. */
  private static final double AFTER_S = 0.5;

  private final Clip clip;
  private final Truth truth;
  private final Variant variant;
  private final Judgement said;
  private final CueWatch watch;
  private final TrueFaults faults;

  CueTrials(Clip clip, Truth truth, Variant variant, Judgement said) {
    this.clip = clip;
    this.truth = truth;
    this.variant = variant;
    this.said = said;
    watch = CueWatch.of(said);
    faults = new TrueFaults(truth, variant);
  }

  /** One for each scripted fault that is real, and that the program claims to judge from there. */
  List<CueTrial> all() {
    List<CueTrial> trials = new ArrayList<>();
    for (int i = 0; i < truth.reps().size(); i++) {
      Truth.Repetition rep = truth.reps().get(i);
      for (FaultMap.Entry entry : FaultMap.of(truth.exercise())) {
        if (rep.faults().contains(entry.fault())) {
          trial(i + 1, rep, entry).ifPresent(trials::add);
        }
      }
    }
    return trials;
  }

  private Optional<CueTrial> trial(int number, Truth.Repetition rep, FaultMap.Entry entry) {
    return variant.faultRules().stream()
        .filter(rule -> entry.rules().contains(FaultMap.shortName(rule.id())))
        .filter(rule -> rule.views().stream().anyMatch(v -> v.id().equals(truth.view().id())))
        .flatMap(
            rule -> faults.find(rep, rule).map(real -> trial(number, rep, rule, real)).stream())
        .min(Comparator.comparingDouble(CueTrials::delay));
  }

  /** Where several rules would do, the first to tell counts. */
  private static double delay(CueTrial trial) {
    return trial.markedS().orElse(Double.POSITIVE_INFINITY);
  }

  private CueTrial trial(int number, Truth.Repetition rep, FaultRule rule, TrueFaults.Real real) {
    double untilS = rep.end() + AFTER_S;
    OptionalDouble marked = watch.marked(rule.id(), rep.start(), untilS);
    OptionalDouble words = watch.said(rule.id(), real.sinceS(), untilS);
    double persistS = VALUES.nanos(rule.persist()) / 1e9;
    OptionalDouble counted =
        marked.isPresent()
            ? OptionalDouble.of(watch.countedFrom(marked.getAsDouble(), persistS))
            : marked;
    boolean degrees = rule.limit().unit() != Unit.TORSO_LENGTHS;
    return new CueTrial(
        truth.exercise(),
        clip.name(),
        number,
        FaultMap.shortName(rule.id()),
        real.sinceS(),
        persistS,
        real.beyond(),
        real.beyond() < (degrees ? SLIGHT_DEG : SLIGHT_TL),
        marked,
        counted,
        watch.readBeyond(rule, rep.start(), untilS),
        words,
        why(rep, rule, marked, words));
  }

  private String why(
      Truth.Repetition rep, FaultRule rule, OptionalDouble marked, OptionalDouble words) {
    if (marked.isEmpty()) {
      return isWithheld(rep, rule) ? "said that it could not be seen" : "not found";
    }
    double at = marked.getAsDouble();
    if (words.isPresent() && words.getAsDouble() <= at) {
      return "";
    }
    double restedS = VALUES.get(CueRules.SAME_CUE_COOLDOWN);
    boolean saidBefore = watch.said(rule.id(), at - restedS, at).isPresent();
    return saidBefore
        ? "the same words were shown less than " + Decimals.of(restedS, 0) + " s before"
        : "other words came first: " + watch.cueAt(at).orElse("none");
  }

  private boolean isWithheld(Truth.Repetition movement, FaultRule rule) {
    boolean unjudged =
        said.only(Rep.class).stream()
            .filter(rep -> isOf(movement, rep))
            .flatMap(rep -> rep.unjudged().stream())
            .anyMatch(each -> each.rule().equals(rule.id()));
    return unjudged || said.only(Unseen.class).stream().anyMatch(each -> covers(each, movement));
  }

  private static boolean covers(Unseen unseen, Truth.Repetition movement) {
    return unseen.startNanos() / 1e9 < movement.peak() && unseen.endNanos() / 1e9 > movement.peak();
  }

  private static boolean isOf(Truth.Repetition movement, Rep rep) {
    double peakS = rep.peakNanos() / 1e9;
    return peakS >= movement.start() && peakS <= movement.end();
  }

  /** Scripted faults that the program does not claim to see from where this camera stands. */
  List<String> unclaimed() {
    List<String> unclaimed = new ArrayList<>();
    for (FaultMap.Entry entry : FaultMap.of(truth.exercise())) {
      boolean claimed =
          entry.views(variant).stream().anyMatch(view -> view.id().equals(truth.view().id()));
      if (!claimed) {
        truth.reps().stream()
            .filter(rep -> rep.faults().contains(entry.fault()))
            .map(rep -> truth.exercise() + " " + entry.fault() + ", " + truth.view().id())
            .forEach(unclaimed::add);
      }
    }
    return unclaimed;
  }

  /** Repetitions without a scripted fault. */
  long cleanReps() {
    return truth.reps().stream().filter(rep -> rep.faults().isEmpty()).count();
  }

  /** Rules whose faults were marked in a repetition without one. */
  List<String> invented() {
    return truth.reps().stream()
        .filter(rep -> rep.faults().isEmpty())
        .flatMap(rep -> watch.between(rep.start(), rep.end()))
        .flatMap(shown -> shown.faults().stream())
        .map(ActiveFault::rule)
        .distinct()
        .map(rule -> clip.name() + ": " + rule)
        .toList();
  }

  /** What is told at the end of a movement, and how long after its true end. */
  List<EndTrial> ends() {
    List<EndTrial> ends = new ArrayList<>();
    for (Truth.Repetition rep : truth.reps()) {
      for (String fault : rep.faults()) {
        EndTrial.ruleOf(fault).flatMap(rule -> end(rep, rule)).ifPresent(ends::add);
      }
    }
    return ends;
  }

  private Optional<EndTrial> end(Truth.Repetition movement, String rule) {
    return said.frames().stream()
        .flatMap(
            frame ->
                frame.newVerdicts().stream()
                    .filter(Rep.class::isInstance)
                    .map(Rep.class::cast)
                    .filter(rep -> isOf(movement, rep))
                    .filter(rep -> rep.losses().stream().anyMatch(l -> l.rule().equals(rule)))
                    .map(rep -> new EndTrial(rule, frame.raw().timeS() - movement.end())))
        .findFirst();
  }
}
