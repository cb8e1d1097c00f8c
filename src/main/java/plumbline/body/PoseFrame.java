package plumbline.body;

import java.util.Optional;

/**
 * What the pose model said about one frame of the source: the raw landmarks, before any smoothing.
 *
 * @param index number of the frame in its source, from 0; frames may be skipped in live mode
 * @param timestampNanos the source's own time, strictly increasing
 * @param size the frame's size, to tell how near a landmark is to the edge
 * @param pose empty when nobody was seen
 * @param plausibility 0..1, how far the skeleton is a possible body that agrees with the picture;
 *     low when the model may have folded it or turned it upside down, or may follow somebody else;
 *     0 when nobody was seen, or when it was too dark
 * @param person number of the person who is followed, from 1; with a new number it may be somebody
 *     else, about whom nothing is known; of the last person when nobody was seen
 */
public record PoseFrame(
    long index,
    long timestampNanos,
    ImageSize size,
    Optional<Pose> pose,
    double plausibility,
    int person) {

  public PoseFrame {
    if (!(plausibility >= 0 && plausibility <= 1)) {
      throw new IllegalArgumentException("plausibility is 0..1, not " + plausibility);
    }
  }

  /** A frame of a recording of one person. */
  public PoseFrame(
      long index, long timestampNanos, ImageSize size, Optional<Pose> pose, double plausibility) {
    this(index, timestampNanos, size, pose, plausibility, 1);
  }

  /** A frame whose skeleton, if there is one, is right by construction. */
  public PoseFrame(long index, long timestampNanos, ImageSize size, Optional<Pose> pose) {
    this(index, timestampNanos, size, pose, pose.isPresent() ? 1 : 0);
  }

  /** The source's time in seconds. */
  public double timeS() {
    return timestampNanos / 1e9;
  }
}
