package plumbline.recording;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import plumbline.body.ImageSize;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.capture.SourceInfo;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.thresholds.ThresholdValues;

/** Landmarks as the estimator gives them, and what a session says of itself. */
public final class Streams {
  private Streams() {}

  /** Two leg raises with noise and spikes. */
  public static List<PoseFrame> legRaises() {
    return new Motion(Body.supine(), 25, 7)
            .noise(1.5)
            .spikes(0.01)
            .rest(2)
            .raise(Side.LEFT, 65, 2, 2, 3)
            .rest(1)
            .raise(Side.RIGHT, 40, 1, 0.5, 1)
            .rest(2)
            .frames()
            .stream()
            .map(Streams::asEstimated)
            .toList();
  }

  /** In the precision in which the estimator hands landmarks over. */
  public static PoseFrame asEstimated(PoseFrame frame) {
    return new PoseFrame(
        frame.index(),
        frame.timestampNanos(),
        frame.size(),
        frame.pose().map(Pose::inSinglePrecision),
        frame.plausibility(),
        frame.person());
  }

  public static SourceInfo source() {
    return new SourceInfo("camera 0", new ImageSize(640, 480), 25, OptionalLong.empty(), 0);
  }

  public static SessionInfo info(ThresholdValues settings) {
    return new SessionInfo(
        "0.1.0",
        "2026-01-31T18:05:00+01:00",
        source(),
        "full",
        "aa",
        "bb",
        settings,
        List.of("leg-raise"),
        Optional.empty());
  }
}
