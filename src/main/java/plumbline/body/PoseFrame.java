package plumbline.body;

import java.util.Optional;

/**
 * What the pose model said about one frame of the source: the raw landmarks, before any smoothing.
 *
 * @param index number of the frame in its source, from 0; frames may be skipped in live mode
 * @param timestampNanos the source's own time, strictly increasing
 * @param size the frame's size, to tell how near a landmark is to the edge
 * @param pose empty when nobody was seen
 */
public record PoseFrame(long index, long timestampNanos, ImageSize size, Optional<Pose> pose) {

  /** The source's time in seconds. */
  public double timeS() {
    return timestampNanos / 1e9;
  }
}
