package plumbline.report;

import java.nio.file.Path;
import java.util.List;
import plumbline.analysis.FrameAnalysis;
import plumbline.capture.Frame;
import plumbline.recording.SessionException;
import plumbline.recording.SessionInfo;
import plumbline.recording.SessionWriter;
import plumbline.scoring.RepVerdict;

/** An analysis kept as a session file: the landmarks and what was said of them. */
public final class SessionSink implements FrameSink {
  private final SessionWriter writer;

  private SessionSink(SessionWriter writer) {
    this.writer = writer;
  }

  /**
   * Begins the file.
   *
   * @param file missing or empty
   */
  public static SessionSink open(Path file, SessionInfo info) throws SessionException {
    return new SessionSink(SessionWriter.create(file, info));
  }

  @Override
  public void accept(Frame frame, FrameAnalysis analysis) throws SessionException {
    writer.add(analysis.raw());
    writer.add(analysis.newVerdicts());
  }

  @Override
  public void finish(List<RepVerdict> last) throws SessionException {
    writer.add(last);
    writer.finish();
  }

  @Override
  public void close() throws SessionException {
    writer.close();
  }
}
