package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Body;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.fixtures.Motion;
import plumbline.kinematics.ErrorBands;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.settings.SettingsCatalog;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/** Settings change between two movements, never within one, and nothing is lost or told twice. */
class AnalyzerRelayTest {
  private static final ThresholdValues DEFAULTS = ThresholdValues.defaults();

  /** Three raises to 65 degrees, with a knee that bends by 25: more than is asked for. */
  private static final List<PoseFrame> RAISES = raises();

  private static final Threshold KNEE = threshold("leg-raise.fault.knee_bend.threshold_deg");

  private final List<Exercise> exercises = List.of(ExerciseCatalog.find("leg-raise").orElseThrow());
  private final List<RepVerdict> told = new ArrayList<>();
  private final List<Double> toldAtS = new ArrayList<>();
  private final List<Double> changedAtS = new ArrayList<>();

  @Test
  void everyRepetitionIsJudgedByOneSetting() {
    for (double wishedS = 2.5; wishedS < 28; wishedS += 0.4) {
      forget();
      judge(RAISES, DEFAULTS.with(KNEE, 40), wishedS);

      double changed = changedAtS.get(changedAtS.size() - 1);
      assertThat(reps()).hasSize(3);
      for (Rep rep : reps()) {
        boolean before = toldAtS.get(told.indexOf(rep)) < changed;
        assertThat(rep.faults())
            .as("rep %d, wished for at %.1f s", rep.number(), wishedS)
            .isEqualTo(before ? List.of("leg-raise.knee_bend") : List.of());
      }
    }
  }

  @Test
  void aWishAtRestComesTrueAtOnceAndOneWithinARepetitionWhenItIsOver() {
    judge(RAISES, DEFAULTS.with(KNEE, 40), 2.5);
    forget();
    judge(RAISES, DEFAULTS.with(KNEE, 40), 7.0);

    assertThat(changedAtS.get(0)).isBetween(2.5, 2.6);
    assertThat(changedAtS.get(1)).isBetween(toldAtS.get(0), toldAtS.get(0) + 0.1);
  }

  /** The same numbers as another set of settings: whatever changes, the change itself does it. */
  @ParameterizedTest
  @EnumSource(Drill.class)
  void aChangeLosesNoRepetitionAndTellsNoneTwice(Drill drill) {
    DrillSet set = DrillSet.of(drill, 30, 1, 5);
    List<PoseFrame> frames = set.frames();
    ThresholdValues same = DEFAULTS.with(KNEE, KNEE.defaultValue());
    List<Exercise> all = ExerciseCatalog.all();
    List<RepVerdict> plain = new ArrayList<>();
    SessionAnalyzer analyzer = new SessionAnalyzer(all, DEFAULTS, ErrorBands.wide());
    frames.forEach(frame -> plain.addAll(analyzer.analyze(frame).newVerdicts()));

    for (int rep = 1; rep < 4; rep++) {
      forget();
      double wishedS = set.beginS(rep) - 0.3;
      judge(frames, same, wishedS, all);
      assertThat(changedAtS.get(rep - 1)).isBetween(wishedS, wishedS + 0.1);
      assertThat(counts(told)).isEqualTo(counts(plain));
    }
  }

  private static List<String> counts(List<RepVerdict> verdicts) {
    return verdicts.stream()
        .filter(Rep.class::isInstance)
        .map(Rep.class::cast)
        .map(rep -> rep.number() + " " + rep.variant() + " " + rep.side() + " " + rep.kind())
        .toList();
  }

  private void judge(List<PoseFrame> frames, ThresholdValues wished, double wishedS) {
    judge(frames, wished, wishedS, exercises);
  }

  private void judge(
      List<PoseFrame> frames, ThresholdValues wished, double wishedS, List<Exercise> among) {
    AnalyzerRelay relay =
        new AnalyzerRelay(
            values -> new SessionAnalyzer(among, values, ErrorBands.wide()), DEFAULTS);
    for (PoseFrame frame : frames) {
      if (frame.timeS() >= wishedS && relay.values().equals(DEFAULTS) && relay.mayChange()) {
        relay.change(wished);
        changedAtS.add(frame.timeS());
      }
      relay.analyze(frame).newVerdicts().forEach(verdict -> tell(verdict, frame.timeS()));
    }
    relay.finish().forEach(verdict -> tell(verdict, Double.MAX_VALUE));
  }

  private void tell(RepVerdict verdict, double atS) {
    told.add(verdict);
    toldAtS.add(atS);
  }

  private void forget() {
    told.clear();
    toldAtS.clear();
  }

  private List<Rep> reps() {
    return told.stream().filter(Rep.class::isInstance).map(Rep.class::cast).toList();
  }

  private static List<PoseFrame> raises() {
    Motion motion = new Motion(Body.supine(), 30, 3).noise(0.5).rest(3);
    for (Side side : List.of(Side.LEFT, Side.RIGHT, Side.LEFT)) {
      motion.raise(side, 65, 2, 2, 3, (way, body) -> body.knee(side, 32 * way)).rest(1);
    }
    return motion.rest(2).frames();
  }

  private static Threshold threshold(String key) {
    return SettingsCatalog.schema().find(key).orElseThrow();
  }
}
