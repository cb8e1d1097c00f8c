package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.body.PoseFrame;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.ErrorBands.PeakCell;
import plumbline.kinematics.Posture;
import plumbline.scoring.Exercise;
import plumbline.scoring.Rejudge;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Variant;
import plumbline.settings.SettingsCatalog;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/** Judging again without the frames says what a whole new analysis of them would say. */
class RejudgeTest {
  private static final ThresholdValues DEFAULTS = ThresholdValues.defaults();

  /** Strict settings bring out faults and losses in a set that is well done. */
  private static final ThresholdValues STRICT = strict();

  @ParameterizedTest
  @EnumSource
  void everyThresholdThatActsAtTheEnd(Drill drill) {
    List<Exercise> chosen = List.of(ExerciseCatalog.find(drill.exercise()).orElseThrow());
    List<PoseFrame> frames = frames(drill);
    int without = 0;
    int changed = 0;
    for (ThresholdValues base : List.of(DEFAULTS, STRICT)) {
      double share = base.equals(DEFAULTS) ? 0.1 : 0.9;
      Rejudge rejudge = analyse(chosen, base, frames);
      assertThat(rejudge.told()).isNotEmpty();
      assertThat(rejudge.by(base)).contains(rejudge.told());
      for (ThresholdValues others : oneChanged(chosen, base, share)) {
        Optional<List<RepVerdict>> now = rejudge.by(others);
        if (now.isPresent()) {
          List<RepVerdict> replayed = analyse(chosen, others, frames).told();
          assertThat(now.get()).as(others + " from " + base).isEqualTo(replayed);
          without++;
          changed += replayed.equals(rejudge.told()) ? 0 : 1;
        }
      }
    }
    assertThat(without).as("settings that took no frames").isGreaterThan(30);
    assertThat(changed).as("of them settings that changed something").isGreaterThan(5);
  }

  @Test
  void amongAllExercises() {
    List<Exercise> all = ExerciseCatalog.all();
    List<PoseFrame> frames = frames(Drill.LEG_RAISE);
    Rejudge rejudge = analyse(all, DEFAULTS, frames);
    assertThat(rejudge.told()).hasAtLeastOneElementOfType(Rep.class);
    ThresholdValues others = strict();
    assertThat(rejudge.by(others)).contains(analyse(all, others, frames).told());
  }

  @Test
  void theMeasuredBandOfAPeakIsToldAgain() {
    List<Exercise> all = ExerciseCatalog.all();
    List<PoseFrame> frames = frames(Drill.LEG_RAISE);
    PeakCell cell = new PeakCell("leg-raise", Posture.SUPINE, false, "full");
    ErrorBands bands = new ErrorBands(Map.of(), Map.of(cell, 7.5), "full");
    List<RepVerdict> now = analyse(all, DEFAULTS, frames, bands).by(STRICT).orElseThrow();
    assertThat(now).isEqualTo(analyse(all, STRICT, frames, bands).told());
    assertThat(RepVerdict.reps(now))
        .filteredOn(rep -> rep.peak().isJudged())
        .isNotEmpty()
        .allSatisfy(rep -> assertThat(rep.peak().sd()).isEqualTo(1.3 * 7.5));
  }

  @Test
  void whatActsEarlierTakesTheFrames() {
    List<Exercise> chosen = List.of(ExerciseCatalog.find("leg-raise").orElseThrow());
    Rejudge rejudge = analyse(chosen, DEFAULTS, frames(Drill.LEG_RAISE));
    for (String key :
        List.of(
            "leg-raise.target_deg",
            "leg-raise.rest_enter_deg",
            "leg-raise.partial_min_deg",
            "posture.straight_leg_max_deg",
            "rep.debounce_ms",
            "rep.max_rep_s")) {
      Threshold threshold = SettingsCatalog.schema().find(key).orElseThrow();
      assertThat(Rejudge.actsAtTheEnd(threshold, chosen.get(0).variants())).as(key).isFalse();
      assertThat(rejudge.by(DEFAULTS.with(threshold, threshold.min()))).as(key).isEmpty();
    }
  }

  @Test
  void whatMakesAMovementCountTakesTheFrames() {
    List<Exercise> chosen = List.of(ExerciseCatalog.find("twist-toe-touch").orElseThrow());
    Rejudge rejudge = analyse(chosen, DEFAULTS, frames(Drill.KICK));
    Threshold shortest = SettingsCatalog.schema().find("twist-toe-touch.min_rep_s").orElseThrow();
    assertThat(rejudge.by(DEFAULTS.with(shortest, shortest.max())))
        .as("every repetition would become an attempt")
        .isEmpty();
  }

  /**
   * Each threshold that acts at the end, at this share of its range where its neighbours let it.
   */
  private static List<ThresholdValues> oneChanged(
      List<Exercise> chosen, ThresholdValues base, double share) {
    List<Variant> variants = chosen.stream().flatMap(e -> e.variants().stream()).toList();
    List<Ordering> orderings = SettingsCatalog.schema().orderings();
    List<ThresholdValues> all = new ArrayList<>();
    for (Threshold threshold : SettingsCatalog.schema().thresholds()) {
      if (Rejudge.actsAtTheEnd(threshold, variants)) {
        double value = threshold.min() + share * (threshold.max() - threshold.min());
        ThresholdValues values = base.with(threshold, value);
        if (orderings.stream().allMatch(o -> o.holdsFor(values))) {
          all.add(values);
        }
      }
    }
    return all;
  }

  private static ThresholdValues strict() {
    ThresholdValues values = DEFAULTS;
    for (Exercise exercise : ExerciseCatalog.all()) {
      for (var rule : exercise.faultRules()) {
        values = values.with(rule.limit(), rule.limit().min());
        values = values.with(rule.persist(), rule.persist().min());
      }
    }
    return values;
  }

  private static List<PoseFrame> frames(Drill drill) {
    List<PoseFrame> frames = DrillSet.of(drill, 13, 1.3, 11).noise(1.5).spikes(0.01).frames();
    return DrillSet.withDropouts(frames, 7.3, 0.35, 2.1);
  }

  private static Rejudge analyse(
      List<Exercise> exercises, ThresholdValues values, List<PoseFrame> frames) {
    return analyse(exercises, values, frames, ErrorBands.wide());
  }

  private static Rejudge analyse(
      List<Exercise> exercises, ThresholdValues values, List<PoseFrame> frames, ErrorBands bands) {
    SessionAnalyzer analyzer = new SessionAnalyzer(exercises, values, bands);
    List<RepVerdict> told = new ArrayList<>();
    frames.forEach(frame -> told.addAll(analyzer.analyze(frame).newVerdicts()));
    told.addAll(analyzer.finish());
    return analyzer.rejudge(told);
  }
}
