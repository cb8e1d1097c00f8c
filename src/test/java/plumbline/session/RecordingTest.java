package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.capture.VideoFileSource;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseEstimator;
import plumbline.recording.SessionEvent;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionTrouble;
import plumbline.recording.SessionWriter;
import plumbline.recording.Streams;
import plumbline.report.AnalysisJson;
import plumbline.report.AnalysisResult;
import plumbline.report.Provenance;
import plumbline.report.SessionSink;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.session.LiveParts.Pace;
import plumbline.thresholds.ThresholdValues;

/** Live, on file, replayed and re-scored: the same landmarks give the same repetitions. */
@Timeout(60)
class RecordingTest {
  private static final List<PoseFrame> STREAM = Streams.legRaises();
  private static final List<Exercise> EXERCISES =
      List.of(ExerciseCatalog.find("leg-raise").orElseThrow());
  private static final ThresholdValues VALUES = ThresholdValues.defaults();

  /** Says what it was taught, for the frame of the same number. */
  private final class Recited implements PoseEstimator {
    @Override
    public PoseFrame estimate(Frame frame) {
      whenSeen.accept(frame.index());
      return STREAM.get((int) frame.index());
    }

    @Override
    public void close() {}
  }

  private final Heard heard = new Heard();

  /** Is told the number of each frame that is seen. */
  private LongConsumer whenSeen = index -> {};

  @TempDir Path folder;

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  @Test
  void liveReplayRescoreAndAnalysisGiveTheSameRepTable() throws Exception {
    Path live = folder.resolve("live.plumbline");
    List<RepVerdict> seen = recordLive(live);
    Path analysed = folder.resolve("analysed.plumbline");
    AnalysisResult analysis = analyse(analysed);
    assertThat(analysis.only(Rep.class)).hasSize(2);

    assertThat(seen).isEqualTo(analysis.verdicts());
    for (Path path : List.of(live, analysed)) {
      try (SessionFile file = SessionFile.open(path)) {
        assertThat(file.verdicts()).isEqualTo(analysis.verdicts());
        AnalysisResult again =
            ScoredSession.of(
                    file,
                    file.info().settings(),
                    ErrorBands.wide(),
                    EXERCISES,
                    ScoredSession.Progress.SILENT)
                .result();
        assertThat(again.verdicts()).isEqualTo(analysis.verdicts());
        assertThat(reps(again)).isEqualTo(reps(analysis));
      }
    }
  }

  /** What is on file explains itself: it is judged as if nothing had been before. */
  @Test
  void aRecordingBegunBetweenTwoRepetitionsCountsFromOne() throws Exception {
    Path path = folder.resolve("late.plumbline");
    LiveSession session = session((source, exercises, values) -> writer(path));
    long between = frameOfTheFirstRepetition() + 3;
    whenSeen = index -> session.record(index >= between, false);
    session.start();
    heard.awaitEnd(30);
    session.stop().get(10, TimeUnit.SECONDS);

    try (SessionFile file = SessionFile.open(path)) {
      assertThat(RepVerdict.reps(file.verdicts())).extracting(Rep::number).containsExactly(1);
      assertThat(
              ScoredSession.of(
                      file, VALUES, ErrorBands.wide(), EXERCISES, ScoredSession.Progress.SILENT)
                  .result()
                  .verdicts())
          .isEqualTo(file.verdicts());
    }
  }

  private static long frameOfTheFirstRepetition() {
    SessionAnalyzer analyzer = new SessionAnalyzer(EXERCISES, VALUES, ErrorBands.wide());
    return STREAM.stream()
        .filter(frame -> !RepVerdict.reps(analyzer.analyze(frame).newVerdicts()).isEmpty())
        .findFirst()
        .orElseThrow()
        .index();
  }

  @Test
  void aPainStopIsKept() throws Exception {
    Path path = folder.resolve("stopped.plumbline");
    LiveSession session = session((source, exercises, values) -> writer(path));
    whenSeen =
        index -> {
          if (index == 20) {
            session.halt();
            session.resume();
          }
        };
    session.record(true, false);
    session.start();
    heard.awaitEnd(30);
    session.stop().get(10, TimeUnit.SECONDS);

    try (SessionFile file = SessionFile.open(path)) {
      assertThat(file.events().stream().map(SessionEvent::kind))
          .containsExactly(SessionEvent.Kind.PAIN_STOP, SessionEvent.Kind.RESUMED);
      assertThat(file.isComplete()).isTrue();
    }
  }

  @Test
  void theVideoShowsTheFramesOfTheSession() throws Exception {
    Path path = folder.resolve("v.plumbline");
    LiveSession session = session((source, exercises, values) -> writer(path));
    session.record(true, true);
    session.start();
    heard.awaitEnd(30);
    session.stop().get(10, TimeUnit.SECONDS);

    try (SessionFile file = SessionFile.open(path)) {
      Path video = file.video().orElseThrow();
      assertThat(video).hasFileName("v.mkv");
      long end = file.frames().lastNanos() - file.frames().firstNanos();
      int pictures = 0;
      try (VideoFileSource source = VideoFileSource.open(video)) {
        for (Optional<Frame> next = source.next(); next.isPresent(); next = source.next()) {
          try (Frame frame = next.get()) {
            pictures++;
            assertThat(frame.timestampNanos()).isLessThan(end + 2_000_000);
          }
        }
      }
      assertThat(pictures).isBetween(8, STREAM.size());
    }
  }

  @Test
  void aDiskThatFailsEndsTheRecordingAndNotTheSession() throws Exception {
    LiveSession session =
        session(
            (source, exercises, values) -> {
              throw new SessionException("the disk is full: make room");
            });
    session.record(true, false);
    session.start();
    heard.awaitEnd(30);
    session.stop().get(10, TimeUnit.SECONDS);

    assertThat(heard.events())
        .contains(
            new LiveEvent.RecordingFailed("the disk is full: make room", SessionTrouble.OTHER));
    assertThat(session.isRecording()).isFalse();
    assertThat(heard.verdicts().stream().filter(Rep.class::isInstance)).hasSize(2);
  }

  @Test
  void withoutTheWishNothingIsKept() throws Exception {
    LiveSession session =
        session((source, exercises, values) -> writer(folder.resolve("n.plumbline")));
    session.start();
    heard.awaitEnd(30);
    session.stop().get(10, TimeUnit.SECONDS);
    assertThat(folder.toFile().list()).isEmpty();
  }

  private List<RepVerdict> recordLive(Path path) throws Exception {
    LiveSession session = session((source, exercises, values) -> writer(path));
    session.record(true, false);
    session.start();
    heard.awaitEnd(30);
    session.stop().get(10, TimeUnit.SECONDS);
    return heard.verdicts();
  }

  private LiveSession session(SessionOpener sessions) {
    LiveParts parts =
        new LiveParts(
            Pace.FILE,
            () -> new NumberedSource(STREAM.size(), 0),
            Recited::new,
            () -> VALUES,
            values -> new SessionAnalyzer(EXERCISES, values, ErrorBands.wide()),
            "full",
            sessions,
            EXERCISES);
    return heard.of(parts);
  }

  private static SessionWriter writer(Path path) throws SessionException {
    return SessionWriter.create(path, Streams.info(VALUES));
  }

  private AnalysisResult analyse(Path path) throws Exception {
    AtomicLong clock = new AtomicLong();
    return new AnalysisRun(
            () -> new NumberedSource(STREAM.size(), 0),
            Recited::new,
            EXERCISES,
            VALUES,
            ErrorBands.wide(),
            List.of(source -> SessionSink.open(path, Streams.info(VALUES))),
            Progress.SILENT,
            () -> clock.getAndAdd(1_000_000_000L))
        .run();
  }

  /** The rep table as scripts read it. */
  private static String reps(AnalysisResult result) {
    String json =
        new AnalysisJson(Wording.english()).text(result, new Provenance("0.1.0", "full", "a", "b"));
    return json.substring(json.indexOf("\"reps\""), json.indexOf("\"speed\""));
  }
}
