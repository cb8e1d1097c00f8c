package plumbline.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.analysis.FrameAnalysis;
import plumbline.capture.Frame;
import plumbline.capture.SourceInfo;
import plumbline.capture.VideoFileSource;
import plumbline.report.AnalysisResult;
import plumbline.report.FrameSink;
import plumbline.scoring.RepVerdict;

/** A video through the whole pipeline, at the speed of the machine. */
final class VideoFeed implements ReviewFeed {
  private final Path file;
  private final LiveSetup setup;
  private final VideoDraft draft;

  VideoFeed(Path file, LiveSetup setup, VideoDraft draft) {
    this.file = file;
    this.setup = setup;
    this.draft = draft;
  }

  @Override
  public void run(Intake intake) throws Exception {
    FrameSink.Opener sink =
        source -> {
          draft.begin(source);
          intake.opened(source(source), source.frameCount());
          return new Forward(intake, draft);
        };
    AnalysisResult result =
        new AnalysisRun(
                () -> VideoFileSource.open(file),
                setup.estimator(),
                setup.exercises(),
                draft.values(),
                setup.bands().get(),
                setup.lenses().ofVideo(),
                List.of(sink),
                Progress.SILENT)
            .run();
    intake.know(result.verdicts());
    result.loss().ifPresent(intake::lost);
  }

  private ReviewSource source(SourceInfo info) {
    return new ReviewSource(
        info.name(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(file),
        OptionalInt.empty(),
        0,
        setup.exercises(),
        setup.modelName());
  }

  /** Passes the judged frames on; the pictures are read again when they are looked at. */
  private record Forward(Intake intake, VideoDraft draft) implements FrameSink {
    @Override
    public void accept(Frame frame, FrameAnalysis analysis) {
      draft.add(analysis.raw());
      intake.add(analysis);
    }

    @Override
    public void finish(List<RepVerdict> last) {}

    @Override
    public void close() {}
  }
}
