package plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import plumbline.capture.CaptureException;
import plumbline.capture.SourceInfo;
import plumbline.coaching.Wording;
import plumbline.personal.BodyCalibration;
import plumbline.pose.PoseModelException;
import plumbline.recording.SessionInfo;
import plumbline.report.AnalysisJson;
import plumbline.report.AnalysisResult;
import plumbline.report.AnnotatedVideo;
import plumbline.report.FrameSink;
import plumbline.report.FramesCsv;
import plumbline.report.Provenance;
import plumbline.report.RepsCsv;
import plumbline.report.SessionSink;
import plumbline.session.AnalysisRun;
import plumbline.session.EvidenceStore;
import plumbline.session.NewSession;

/** One video from its file to its results. A failure is an outcome: other videos go on. */
final class AnalyzeJob implements Callable<AnalyzeJob.Outcome> {

  /** What came of one video: a result with what it was made with, or a failure. */
  sealed interface Outcome {
    record Done(AnalysisResult result, Provenance provenance) implements Outcome {}

    record Failed(Throwable failure) implements Outcome {}
  }

  private final AnalyzeSetup setup;
  private final AnalyzePlan.Item item;
  private final ProgressBar progress;
  private final Wording english = Wording.english();

  AnalyzeJob(AnalyzeSetup setup, AnalyzePlan.Item item, ProgressBar progress) {
    this.setup = setup;
    this.item = item;
    this.progress = progress;
  }

  @Override
  public Outcome call() {
    try {
      return analyze();
    } catch (Exception | OutOfMemoryError | LinkageError e) {
      return new Outcome.Failed(e);
    } finally {
      progress.end();
    }
  }

  private Outcome analyze()
      throws CliException, CaptureException, PoseModelException, InterruptedException {
    try (OutputFiles files = new OutputFiles()) {
      try {
        return analyze(files);
      } catch (IOException e) {
        throw files.failure(e);
      } catch (UncheckedIOException e) {
        throw files.failure(Objects.requireNonNull(e.getCause()));
      }
    }
  }

  private Outcome analyze(OutputFiles files)
      throws CliException, CaptureException, PoseModelException, IOException, InterruptedException {
    Provenance provenance = setup.provenance();
    Optional<Path> session = files.begin(item.targets().session());
    List<FrameSink.Opener> sinks = sinks(files, session, provenance);
    Optional<Path> json = files.begin(item.targets().json());
    Optional<Path> reps = files.begin(item.targets().repsCsv());
    AnalysisResult result = run(sinks);
    if (json.isPresent()) {
      new AnalysisJson(english).write(json.get(), result, provenance);
    }
    if (reps.isPresent()) {
      new RepsCsv(english).write(reps.get(), result);
    }
    if (session.isPresent()) {
      EvidenceStore.ofThisProgram().prepare(session.get());
    }
    files.commit();
    return new Outcome.Done(result, provenance);
  }

  private AnalysisResult run(List<FrameSink.Opener> sinks)
      throws CaptureException, PoseModelException, IOException, InterruptedException {
    Surroundings around = setup.surroundings();
    return new AnalysisRun(
            () -> setup.lens().holdingFor(around.videos().open(item.video())),
            () -> around.models().open(setup.model()),
            setup.exercises(),
            setup.settings().values(),
            setup.bands(),
            setup.lens().optics(),
            sinks,
            progress)
        .run();
  }

  /** The video comes last: it draws on the frame's own picture. */
  private List<FrameSink.Opener> sinks(
      OutputFiles files, Optional<Path> session, Provenance provenance) throws CliException {
    List<FrameSink.Opener> sinks = new ArrayList<>();
    files
        .begin(item.targets().framesCsv())
        .ifPresent(part -> sinks.add(info -> FramesCsv.open(part)));
    setup.settings().body().ifPresent(body -> sinks.add(info -> staleSink(body)));
    session.ifPresent(part -> sinks.add(info -> SessionSink.open(part, about(info, provenance))));
    files
        .begin(item.targets().annotate())
        .ifPresent(part -> sinks.add(info -> AnnotatedVideo.open(part, info, english)));
    return sinks;
  }

  private StaleSink staleSink(BodyCalibration body) {
    Surroundings around = setup.surroundings();
    return new StaleSink(
        body,
        setup.settings().values(),
        line -> around.err().println(item.video().getFileName() + ": " + line));
  }

  private SessionInfo about(SourceInfo source, Provenance provenance) {
    ZonedDateTime now = ZonedDateTime.now(Clock.system(ZoneId.systemDefault()));
    return NewSession.info(
        provenance,
        source,
        setup.settings().values(),
        setup.exercises(),
        setup.lens().optics(),
        now.truncatedTo(ChronoUnit.SECONDS));
  }
}
