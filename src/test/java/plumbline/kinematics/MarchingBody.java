package plumbline.kinematics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import plumbline.body.ImageSize;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;

/**
 * Somebody who marches on the spot before a pinhole camera: true points in the picture with noise,
 * and metres like the pose model's, which know the camera's turn only roughly. All points but nose
 * and face are placed; seen with the field of view that is assumed.
 */
final class MarchingBody {
  static final ImageSize SIZE = new ImageSize(640, 480);
  static final Lens LENS = Lens.assumed(SIZE);

  private static final double DISTANCE_M = 2.5;
  private static final double HIP_BELOW_AXIS_M = 0.1;

  /** The model's metres: seen by a camera that is aimed at the hips, and leaning towards it. */
  private static final double METRES_PITCH_DEG =
      4 + Math.toDegrees(Math.atan2(HIP_BELOW_AXIS_M, DISTANCE_M));

  private final double yawDeg;
  private final double pitchDeg;
  private final double noisePx;
  private final double metresYawDeg;
  private final Random random = new Random(7);

  /**
   * @param metresYawDeg the turn that the metres tell, degrees
   */
  MarchingBody(double yawDeg, double pitchDeg, double metresYawDeg, double noisePx) {
    this.yawDeg = yawDeg;
    this.pitchDeg = pitchDeg;
    this.metresYawDeg = metresYawDeg;
    this.noisePx = noisePx;
  }

  /** The pose with these thighs, degrees forward from hanging; the shanks hang. */
  Pose pose(double leftThighDeg, double rightThighDeg) {
    Map<Landmark, Vec3> points = new EnumMap<>(Landmark.class);
    Map<Side, Double> thighs = new EnumMap<>(Side.class);
    thighs.put(Side.LEFT, leftThighDeg);
    thighs.put(Side.RIGHT, rightThighDeg);
    for (Side side : Side.values()) {
      place(points, side, thighs.get(side));
    }
    List<LandmarkPoint> all = new ArrayList<>();
    for (Landmark landmark : Landmark.inOrder()) {
      Vec3 point = points.getOrDefault(landmark, new Vec3(0.1, -0.7, 0));
      all.add(new LandmarkPoint(px(camera(point)), 0, metres(point), 1, 1));
    }
    return new Pose(all);
  }

  /** The person's axes in metres from mid-hip: x forward, y down, z to the far side. */
  private static void place(Map<Landmark, Vec3> points, Side side, double thighDeg) {
    double aside = side == Side.LEFT ? -1 : 1;
    Vec3 hip = new Vec3(0, 0, 0.1 * aside);
    Vec3 shoulder = new Vec3(0, -0.5, 0.16 * aside);
    double thigh = Math.toRadians(thighDeg);
    Vec3 knee = hip.plus(new Vec3(Math.sin(thigh), Math.cos(thigh), 0).times(0.42));
    Vec3 ankle = knee.plus(new Vec3(0, 0.42, 0));
    points.put(Joint.HIP.on(side), hip);
    points.put(Joint.SHOULDER.on(side), shoulder);
    points.put(Joint.KNEE.on(side), knee);
    points.put(Joint.ANKLE.on(side), ankle);
    points.put(Joint.HEEL.on(side), ankle.plus(new Vec3(-0.05, 0.06, 0)));
    points.put(Joint.FOOT_INDEX.on(side), ankle.plus(new Vec3(0.16, 0.07, 0)));
    points.put(Joint.WRIST.on(side), shoulder.plus(new Vec3(0, 0.5, 0.05 * aside)));
  }

  private Vec3 camera(Vec3 point) {
    return pitched(turned(point, yawDeg), pitchDeg).plus(new Vec3(0, HIP_BELOW_AXIS_M, DISTANCE_M));
  }

  private Vec3 metres(Vec3 point) {
    return pitched(turned(point, metresYawDeg), pitchDeg + METRES_PITCH_DEG);
  }

  private static Vec3 turned(Vec3 v, double deg) {
    double cos = Math.cos(Math.toRadians(deg));
    double sin = Math.sin(Math.toRadians(deg));
    return new Vec3(v.x() * cos - v.z() * sin, v.y(), v.x() * sin + v.z() * cos);
  }

  /** From axes of which y is gravity's to those of a camera that looks down. */
  private static Vec3 pitched(Vec3 v, double deg) {
    double cos = Math.cos(Math.toRadians(deg));
    double sin = Math.sin(Math.toRadians(deg));
    return new Vec3(v.x(), v.y() * cos - v.z() * sin, v.y() * sin + v.z() * cos);
  }

  private Vec2 px(Vec3 inCamera) {
    double focal = LENS.focalPx();
    return new Vec2(
        SIZE.width() / 2.0 + focal * inCamera.x() / inCamera.z() + noisePx * random.nextGaussian(),
        SIZE.height() / 2.0
            + focal * inCamera.y() / inCamera.z()
            + noisePx * random.nextGaussian());
  }
}
