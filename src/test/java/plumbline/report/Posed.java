package plumbline.report;

import java.util.EnumMap;
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
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.Phase;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.SideProgress;
import plumbline.scoring.Tally;
import plumbline.scoring.Variant;

/**
 * A body whose left leg works, drawn from a few points, with the hip in the middle of a picture.
 */
public final class Posed {
  private static final Vec2 HIP = new Vec2(640, 360);

  private final Map<Joint, Vec2> joints = new EnumMap<>(Joint.class);
  private final Posture posture;
  private final Vec2 front;
  private long nanos;

  /** {@code shoulder} and {@code front} are directions from the hip; the torso is 200 px long. */
  public Posed(Posture posture, Vec2 shoulder, Vec2 front) {
    this.posture = posture;
    this.front = front;
    joints.put(Joint.SHOULDER, HIP.plus(shoulder.times(200)));
  }

  /** Upright, facing the right edge of the picture or the left one. */
  public static Posed standing(boolean facesRight) {
    return new Posed(Posture.STANDING, new Vec2(0, -1), new Vec2(facesRight ? 1 : -1, 0));
  }

  /** A joint of the left leg in the direction of {@code deg}, clockwise from the x axis. */
  public Posed with(Joint joint, double deg) {
    double radians = Math.toRadians(deg);
    joints.put(joint, HIP.plus(new Vec2(Math.cos(radians), Math.sin(radians)).times(180)));
    return this;
  }

  public Posed at(long timestampNanos) {
    nanos = timestampNanos;
    return this;
  }

  /** While the left leg's primary angle is {@code deg}; not recognised without a variant. */
  public FrameAnalysis doing(Optional<Variant> variant, double deg) {
    Pose pose = pose();
    RangeGoal goal = new RangeGoal(35, 60, 80, Double.POSITIVE_INFINITY);
    return new FrameAnalysis(
        new PoseFrame(0, nanos, new ImageSize(1280, 720), Optional.of(pose)),
        Optional.of(pose),
        posture,
        CameraView.SIDE,
        variant,
        true,
        Optional.of(Side.LEFT),
        Optional.of(front),
        Measures.none(Reason.NOBODY),
        Map.of(Side.LEFT, new SideProgress(Phase.UP, Measurement.judged(deg, 3))),
        Optional.of(Side.LEFT),
        goal,
        List.of(),
        Optional.empty(),
        List.of(),
        Tally.of(List.of()));
  }

  public static Variant variant(String exercise, String name) {
    return ExerciseCatalog.find(exercise).orElseThrow().variants().stream()
        .filter(v -> v.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Pose pose() {
    return new Pose(
        Landmark.inOrder().stream()
            .map(landmark -> point(joints.getOrDefault(joint(landmark), HIP)))
            .toList());
  }

  private static Joint joint(Landmark landmark) {
    for (Joint joint : Joint.values()) {
      if (landmark == joint.on(Side.LEFT) || landmark == joint.on(Side.RIGHT)) {
        return joint;
      }
    }
    return Joint.HIP;
  }

  private static LandmarkPoint point(Vec2 px) {
    return new LandmarkPoint(px, 0, new Vec3(0, 0, 0), 1, 1);
  }
}
