package plumbline.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.ActiveFault;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.SideProgress;
import plumbline.scoring.Tally;
import plumbline.scoring.Variant;

/**
 * Everything that is known at one frame; immutable, safe to hand to any thread.
 *
 * @param raw what the pose model said
 * @param smoothed the pose that was judged, and the one to draw; empty when no trusted person is in
 *     view
 * @param variant what is being done: chosen, or recognised; empty while that is not known
 * @param inPosition true once the exercise's start pose was held and is kept: movements count
 * @param near the side nearer to the camera, if known
 * @param front the direction in the picture to which the front of the body points, if known
 * @param progress each leg's phase and primary angle
 * @param working the leg that is moving, if one is
 * @param goal the range asked for
 * @param faults what is showing right now, costliest first
 * @param cannotSee why nothing can be judged right now, if so
 * @param newVerdicts movements that ended at this frame
 * @param tally of all movements so far
 */
public record FrameAnalysis(
    PoseFrame raw,
    Optional<Pose> smoothed,
    Posture posture,
    CameraView view,
    Optional<Variant> variant,
    boolean inPosition,
    Optional<Side> near,
    Optional<Vec2> front,
    Measures measures,
    Map<Side, SideProgress> progress,
    Optional<Side> working,
    RangeGoal goal,
    List<ActiveFault> faults,
    Optional<Reason> cannotSee,
    List<RepVerdict> newVerdicts,
    Tally tally) {

  public FrameAnalysis {
    progress = Map.copyOf(progress);
    faults = List.copyOf(faults);
    newVerdicts = List.copyOf(newVerdicts);
  }

  /**
   * True when movements are counted although no angle can be told: an upright person seen along the
   * swing of the legs, or at an angle. Worth a word, not a veil over the picture.
   */
  public boolean countsWithoutAngle() {
    boolean byView =
        cannotSee.filter(why -> why == Reason.VIEW_FRONT || why == Reason.VIEW_OBLIQUE).isPresent();
    return byView && inPosition && posture.isUpright();
  }

  /** The same, where what is being done was recognised only later. */
  public FrameAnalysis recognisedAs(Variant later) {
    return new FrameAnalysis(
        raw,
        smoothed,
        posture,
        view,
        Optional.of(later),
        inPosition,
        near,
        front,
        measures,
        progress,
        working,
        goal,
        faults,
        cannotSee,
        newVerdicts,
        tally);
  }
}
