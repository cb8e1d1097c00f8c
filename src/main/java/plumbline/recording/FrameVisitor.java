package plumbline.recording;

import plumbline.body.PoseFrame;

/** Is shown the frames of a session, one after another. */
@FunctionalInterface
public interface FrameVisitor {

  /** Takes the next frame; answers false to see no more. */
  boolean visit(PoseFrame frame);
}
