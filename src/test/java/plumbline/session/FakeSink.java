package plumbline.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import plumbline.analysis.FrameAnalysis;
import plumbline.capture.Frame;
import plumbline.report.FrameSink;
import plumbline.scoring.RepVerdict;

/** Remembers what came, and fails at one frame if asked to. */
final class FakeSink implements FrameSink {
  private final int failAt;
  final List<Long> frames = new ArrayList<>();
  boolean finished;
  boolean closed;

  FakeSink(int failAt) {
    this.failAt = failAt;
  }

  @Override
  public void accept(Frame frame, FrameAnalysis analysis) throws IOException {
    if (frame.index() == failAt) {
      throw new IOException("the disk is full");
    }
    frame.bgr();
    frames.add(frame.index());
  }

  @Override
  public void finish(List<RepVerdict> last) {
    finished = true;
  }

  @Override
  public void close() {
    closed = true;
  }
}
