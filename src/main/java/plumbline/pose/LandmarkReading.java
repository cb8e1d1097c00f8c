package plumbline.pose;

import plumbline.body.Pose;
import plumbline.body.Vec2;

/**
 * What the landmark model says about one crop.
 *
 * @param flag the model's own likelihood 0..1 that somebody is there; no proof that the skeleton is
 *     right
 * @param plausibility how human the skeleton looks, 0..1
 * @param pose in frame pixels
 * @param midHip centre of the circle around the body, frame pixels
 * @param circlePoint the circle's point beyond the head, frame pixels
 */
record LandmarkReading(double flag, double plausibility, Pose pose, Vec2 midHip, Vec2 circlePoint) {
  /** MediaPipe's minimum tracking confidence. */
  private static final double MIN_FLAG = 0.5;

  boolean somebody() {
    return flag >= MIN_FLAG;
  }

  /** Where to look in the next frame. */
  Roi nextRoi() {
    return Roi.ofCircle(midHip, circlePoint);
  }
}
