package plumbline.session;

import plumbline.analysis.FrameAnalysis;
import plumbline.capture.Frame;

/** A picture on its way to the sinks, with what was found in it; whoever holds it closes it. */
record JudgedFrame(Frame frame, FrameAnalysis analysis) implements AutoCloseable {
  @Override
  public void close() {
    frame.close();
  }
}
