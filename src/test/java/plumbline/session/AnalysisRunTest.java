package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plumbline.capture.CaptureException;
import plumbline.capture.NativeLibraries;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseModelException;
import plumbline.report.AnalysisResult;
import plumbline.thresholds.ThresholdValues;

@Timeout(30)
class AnalysisRunTest {
  private static final int NEVER = -1;

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  @Test
  void everyFrameReachesEverySinkInOrderAndIsClosed() throws Exception {
    FakeSource source = FakeSource.of(200);
    FakeEstimator estimator = new FakeEstimator(NEVER, 1);
    FakeSink first = new FakeSink(NEVER);
    FakeSink second = new FakeSink(NEVER);

    AnalysisResult result = run(source, estimator, Progress.SILENT, first, second).run();

    List<Long> all = LongStream.range(0, 200).boxed().toList();
    assertThat(first.frames).isEqualTo(all);
    assertThat(second.frames).isEqualTo(all);
    assertThat(first.finished && second.finished).isTrue();
    assertThat(result.frames()).isEqualTo(200);
    assertThat(result.durationS()).isEqualTo(8);
    assertEverythingClosed(source, estimator, first, second);
  }

  @Test
  void runsWithoutAnySink() throws Exception {
    FakeSource source = FakeSource.of(50);
    FakeEstimator estimator = new FakeEstimator(NEVER, 1);

    assertThat(run(source, estimator, Progress.SILENT).run().frames()).isEqualTo(50);

    assertEverythingClosed(source, estimator);
  }

  @Test
  void aBrokenSourceEndsTheRunAndFinishesNothing() {
    FakeSource source = FakeSource.failingAt(20);
    FakeEstimator estimator = new FakeEstimator(NEVER, 1);
    FakeSink sink = new FakeSink(NEVER);

    assertThatThrownBy(run(source, estimator, Progress.SILENT, sink)::run)
        .isInstanceOf(CaptureException.class)
        .hasMessage("fake.mp4 is broken here");

    assertThat(sink.finished).isFalse();
    assertEverythingClosed(source, estimator, sink);
  }

  @Test
  void aBrokenEstimatorEndsTheRunAndFinishesNothing() {
    FakeSource source = FakeSource.of(10_000);
    FakeEstimator estimator = new FakeEstimator(20, 1);
    FakeSink sink = new FakeSink(NEVER);

    assertThatThrownBy(run(source, estimator, Progress.SILENT, sink)::run)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the model broke");

    assertThat(source.given()).isLessThan(100);
    assertThat(sink.finished).isFalse();
    assertEverythingClosed(source, estimator, sink);
  }

  @Test
  void aBrokenSinkEndsTheRunAndFinishesNothing() {
    FakeSource source = FakeSource.of(10_000);
    FakeEstimator estimator = new FakeEstimator(NEVER, 1);
    FakeSink healthy = new FakeSink(NEVER);
    FakeSink broken = new FakeSink(20);

    assertThatThrownBy(run(source, estimator, Progress.SILENT, healthy, broken)::run)
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is full");

    assertThat(source.given()).isLessThan(100);
    assertThat(healthy.finished).isFalse();
    assertEverythingClosed(source, estimator, healthy, broken);
  }

  @Test
  void whatFailsInJudgingEndsTheRunAndFinishesNothing() {
    FakeSource source = FakeSource.of(10_000);
    FakeEstimator estimator = new FakeEstimator(NEVER, 1);
    FakeSink sink = new FakeSink(NEVER);
    Progress failing =
        (info, frames) -> {
          if (frames == 20) {
            throw new IllegalArgumentException("a rule that fails");
          }
        };

    assertThatThrownBy(run(source, estimator, failing, sink)::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a rule that fails");

    assertThat(source.given()).isLessThan(100);
    assertThat(sink.finished).isFalse();
    assertEverythingClosed(source, estimator, sink);
  }

  @Test
  void anInterruptCancelsTheRun() {
    FakeSource source = FakeSource.of(10_000);
    FakeEstimator estimator = new FakeEstimator(NEVER, 1);
    FakeSink sink = new FakeSink(NEVER);
    Thread caller = Thread.currentThread();
    Progress interruptAt20 =
        (info, frames) -> {
          if (frames == 20) {
            caller.interrupt();
          }
        };

    assertThatThrownBy(run(source, estimator, interruptAt20, sink)::run)
        .isInstanceOf(InterruptedException.class);

    assertThat(source.given()).isLessThan(100);
    assertThat(sink.finished).isFalse();
    assertEverythingClosed(source, estimator, sink);
  }

  @Test
  void aMissingModelClosesTheSource() {
    FakeSource source = FakeSource.of(10_000);
    AnalysisRun run =
        new AnalysisRun(
            () -> source,
            () -> {
              throw new PoseModelException("no model");
            },
            List.of(FakeVariant.EXERCISE),
            ThresholdValues.defaults(),
            ErrorBands.wide(),
            List.of(),
            Progress.SILENT);

    assertThatThrownBy(run::run).isInstanceOf(PoseModelException.class).hasMessage("no model");

    assertThat(source.closed).isTrue();
    assertThat(source.allFramesClosed()).isTrue();
  }

  @Test
  void aSourceThatCannotBeOpenedIsSaid() {
    AnalysisRun run =
        new AnalysisRun(
            () -> {
              throw new CaptureException("no such file");
            },
            () -> new FakeEstimator(NEVER, 1),
            List.of(FakeVariant.EXERCISE),
            ThresholdValues.defaults(),
            ErrorBands.wide(),
            List.of(),
            Progress.SILENT);

    assertThatThrownBy(run::run).isInstanceOf(CaptureException.class).hasMessage("no such file");
  }

  private static AnalysisRun run(
      FakeSource source, FakeEstimator estimator, Progress progress, FakeSink... sinks) {
    return new AnalysisRun(
        () -> source,
        () -> estimator,
        List.of(FakeVariant.EXERCISE),
        ThresholdValues.defaults(),
        ErrorBands.wide(),
        List.of(sinks).stream().<plumbline.report.FrameSink.Opener>map(s -> info -> s).toList(),
        progress);
  }

  private static void assertEverythingClosed(
      FakeSource source, FakeEstimator estimator, FakeSink... sinks) {
    assertThat(source.closed).isTrue();
    assertThat(source.allFramesClosed()).isTrue();
    assertThat(estimator.closed).isTrue();
    assertThat(List.of(sinks)).allMatch(sink -> sink.closed);
  }
}
