package plumbline.pose;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;

/** The BlazePose pipeline. One thread. */
public final class BlazePoseEstimator implements PoseEstimator {
  private final PoseDetector detector;
  private final LandmarkModel landmarks;
  private @Nullable Roi roi;

  public BlazePoseEstimator(ModelStore store, PoseModelKind kind) throws PoseModelException {
    detector = new PoseDetector(store.detector());
    landmarks = new LandmarkModel(store.landmarks(kind));
  }

  @Override
  public PoseFrame estimate(Frame frame) {
    Mat picture = frame.bgr();
    if (roi == null) {
      List<Detection> found = detector.detect(picture, 0);
      if (!found.isEmpty()) {
        roi = found.get(0).roi();
      }
    }
    Optional<LandmarkReading> reading = Optional.empty();
    if (roi != null) {
      LandmarkReading r = landmarks.read(picture, roi);
      reading = r.flag() >= 0.5 ? Optional.of(r) : Optional.empty();
    }
    roi = reading.map(LandmarkReading::nextRoi).orElse(null);
    return new PoseFrame(
        frame.index(),
        frame.timestampNanos(),
        frame.size(),
        reading.map(LandmarkReading::pose),
        reading.map(LandmarkReading::flag).orElse(0.0));
  }

  @Override
  public void close() {
    landmarks.close();
    detector.close();
  }
}
