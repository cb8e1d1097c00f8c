package plumbline.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import plumbline.analysis.FrameAnalysis;
import plumbline.capture.Frame;
import plumbline.capture.SourceInfo;
import plumbline.coaching.Wording;
import plumbline.recording.VideoFileWriter;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;

/**
 * The video with everything that was seen and said drawn into it. Draws on the frame's own picture:
 * sinks that look at the picture come before it.
 */
public final class AnnotatedVideo implements FrameSink {
  private static final double FULL_SIZE_PX = 720;
  private static final double USUAL_RATE = 30;

  private final VideoFileWriter writer;
  private final Wording wording;
  private final Lettering lettering = new Lettering();
  private Optional<Rep> lastRep = Optional.empty();

  private AnnotatedVideo(VideoFileWriter writer, Wording wording) {
    this.writer = writer;
    this.wording = wording;
  }

  /** Begins the video; the file appears when it is finished. */
  public static AnnotatedVideo open(Path file, SourceInfo source, Wording wording)
      throws IOException {
    double rate = source.framesPerSecond() > 0 ? source.framesPerSecond() : USUAL_RATE;
    return new AnnotatedVideo(VideoFileWriter.create(file, source.size(), rate), wording);
  }

  @Override
  public void accept(Frame frame, FrameAnalysis analysis) throws IOException {
    for (RepVerdict verdict : analysis.newVerdicts()) {
      if (verdict instanceof Rep rep) {
        lastRep = Optional.of(rep);
      }
    }
    draw(frame.bgr(), analysis);
    writer.write(frame.bgr(), frame.timestampNanos());
  }

  @Override
  public void finish(List<RepVerdict> last) throws IOException {
    writer.finish();
  }

  @Override
  public void close() throws IOException {
    lettering.close();
    writer.close();
  }

  private void draw(Mat picture, FrameAnalysis analysis) {
    double unit = Math.min(picture.rows(), picture.cols()) / FULL_SIZE_PX;
    analysis
        .smoothed()
        .ifPresent(
            pose -> {
              new SkeletonDrawing(picture, unit).draw(pose, analysis);
              new AngleDrawing(picture, unit, lettering).draw(pose, analysis);
            });
    new CaptionDrawing(picture, unit, wording, lettering).draw(analysis, lastRep);
  }
}
