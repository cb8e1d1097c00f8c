package plumbline.pose;

import org.opencv.core.Mat;

/**
 * Asks the detector now and then whether it agrees with the skeleton that is being followed, and
 * remembers its answer in between: tracking never asks it, so a model that has slipped into a wrong
 * skeleton would keep it. One detector run a second, 7 ms. One thread.
 */
final class SecondOpinion {
  private static final long EVERY_NANOS = 1_000_000_000L;

  /** After a bad answer it is asked again soon: one frame may have been unlucky. */
  private static final long AGAIN_NANOS = 200_000_000L;

  private static final double BAD = 0.5;

  private final Acquisition acquisition;
  private double agreement = 1;
  private long askedNanos;

  SecondOpinion(Acquisition acquisition) {
    this.acquisition = acquisition;
  }

  /** The followed reading with the detector's newest or last answer. */
  LandmarkReading on(LandmarkReading followed, Mat pictureBgr, long nanos) {
    if (nanos - askedNanos >= (agreement < BAD ? AGAIN_NANOS : EVERY_NANOS)) {
      agreement = acquisition.agreement(pictureBgr, followed);
      askedNanos = nanos;
    }
    return followed.withAgreement(agreement);
  }

  /** Starts from a new reading, whose agreement the acquisition has found out. */
  void startFrom(LandmarkReading acquired, long nanos) {
    agreement = acquired.agreement();
    askedNanos = nanos;
  }
}
