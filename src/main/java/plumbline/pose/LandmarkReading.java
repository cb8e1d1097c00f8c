package plumbline.pose;

import plumbline.body.Pose;
import plumbline.body.Vec2;

/**
 * What the landmark model says about one crop.
 *
 * @param flag the model's own likelihood 0..1 that somebody is there; no proof that the skeleton is
 *     right
 * @param humanness how human the skeleton's bones are, 0..1
 * @param agreement how far the detector agrees, 0..1; 1 when it was not asked
 * @param pose in frame pixels
 * @param midHip centre of the circle around the body, frame pixels
 * @param circlePoint the circle's point beyond the head, frame pixels
 */
record LandmarkReading(
    double flag, double humanness, double agreement, Pose pose, Vec2 midHip, Vec2 circlePoint) {
  /** MediaPipe's minimum tracking confidence. */
  private static final double MIN_FLAG = 0.5;

  boolean somebody() {
    return flag >= MIN_FLAG;
  }

  /** How far the skeleton can be believed, 0..1. */
  double plausibility() {
    return humanness * agreement;
  }

  /** The same reading with what the detector thinks of it. */
  LandmarkReading withAgreement(double detectorAgreement) {
    return new LandmarkReading(flag, humanness, detectorAgreement, pose, midHip, circlePoint);
  }

  Whereabouts whereabouts() {
    return Whereabouts.of(pose);
  }

  /** Of the circle around the body, pixels. */
  double radius() {
    return midHip.distanceTo(circlePoint);
  }

  /** Where to look in the next frame. */
  Roi nextRoi() {
    return Roi.ofCircle(midHip, circlePoint);
  }
}
