package plumbline.report;

import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.kinematics.Measurement;
import plumbline.scoring.Lever;
import plumbline.scoring.SideProgress;

/**
 * The primary angle of one leg where it was measured: at the hip, between the line on which it
 * would be 0 and the line of the leg. That zero is found from the leg, so it lies on the floor, or
 * hangs down, even when the camera is tilted.
 *
 * @param hip where it turns, pixels
 * @param end of the line that was measured, pixels
 * @param clockwise true when a growing angle turns clockwise in the picture
 * @param angle degrees
 * @param scale what is worth drawing of it
 */
public record SweptAngle(
    Vec2 hip, Vec2 end, boolean clockwise, Measurement angle, AngleScale scale) {

  /** Empty while it is not known what is being done, or the angle cannot be judged. */
  public static Optional<SweptAngle> of(FrameAnalysis analysis, Side side) {
    Optional<Measurement> angle =
        Optional.ofNullable(analysis.progress().get(side))
            .map(SideProgress::primary)
            .filter(Measurement::isJudged);
    if (angle.isEmpty()
        || analysis.smoothed().isEmpty()
        || analysis.variant().isEmpty()
        || analysis.front().isEmpty()) {
      return Optional.empty();
    }
    Pose pose = analysis.smoothed().get();
    Lever lever = analysis.variant().get().lever();
    Vec2 hip = pose.px(Joint.HIP, side);
    Vec2 end = pose.px(lever.end(), side);
    Vec2 alongTrunk = hip.minus(pose.px(Joint.SHOULDER, side));
    boolean forwardIsClockwise = alongTrunk.cross(analysis.front().get()) > 0;
    return hip.isFinite() && end.isFinite() && alongTrunk.isFinite()
        ? Optional.of(
            new SweptAngle(
                hip,
                end,
                forwardIsClockwise != lever.backward(),
                angle.get(),
                AngleScale.of(lever, analysis.goal())))
        : Optional.empty();
  }

  /** The same line, where what is told of it is not what this one frame reads. */
  SweptAngle told(Measurement other) {
    return new SweptAngle(hip, end, clockwise, other, scale);
  }

  /** Direction in the picture of an angle of {@code deg}, clockwise from its x axis. */
  public double imageDeg(double deg) {
    Vec2 line = end.minus(hip);
    double lineDeg = Math.toDegrees(Math.atan2(line.y(), line.x()));
    double back = angle.value() - deg;
    return clockwise ? lineDeg - back : lineDeg + back;
  }
}
