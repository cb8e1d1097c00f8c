package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.ImageSize;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.capture.SourceInfo;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionWriter;
import plumbline.report.Provenance;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

class VideoDraftTest {
  private static final ThresholdValues VALUES = ThresholdValues.defaults();
  private static final List<Exercise> EXERCISES =
      ExerciseCatalog.find("leg-raise").map(List::of).orElseThrow();
  private static final List<PoseFrame> FRAMES =
      new Motion(Body.supine(), 30, 5)
          .rest(2)
          .raise(Side.LEFT, 65, 2, 1, 2)
          .rest(1)
          .raise(Side.RIGHT, 50, 2, 1, 2)
          .rest(2)
          .frames();

  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  private Path clip;

  @BeforeEach
  void name() {
    clip = elsewhere.resolve("Monday.MOV");
  }

  @Test
  void aKeptVideoIsASessionWithTheSameFramesAndVerdicts() throws Exception {
    VideoDraft draft = opened();
    List<RepVerdict> told = new ArrayList<>();
    SessionAnalyzer analyzer = Analyzers.of(EXERCISES, VALUES);
    FRAMES.forEach(frame -> told.addAll(analyzer.analyze(frame).newVerdicts()));
    told.addAll(analyzer.finish());
    assertThat(told).hasSize(2);
    try (SessionFile kept = SessionFile.open(draft.save(told, false))) {
      assertThat(kept.path().getParent()).isEqualTo(folder);
      assertThat(kept.isComplete()).isTrue();
      assertThat(kept.info().source().name()).isEqualTo("clip.mp4");
      assertThat(kept.verdicts()).isEqualTo(told);
      assertThat(kept.video()).as("the video stays where it is").isEmpty();
      List<PoseFrame> frames = new ArrayList<>();
      kept.frames().each(frames::add);
      assertThat(frames).extracting(PoseFrame::timestampNanos).isEqualTo(times());
      assertThat(ScoredSession.of(kept, VALUES, ScoredSession.Progress.SILENT).result().verdicts())
          .as("judged again it says the same")
          .hasSameSizeAs(told);
    }
  }

  @Test
  void aCopyOfTheVideoIsKeptIfWished() throws Exception {
    Files.writeString(clip, "pictures");
    VideoDraft draft = opened();
    try (SessionFile kept = SessionFile.open(draft.save(List.of(), true))) {
      Path copy = kept.video().orElseThrow();
      assertThat(copy).hasContent("pictures").hasExtension("mov");
      assertThat(copy.getParent()).isEqualTo(folder);
      assertThat(kept.videoZeroNanos()).isZero();
    }
    assertThat(clip).exists();
  }

  @Test
  void ofAVideoThatCannotBeCopiedNothingIsLeft() throws Exception {
    VideoDraft draft = opened();
    assertThatThrownBy(() -> draft.save(List.of(), true))
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("cannot be copied");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void ofASessionThatCannotBeFinishedNoCopyIsLeft() throws Exception {
    Files.writeString(clip, "pictures");
    List<SessionFile> readers = new ArrayList<>();
    VideoDraft draft =
        opened(
            (source, exercises, values) -> {
              SessionWriter writer = sessions().open(source, exercises, values);
              // As long as another program reads the file, it cannot be made whole.
              readers.add(SessionFile.open(writer.file()));
              return writer;
            });
    assertThatThrownBy(() -> draft.save(List.of(), true))
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("another program is using it");
    readers.get(0).close();
    assertThat(folder).isEmptyDirectory();
    assertThat(clip).hasContent("pictures");
  }

  @Test
  void ofAVideoThatWasNeverOpenedNothingIsKept() {
    assertThatThrownBy(() -> draft(sessions()).save(List.of(), false))
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("nothing to save");
    assertThat(folder).isEmptyDirectory();
  }

  private VideoDraft opened() {
    return opened(sessions());
  }

  private VideoDraft opened(SessionOpener sessions) {
    VideoDraft draft = draft(sessions);
    draft.begin(new SourceInfo("clip.mp4", new ImageSize(640, 480), 30, OptionalLong.empty(), 0));
    FRAMES.forEach(draft::add);
    return draft;
  }

  private static List<Long> times() {
    return FRAMES.stream().map(PoseFrame::timestampNanos).toList();
  }

  private VideoDraft draft(SessionOpener sessions) {
    return VideoDraft.of(clip, sessions, EXERCISES, VALUES);
  }

  private SessionOpener sessions() {
    return new NewSession(
        new SessionFolder(folder),
        values -> new Provenance("0.1.0", "full", "0", "0"),
        Clock.fixed(Instant.parse("2026-03-14T17:30:00Z"), ZoneOffset.UTC));
  }
}
