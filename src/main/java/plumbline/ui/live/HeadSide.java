package plumbline.ui.live;

import javafx.geometry.Point2D;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.kinematics.Posture;
import plumbline.ui.overlay.ViewMap;

/**
 * At which side of the screen the head of a lying person is. A leg sweeps the upper quarter on the
 * feet's side, so words stand above the head, where nothing moves and where the person looks. It
 * changes only when the person lies the other way round for good.
 */
final class HeadSide {
  private static final long SETTLE_NANOS = 1_000_000_000;

  private boolean right = true;
  private long otherSince = Long.MIN_VALUE;
  private boolean known;

  boolean isRight() {
    return right;
  }

  /** Takes another frame into account; answers whether the side has changed. */
  boolean update(FrameAnalysis analysis, ViewMap map) {
    long now = analysis.raw().timestampNanos();
    if (analysis.posture() != Posture.SUPINE || analysis.smoothed().isEmpty()) {
      otherSince = Long.MIN_VALUE;
      return false;
    }
    boolean seenRight = headIsRight(analysis.smoothed().get(), map);
    if (seenRight == right) {
      otherSince = Long.MIN_VALUE;
      known = true;
      return false;
    }
    otherSince = otherSince == Long.MIN_VALUE ? now : otherSince;
    if (known && now - otherSince < SETTLE_NANOS) {
      return false;
    }
    right = seenRight;
    known = true;
    return true;
  }

  private static boolean headIsRight(Pose pose, ViewMap map) {
    Point2D shoulder = map.at(pose.midPx(Joint.SHOULDER));
    Point2D hip = map.at(pose.midPx(Joint.HIP));
    return shoulder.getX() > hip.getX();
  }
}
