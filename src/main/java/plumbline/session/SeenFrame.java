package plumbline.session;

import plumbline.body.PoseFrame;
import plumbline.capture.Frame;

/** A picture on its way to be judged, with what the model saw in it; whoever holds it closes it. */
record SeenFrame(Frame frame, PoseFrame pose) implements AutoCloseable {
  @Override
  public void close() {
    frame.close();
  }
}
