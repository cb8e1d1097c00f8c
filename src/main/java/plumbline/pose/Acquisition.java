package plumbline.pose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;

/**
 * Finds somebody in a frame when nobody is being followed. The detector was trained on upright
 * people, so the picture is also turned, one way a frame in turn; and a detection whose skeleton
 * does not look human is read again with the head on each other side. One thread.
 */
final class Acquisition {
  /** A skeleton this human is taken at once. */
  private static final double GOOD = 0.8;

  private static final double QUARTER_TURN = Math.PI / 2;
  private static final double[] TURNS = {QUARTER_TURN, -QUARTER_TURN, Math.PI};

  private final PoseDetector detector;
  private final LandmarkModel landmarks;
  private int attempt;

  Acquisition(PoseDetector detector, LandmarkModel landmarks) {
    this.detector = detector;
    this.landmarks = landmarks;
  }

  /**
   * The most human skeleton that can be found and that the detector agrees with.
   *
   * @param before the person when last seen; of several people the one most like them, by place and
   *     size, is taken
   */
  Optional<LandmarkReading> acquire(Mat pictureBgr, @Nullable LandmarkReading before) {
    Optional<LandmarkReading> upright = best(pictureBgr, 0, before);
    if (upright.isPresent() && upright.get().plausibility() >= GOOD) {
      return upright;
    }
    double turn = TURNS[attempt++ % TURNS.length];
    return better(upright, best(pictureBgr, turn, before));
  }

  private Optional<LandmarkReading> best(
      Mat picture, double headRad, @Nullable LandmarkReading before) {
    Optional<Detection> found = chosen(detector.detect(picture, headRad), before);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Detection detection = found.get();
    Optional<LandmarkReading> best = settle(picture, detection, 0);
    for (double turn : TURNS) {
      if (best.isPresent() && best.get().plausibility() >= GOOD) {
        break;
      }
      best = better(best, settle(picture, detection, turn));
    }
    return best;
  }

  /** Reads twice: the second crop is centred on what the first one found. */
  private Optional<LandmarkReading> settle(Mat picture, Detection detection, double turn) {
    LandmarkReading first = landmarks.read(picture, detection.roi().turnedBy(turn));
    if (!first.somebody()) {
      return Optional.empty();
    }
    LandmarkReading second = landmarks.read(picture, first.nextRoi());
    return second.somebody()
        ? Optional.of(second.withAgreement(Agreement.of(second.pose(), detection)))
        : Optional.empty();
  }

  private static Optional<Detection> chosen(
      List<Detection> found, @Nullable LandmarkReading before) {
    return before == null
        ? found.stream().findFirst()
        : found.stream().min(Comparator.comparingDouble(d -> unlike(d, before)));
  }

  /** One body's length away is as unlike as three times the size. */
  private static double unlike(Detection found, LandmarkReading before) {
    double away = found.midHip().distanceTo(before.midHip()) / before.radius();
    return away + Math.abs(Math.log(found.radius() / before.radius()));
  }

  private static Optional<LandmarkReading> better(
      Optional<LandmarkReading> a, Optional<LandmarkReading> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    return b.get().plausibility() > a.get().plausibility() ? b : a;
  }
}
