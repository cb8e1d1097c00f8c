package plumbline.ui.live;

import plumbline.analysis.FrameAnalysis;
import plumbline.body.Joint;
import plumbline.body.Vec2;
import plumbline.kinematics.Posture;
import plumbline.ui.overlay.ViewMap;

/** Which way round a figure is drawn, so that it faces as the person on the screen does. */
final class FigureSide {
  private FigureSide() {}

  /** Figures stand facing right, lie with the head left and kneel with the head right. */
  static boolean isTurned(FrameAnalysis analysis, ViewMap map) {
    if (analysis.smoothed().isEmpty()) {
      return false;
    }
    if (analysis.posture().isUpright()) {
      return map.direction(analysis.front().orElse(new Vec2(1, 0))).getX() < 0;
    }
    boolean headRight = isHeadRight(analysis, map);
    return analysis.posture() == Posture.QUADRUPED ? !headRight : headRight;
  }

  /** Whether the head is further right on the screen than the hips; false while nobody is seen. */
  static boolean isHeadRight(FrameAnalysis analysis, ViewMap map) {
    return analysis
        .smoothed()
        .or(() -> analysis.raw().pose()) // whose feet are out is not to be judged, but to be helped
        .filter(
            pose ->
                map.at(pose.midPx(Joint.SHOULDER)).getX() > map.at(pose.midPx(Joint.HIP)).getX())
        .isPresent();
  }
}
