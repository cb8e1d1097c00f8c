package plumbline.guidance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.ImageSize;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.kinematics.Sight;
import plumbline.thresholds.ThresholdValues;

/** Whether a person, and the movement to come, fit the picture. Immutable. */
record Framing(ThresholdValues values) {
  private static final Set<Joint> FOOT = EnumSet.of(Joint.ANKLE, Joint.HEEL, Joint.FOOT_INDEX);

  /** Hands come and go; the rest of the body should be in view. */
  private static final List<Joint> BODY =
      List.of(Joint.SHOULDER, Joint.HIP, Joint.KNEE, Joint.ANKLE, Joint.HEEL, Joint.FOOT_INDEX);

  /** Whether all of the body is in view, neither too large nor too small. */
  Optional<SetupStep> ofBody(Pose pose, ImageSize size) {
    if (isLarger(pose, size)) {
      return Optional.of(SetupStep.TOO_NEAR);
    }
    if (anyOutside(pose, size, FOOT)) {
      return Optional.of(SetupStep.FEET_OUT);
    }
    if (anyOutside(pose, size, BODY) || outside(pose.px(Landmark.NOSE), size)) {
      return Optional.of(SetupStep.BODY_OUT);
    }
    return BodyScale.torsoPx(pose) < smallestTorsoPx(size)
        ? Optional.of(SetupStep.TOO_FAR)
        : Optional.empty();
  }

  /**
   * Whether the end of the near leg stays in view up to the aim: at rest the leg's length and
   * direction are known, and the exercise says how far and which way it turns.
   */
  boolean hasRoomForTheMove(FrameAnalysis frame) {
    if (frame.smoothed().isEmpty()
        || frame.variant().isEmpty()
        || frame.near().isEmpty()
        || frame.front().isEmpty()) {
      return true;
    }
    Reach reach = Reach.of(frame.variant().get().lever(), frame.posture());
    Pose pose = frame.smoothed().get();
    ImageSize size = frame.raw().size();
    return reach.way(pose, frame.near().get(), frame.front().get(), frame.goal().target()).stream()
        .noneMatch(point -> outside(point, size));
  }

  private double smallestTorsoPx(ImageSize size) {
    return Math.max(values.get(Sight.MIN_TORSO), values.get(SetupRules.MIN_TORSO) * size.height());
  }

  private boolean isLarger(Pose pose, ImageSize size) {
    double left = pose.px(Landmark.NOSE).x();
    double top = pose.px(Landmark.NOSE).y();
    double right = left;
    double bottom = top;
    for (Joint joint : BODY) {
      for (Side side : Side.values()) {
        Vec2 px = pose.px(joint, side);
        left = Math.min(left, px.x());
        right = Math.max(right, px.x());
        top = Math.min(top, px.y());
        bottom = Math.max(bottom, px.y());
      }
    }
    double most = values.get(SetupRules.MAX_SPAN);
    return right - left > most * size.width() || bottom - top > most * size.height();
  }

  private boolean anyOutside(Pose pose, ImageSize size, Iterable<Joint> joints) {
    for (Joint joint : joints) {
      for (Side side : Side.values()) {
        if (outside(pose.px(joint, side), size)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean outside(Vec2 p, ImageSize size) {
    double margin = values.get(Sight.EDGE_MARGIN) * Math.min(size.width(), size.height());
    return p.x() < margin
        || p.y() < margin
        || p.x() > size.width() - margin
        || p.y() > size.height() - margin;
  }
}
