package plumbline.report;

import java.io.IOException;
import java.util.List;
import plumbline.analysis.FrameAnalysis;
import plumbline.capture.Frame;
import plumbline.capture.SourceInfo;
import plumbline.scoring.RepVerdict;

/**
 * Something that wants every frame of an analysis, in the order of time. Opened, used and closed by
 * one thread.
 */
public interface FrameSink extends AutoCloseable {

  /** Makes the sink once the source is known. */
  @FunctionalInterface
  interface Opener {
    FrameSink open(SourceInfo source) throws IOException;
  }

  /** Takes one frame, which stays the caller's to close. */
  void accept(Frame frame, FrameAnalysis analysis) throws IOException;

  /**
   * All frames have come. Without this call what was written so far is worthless.
   *
   * @param last what is said about movements that were still going on
   */
  void finish(List<RepVerdict> last) throws IOException;

  /** Lets go of everything; after a failure too. */
  @Override
  void close() throws IOException;
}
