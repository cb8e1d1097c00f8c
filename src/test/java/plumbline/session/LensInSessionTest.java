package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.ImageSize;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Vec2;
import plumbline.capture.SourceInfo;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Lens;
import plumbline.kinematics.Optics;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionInfo;
import plumbline.recording.SessionSalvage;
import plumbline.recording.SessionWriter;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

/** A session is judged again through the lens that it was recorded with. */
class LensInSessionTest {
  private static final List<Exercise> MARCH = List.of(ExerciseCatalog.find("march").orElseThrow());
  private static final ThresholdValues VALUES = ThresholdValues.defaults();

  /** Much narrower than the assumed one, and bent. */
  private static final Lens NARROW =
      new Lens(
          new ImageSize(1280, 720),
          1541.7,
          1539.2,
          new Vec2(655.1, 349.3),
          new Distortion(-0.31, 0.1, 0.001, -0.0007, 0));

  @TempDir private Path folder;

  private static List<PoseFrame> frames() {
    return DrillSet.of(Drill.MARCH, 15, 1, 1).yaw(140).frames().stream()
        .map(
            frame ->
                new PoseFrame(
                    frame.index(),
                    frame.timestampNanos(),
                    frame.size(),
                    frame.pose().map(Pose::inSinglePrecision),
                    frame.plausibility(),
                    frame.person()))
        .toList();
  }

  private static List<RepVerdict> judged(List<PoseFrame> frames, Optics optics) {
    SessionAnalyzer analyzer = new SessionAnalyzer(MARCH, VALUES, ErrorBands.wide(), optics);
    List<RepVerdict> verdicts = new ArrayList<>();
    frames.forEach(frame -> verdicts.addAll(analyzer.analyze(frame).newVerdicts()));
    verdicts.addAll(analyzer.finish());
    return verdicts;
  }

  private Path recorded(Optional<Lens> lens) throws Exception {
    Path file = folder.resolve(lens.isPresent() ? "narrow.plumbline" : "assumed.plumbline");
    SourceInfo source =
        new SourceInfo("camera 0", new ImageSize(1280, 720), 15, OptionalLong.empty(), 0);
    SessionInfo info =
        new SessionInfo("0.1.0", "now", source, "none", "0", "0", VALUES, List.of("march"), lens);
    try (SessionWriter writer = SessionWriter.create(file, info)) {
      for (PoseFrame frame : frames()) {
        writer.add(frame);
      }
      writer.finish();
    }
    return file;
  }

  private static List<RepVerdict> again(Path file) throws Exception {
    try (SessionFile session = SessionFile.open(file)) {
      List<RepVerdict> scored =
          ScoredSession.of(session, VALUES, ErrorBands.wide(), MARCH, ScoredSession.Progress.SILENT)
              .result()
              .verdicts();
      assertThat(
              ScoredSession.of(
                      session, VALUES, ErrorBands.wide(), MARCH, ScoredSession.Progress.SILENT)
                  .result()
                  .verdicts())
          .isEqualTo(scored);
      assertThat(Rescore.asRecorded(session, ErrorBands.wide(), MARCH, frame -> {}).verdicts())
          .isEqualTo(scored);
      return scored;
    }
  }

  @Test
  void theSameVerdictsToTheLastBit() throws Exception {
    List<RepVerdict> live = judged(frames(), Optics.of(List.of(NARROW)));
    assertThat(live).hasSizeGreaterThan(3);
    assertThat(again(recorded(Optional.of(NARROW)))).isEqualTo(live);
    assertThat(again(recorded(Optional.empty()))).isEqualTo(judged(frames(), Optics.unknown()));
    assertThat(live).as("the lens matters").isNotEqualTo(judged(frames(), Optics.unknown()));
  }

  @Test
  void whatIsSavedOfADamagedSessionKeepsTheLens() throws Exception {
    Path saved = SessionSalvage.save(recorded(Optional.of(NARROW))).file();
    try (SessionFile session = SessionFile.open(saved)) {
      assertThat(session.info().lens()).contains(NARROW);
    }
    assertThat(again(saved)).isEqualTo(judged(frames(), Optics.of(List.of(NARROW))));
  }
}
