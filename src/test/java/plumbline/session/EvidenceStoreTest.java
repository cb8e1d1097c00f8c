package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.fixtures.RecordedSet;
import plumbline.kinematics.ErrorBands;
import plumbline.recording.SessionFile;
import plumbline.scoring.Exercise;
import plumbline.scoring.Rejudge;
import plumbline.scoring.RepVerdict;
import plumbline.settings.SettingsCatalog;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

class EvidenceStoreTest {
  private static final ThresholdValues DEFAULTS = ThresholdValues.defaults();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"LEG_RAISE", "LEG_OUT", "FROM_THE_TOES", "KICK"})
  void whatIsReadAgainJudgesTheSame(Drill drill) throws Exception {
    List<Exercise> all = ExerciseCatalog.all();
    List<PoseFrame> frames =
        DrillSet.withDropouts(
            DrillSet.of(drill, 15, 1.2, 5).noise(1.5).spikes(0.01).frames(), 6, 0.4, 1);
    Rejudge before = judge(all, frames);
    Rejudge after =
        EvidenceBytes.read(EvidenceBytes.of(before), before.variants(), before.values());
    assertThat(after.told()).isEqualTo(before.told()).isNotEmpty();
    for (Threshold threshold : SettingsCatalog.schema().thresholds()) {
      for (double value : List.of(threshold.min(), threshold.max())) {
        ThresholdValues others = DEFAULTS.with(threshold, value);
        assertThat(after.by(others)).as(others.toString()).isEqualTo(before.by(others));
      }
    }
  }

  @Test
  void aSessionIsJudgedOnceByOneProgram() throws Exception {
    Path file = RecordedSet.bentKnees(folder.resolve("a.plumbline"));
    EvidenceStore store = new EvidenceStore(Optional.of("program 1"));
    List<RepVerdict> told;
    try (SessionFile session = SessionFile.open(file)) {
      told = store.of(session).told();
      assertThat(told).isEqualTo(session.verdicts());
    }
    try (SessionFile session = SessionFile.open(file)) {
      assertThat(store.of(session).told()).isEqualTo(told);
      assertThat(new EvidenceStore(Optional.of("program 2")).of(session).told()).isEqualTo(told);
      assertThat(new EvidenceStore(Optional.empty()).of(session).told()).isEqualTo(told);
    }
  }

  private static Rejudge judge(List<Exercise> exercises, List<PoseFrame> frames) {
    SessionAnalyzer analyzer = new SessionAnalyzer(exercises, DEFAULTS, ErrorBands.wide());
    List<RepVerdict> told = new ArrayList<>();
    frames.forEach(frame -> told.addAll(analyzer.analyze(frame).newVerdicts()));
    told.addAll(analyzer.finish());
    return analyzer.rejudge(told);
  }
}
