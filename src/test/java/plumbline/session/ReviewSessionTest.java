package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.ImageSize;
import plumbline.body.Joint;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.FrameFeed;
import plumbline.fixtures.Motion;
import plumbline.fixtures.RecordedSet;
import plumbline.kinematics.Measurement;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.SideProgress;
import plumbline.thresholds.ThresholdValues;

@Timeout(60)
class ReviewSessionTest {
  private static final List<PoseFrame> FRAMES =
      new Motion(Body.supine(), 30, 3)
          .rest(2)
          .raise(Side.LEFT, 65, 2, 1, 2)
          .rest(1)
          .raise(Side.RIGHT, 50, 2, 1, 2)
          .rest(30)
          .frames();

  @TempDir Path folder;

  @Test
  void theTraceShowsEveryFrameAsItWasJudged() throws Exception {
    List<FrameAnalysis> judged = FRAMES.stream().map(analyzer()::analyze).toList();
    ReviewSession session = started(List.of());
    FrameTrace trace = session.trace();

    assertThat(trace.size()).isEqualTo(FRAMES.size()).isGreaterThan(TraceBlock.FRAMES);
    for (int i = 0; i < FRAMES.size(); i++) {
      FrameAnalysis wanted = judged.get(i);
      FrameAnalysis shown = trace.analysis(i);
      assertThat(shown.raw().timestampNanos()).isEqualTo(FRAMES.get(i).timestampNanos());
      assertThat(shown.posture()).isEqualTo(wanted.posture());
      assertThat(shown.view()).isEqualTo(wanted.view());
      assertThat(shown.variant()).isEqualTo(wanted.variant());
      assertThat(shown.working()).isEqualTo(wanted.working());
      assertThat(shown.near()).isEqualTo(wanted.near());
      assertThat(shown.goal()).isEqualTo(wanted.goal());
      assertThat(shown.cannotSee()).isEqualTo(wanted.cannotSee());
      for (Side side : Side.values()) {
        assertSame(shown.progress().get(side), wanted.progress().get(side));
        assertThat(shown.smoothed().orElseThrow().px(Joint.ANKLE, side).x())
            .isCloseTo(
                wanted.smoothed().orElseThrow().px(Joint.ANKLE, side).x(),
                org.assertj.core.data.Offset.offset(1e-3));
      }
    }
  }

  private static void assertSame(SideProgress shown, SideProgress wanted) {
    assertThat(shown.phase()).isEqualTo(wanted.phase());
    Measurement angle = wanted.primary();
    assertThat(shown.primary().isJudged()).isEqualTo(angle.isJudged());
    if (angle.isJudged()) {
      assertThat(shown.primary().value())
          .isCloseTo(angle.value(), org.assertj.core.data.Offset.offset(1e-3));
    }
  }

  @Test
  void aFrameIsFoundByItsTime() throws Exception {
    FrameTrace trace = started(List.of()).trace();
    long wanted = trace.nanos(40);
    assertThat(trace.frameAt(wanted)).isEqualTo(40);
    assertThat(trace.frameAt(wanted + 1)).isEqualTo(40);
    assertThat(trace.frameAt(wanted - 1)).isEqualTo(39);
    assertThat(trace.frameAt(Long.MIN_VALUE)).isZero();
    assertThat(trace.frameAt(Long.MAX_VALUE)).isEqualTo(trace.size() - 1);
  }

  @Test
  void whatWasToldThenIsShownAndNotSaidTwice() throws Exception {
    List<RepVerdict> told = told();
    ReviewSession session = started(told);
    assertThat(told).isNotEmpty();
    assertThat(session.state().verdicts()).isEqualTo(told);
    assertThat(session.state().step()).isEqualTo(ReviewState.Step.DONE);
  }

  @Test
  void thatPicturesCameTooSlowlyIsSaidBesideWhatIsMissing() throws Exception {
    List<PoseFrame> slow =
        IntStream.range(0, 30)
            .mapToObj(
                i -> new PoseFrame(i, i * 500_000_000L, new ImageSize(640, 360), Optional.empty()))
            .toList();
    assertThat(started(List.of(), FRAMES).state().message()).isEmpty();
    assertThat(started(List.of(), slow).state().message().orElseThrow())
        .isEqualTo(
            "monday has fewer than 8 pictures a second, too few to judge a movement: record it"
                + " with at least 15");
    ReviewFeed cut = intake -> intake.lost("monday ends after 3 s: copy it again");
    ReviewSession session =
        ReviewSession.of(
            ReviewSource.named(Path.of("monday"), Optional.empty()),
            ReviewState.Step.ANALYSING,
            cut);
    session.start();
    await(session);
    assertThat(session.state().step()).isEqualTo(ReviewState.Step.DONE);
    assertThat(session.state().message()).contains("monday ends after 3 s: copy it again");
  }

  @Test
  void aFileThatIsNoSessionIsSaidSo() throws Exception {
    Path file = Files.writeString(folder.resolve("x.plumbline"), "not a session");
    ReviewSession session = ReviewSession.ofSession(file);
    session.start();
    await(session);
    assertThat(session.state().step()).isEqualTo(ReviewState.Step.FAILED);
    assertThat(session.state().message().orElseThrow()).contains("x.plumbline");
    assertThat(session.trace().isEmpty()).isTrue();
  }

  @Test
  void ofAFileDamagedInItsMiddleTheFramesBeforeAreShown() throws Exception {
    Path file = recorded();
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 60_000, (byte) 7);
    Files.write(file, bytes);
    ReviewSession session = ReviewSession.ofSession(file);
    session.start();
    await(session);
    assertThat(session.state().step()).isEqualTo(ReviewState.Step.FAILED);
    assertThat(session.state().message().orElseThrow()).contains("it is damaged");
    assertThat(session.trace().size()).isBetween(FRAMES.size() / 4, FRAMES.size() - 10);
  }

  @Test
  void whatCannotBeReadOfTheVerdictsIsFoundAgainAndTheDamageTold() throws Exception {
    Path file = recorded();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      sql.executeUpdate("UPDATE verdict SET side = 'middle' WHERE number = 1");
    }
    ReviewSession session = ReviewSession.ofSession(file);
    session.start();
    await(session);
    assertThat(session.state().step()).isEqualTo(ReviewState.Step.FAILED);
    assertThat(session.trace().size()).isEqualTo(FRAMES.size());
    assertThat(session.state().verdicts()).filteredOn(RepVerdict.Rep.class::isInstance).hasSize(2);
  }

  private Path recorded() throws Exception {
    Path file = folder.resolve("recorded.plumbline");
    RecordedSet.write(file, FRAMES);
    return file;
  }

  private ReviewSession started(List<RepVerdict> told) throws InterruptedException {
    return started(told, FRAMES);
  }

  private ReviewSession started(List<RepVerdict> told, List<PoseFrame> frames)
      throws InterruptedException {
    ReviewSource source =
        new ReviewSource(
            "monday",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            0,
            ExerciseCatalog.all(),
            "full");
    ReviewSession session = new FrameFeed(source, told, frames, analyzer()).session();
    session.start();
    await(session);
    return session;
  }

  private static void await(ReviewSession session) throws InterruptedException {
    while (session.state().step().isRunning()) {
      Thread.sleep(5);
    }
  }

  private static List<RepVerdict> told() {
    SessionAnalyzer analyzer = analyzer();
    List<RepVerdict> verdicts = new ArrayList<>();
    FRAMES.forEach(frame -> verdicts.addAll(analyzer.analyze(frame).newVerdicts()));
    verdicts.addAll(analyzer.finish());
    return verdicts;
  }

  private static SessionAnalyzer analyzer() {
    return Analyzers.of(ExerciseCatalog.all(), ThresholdValues.defaults());
  }
}
