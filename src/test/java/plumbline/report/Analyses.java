package plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.ImageSize;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.ActiveFault;
import plumbline.scoring.Phase;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.SideProgress;
import plumbline.scoring.Tally;

/** Hand-made frames for the writers of reports. */
public final class Analyses {
  public static final ImageSize SIZE = new ImageSize(640, 480);
  private static final RangeGoal GOAL = new RangeGoal(25, 45, 60, 85);

  private Analyses() {}

  /** On the back, head to the right, the left leg raised by 41 degrees, the right one hidden. */
  public static FrameAnalysis lying(long index, long nanos) {
    Pose pose = pose();
    Measurement raised = Measurement.judged(41.25, 3);
    Measurement near = Measurement.judged(0.12345, 0.02);
    Measures measures =
        Measures.of(
            (measure, side) ->
                side != Side.LEFT
                    ? Measurement.glimpsed(12, 9, Reason.FAR_LEG_HIDDEN)
                    : measure == Measure.HIP_FLEXION
                        ? raised
                        : measure == Measure.WRIST_TO_LEG
                            ? near
                            : Measurement.withheld(Reason.FAR_LEG_HIDDEN));
    List<RepVerdict> verdicts = List.of(Results.faulty());
    return new FrameAnalysis(
        new PoseFrame(index, nanos, SIZE, Optional.of(pose)),
        Optional.of(pose),
        Posture.SUPINE,
        CameraView.SIDE,
        Optional.empty(),
        true,
        Optional.of(Side.LEFT),
        Optional.of(new Vec2(0, -1)),
        measures,
        Map.of(Side.LEFT, new SideProgress(Phase.UP, raised)),
        Optional.of(Side.LEFT),
        GOAL,
        List.of(
            new ActiveFault("leg-raise.knee_bend", Optional.empty(), Side.LEFT, raised, 20, 12)),
        Optional.empty(),
        verdicts,
        Tally.of(verdicts));
  }

  /** An empty room. */
  public static FrameAnalysis nobody(long index, long nanos) {
    return new FrameAnalysis(
        new PoseFrame(index, nanos, SIZE, Optional.empty()),
        Optional.empty(),
        Posture.NONE,
        CameraView.UNKNOWN,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Measures.none(Reason.NOBODY),
        Map.of(),
        Optional.empty(),
        GOAL,
        List.of(),
        Optional.of(Reason.NOBODY),
        List.of(),
        Tally.of(List.of()));
  }

  private static Pose pose() {
    List<LandmarkPoint> points = new ArrayList<>();
    for (Landmark landmark : Landmark.inOrder()) {
      boolean right = landmark.name().contains("RIGHT");
      points.add(point(new Vec2(500, right ? 330 : 335), right ? 0.3 : 0.95));
    }
    put(points, Joint.SHOULDER, 450, 340);
    put(points, Joint.ELBOW, 400, 350);
    put(points, Joint.WRIST, 340, 350);
    put(points, Joint.HIP, 300, 340);
    put(points, Joint.KNEE, 220, 270);
    put(points, Joint.ANKLE, 140, 200);
    put(points, Joint.HEEL, 130, 205);
    put(points, Joint.FOOT_INDEX, 140, 160);
    return new Pose(points);
  }

  private static void put(List<LandmarkPoint> points, Joint joint, double x, double y) {
    points.set(Landmark.inOrder().indexOf(joint.on(Side.LEFT)), point(new Vec2(x, y), 0.95));
  }

  private static LandmarkPoint point(Vec2 px, double visibility) {
    return new LandmarkPoint(px, 0, new Vec3(0, 0, 0), visibility, 1);
  }
}
