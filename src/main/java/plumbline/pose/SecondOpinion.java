package plumbline.pose;

import java.util.Comparator;
import java.util.List;
import org.opencv.core.Mat;

/**
 * Asks the detector now and then what it sees around the skeleton that is being followed, and
 * remembers its answer in between: tracking never asks it, so a model that has slipped into a wrong
 * skeleton or to another person would keep it. Four detector runs a second, 7 ms each; ten while
 * another person is near. One thread.
 */
final class SecondOpinion {
  private static final long LOOK_NANOS = 250_000_000L;

  /** Somebody who walks by needs half a second from the first sight to the other's place. */
  private static final long LOOK_AT_ANOTHER_NANOS = 100_000_000L;

  /** Asked more often, the detector only finds more of its own unlucky frames. */
  private static final long JUDGE_NANOS = 1_000_000_000L;

  private static final double BAD = 0.5;

  private final PoseDetector detector;
  private final PersonLock lock;
  private double agreement = 1;
  private boolean another;
  private long lookedNanos;
  private long judgedNanos;

  SecondOpinion(PoseDetector detector, PersonLock lock) {
    this.detector = detector;
    this.lock = lock;
  }

  /**
   * The followed reading with the detector's newest or last answer. The picture is turned so that
   * the followed person is upright, as the detector likes them best.
   */
  LandmarkReading on(LandmarkReading followed, Mat pictureBgr, long nanos) {
    if (nanos - lookedNanos >= (another ? LOOK_AT_ANOTHER_NANOS : LOOK_NANOS)) {
      List<Detection> seen = detector.detect(pictureBgr, followed.nextRoi().rotationRad());
      another = lock.look(followed, seen, nanos);
      lookedNanos = nanos;
      if (agreement < BAD || nanos - judgedNanos >= JUDGE_NANOS) {
        agreement = agreement(followed, seen);
        judgedNanos = nanos;
      }
    }
    return followed.withAgreement(agreement);
  }

  /** Starts from a new reading, whose agreement the acquisition has found out. */
  void startFrom(LandmarkReading acquired, long nanos) {
    agreement = acquired.agreement();
    lookedNanos = nanos;
    judgedNanos = nanos;
  }

  /** 1 when it sees nobody there: it misses people that the landmark model follows well. */
  private static double agreement(LandmarkReading followed, List<Detection> seen) {
    return seen.stream()
        .filter(found -> distance(found, followed) < found.radius() / 2)
        .min(Comparator.comparingDouble(found -> distance(found, followed)))
        .map(found -> Agreement.of(followed.pose(), found))
        .orElse(1.0);
  }

  private static double distance(Detection found, LandmarkReading followed) {
    return found.midHip().distanceTo(followed.midHip());
  }
}
