package plumbline.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import plumbline.analysis.FrameAnalysis;
import plumbline.capture.Frame;
import plumbline.capture.SourceInfo;
import plumbline.coaching.Wording;
import plumbline.recording.VideoFileWriter;
import plumbline.scoring.RepVerdict;

/**
 * The video with everything that was seen and said drawn into it. Draws on the frame's own picture:
 * sinks that look at the picture come before it.
 */
public final class AnnotatedVideo implements FrameSink {
  private static final double USUAL_RATE = 30;

  private final VideoFileWriter writer;
  private final FrameDrawing drawing;

  private AnnotatedVideo(VideoFileWriter writer, FrameDrawing drawing) {
    this.writer = writer;
    this.drawing = drawing;
  }

  /** Begins the video; the file appears when it is finished. */
  public static AnnotatedVideo open(Path file, SourceInfo source, Wording wording)
      throws IOException {
    double rate = source.framesPerSecond() > 0 ? source.framesPerSecond() : USUAL_RATE;
    VideoFileWriter writer = VideoFileWriter.create(file, source.size(), rate);
    return new AnnotatedVideo(writer, new FrameDrawing(wording)); // native only once it draws
  }

  @Override
  public void accept(Frame frame, FrameAnalysis analysis) throws IOException {
    drawing.draw(frame.bgr(), analysis);
    writer.write(frame.bgr(), frame.timestampNanos());
  }

  @Override
  public void finish(List<RepVerdict> last) throws IOException {
    writer.finish();
  }

  @Override
  public void close() throws IOException {
    try (writer) {
      drawing.close();
    }
  }
}
