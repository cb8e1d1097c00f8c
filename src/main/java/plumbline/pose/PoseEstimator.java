package plumbline.pose;

import plumbline.body.PoseFrame;
import plumbline.capture.Frame;

/**
 * Finds the one person of each frame. Keeps track from frame to frame, so frames come in the order
 * of their time; used and closed by one thread.
 */
public interface PoseEstimator extends AutoCloseable {

  /** Reads the frame, which stays the caller's to close. */
  PoseFrame estimate(Frame frame);

  /**
   * Whether somebody else of about the same size was in view when last looked; false where that is
   * not looked for.
   */
  default boolean seesSomebodyElse() {
    return false;
  }

  @Override
  void close();
}
