package plumbline.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;

/** The formulas between crop, frame and skeleton, without any model. */
class PoseGeometryTest {
  @Test
  void anchorsCoverTheThreeGridsInTheirOrder() {
    List<Vec2> anchors = Anchors.centres();
    assertThat(anchors).hasSize(2254);
    assertThat(anchors.get(0)).isEqualTo(new Vec2(0.5 / 28, 0.5 / 28));
    assertThat(anchors.get(1)).isEqualTo(anchors.get(0));
    assertThat(anchors.get(2)).isEqualTo(new Vec2(1.5 / 28, 0.5 / 28));
    assertThat(anchors.get(1568)).isEqualTo(new Vec2(0.5 / 14, 0.5 / 14));
    assertThat(anchors.get(2253)).isEqualTo(new Vec2(6.5 / 7, 6.5 / 7));
  }

  @Test
  void headUpIsNoRotationAndHeadRightIsAQuarterTurn() {
    Vec2 hip = new Vec2(300, 200);
    Roi upright = Roi.ofCircle(hip, new Vec2(300, 100));
    assertThat(upright.rotationRad()).isCloseTo(0, within(1e-9));
    assertThat(upright.sidePx()).isCloseTo(250, within(1e-9));
    Roi headRight = Roi.ofCircle(hip, new Vec2(400, 200));
    assertThat(headRight.rotationRad()).isCloseTo(Math.PI / 2, within(1e-9));
    assertThat(headRight.toFrame(0.5, 0).x()).isGreaterThan(400);
  }

  @Property(tries = 100, seed = "20261122")
  void frameToCropAndBackIsTheSamePoint(
      @ForAll @DoubleRange(min = -7, max = 7) double rotation,
      @ForAll @DoubleRange(min = 10, max = 2000) double side,
      @ForAll @DoubleRange(min = -500, max = 2500) double x,
      @ForAll @DoubleRange(min = -500, max = 2500) double y) {
    Roi roi = new Roi(new Vec2(640, 360), side, rotation);
    Vec2 crop = toCrop(roi, new Vec2(x, y));
    Vec2 back = roi.toFrame(crop.x(), crop.y());
    assertThat(back.distanceTo(new Vec2(x, y))).isLessThan(1e-6);
  }

  @Test
  void sameSightIsTheSameNumberWithEveryModel() {
    List<float[]> nothing =
        List.of(new float[195], new float[1], new float[64 * 64 * 39], new float[117]);
    Roi roi = new Roi(new Vec2(320, 240), 200, 0);
    assertThat(visibility(nothing, roi, PoseModelKind.FULL)).isEqualTo(0.5);
    assertThat(visibility(nothing, roi, PoseModelKind.HEAVY)).isCloseTo(0.858, within(1e-3));
  }

  private static double visibility(List<float[]> outputs, Roi roi, PoseModelKind kind) {
    return LandmarkDecoder.decode(outputs, roi, kind.visibilityShift())
        .pose()
        .visibility(Joint.KNEE, Side.LEFT);
  }

  /** From the frame's pixels to the crop's 0..1 coordinates. */
  private static Vec2 toCrop(Roi roi, Vec2 framePx) {
    Vec2 d = framePx.minus(roi.centre()).times(1 / roi.sidePx());
    double cos = Math.cos(roi.rotationRad());
    double sin = Math.sin(roi.rotationRad());
    return new Vec2(d.x() * cos + d.y() * sin + 0.5, -d.x() * sin + d.y() * cos + 0.5);
  }

  @Test
  void overlappingDetectionsBecomeTheirWeightedMean() {
    Detection strong = detection(0.9, 0.10);
    Detection weak = detection(0.6, 0.13);
    Detection elsewhere = detection(0.8, 0.70);
    List<Detection> merged = DetectionDecoder.merge(List.of(weak, elsewhere, strong));
    assertThat(merged).hasSize(2);
    assertThat(merged.get(0).score()).isEqualTo(0.9);
    assertThat(merged.get(0).topLeft().x()).isCloseTo(0.112, within(1e-9));
    assertThat(merged.get(1).topLeft().x()).isCloseTo(0.70, within(1e-9));
  }

  @Test
  void aSharpHeatmapPullsTheLandmarkToItsPeak() {
    float[] heatmaps = new float[64 * 64 * HeatmapRefinement.LANDMARKS];
    Arrays.fill(heatmaps, -20f);
    heatmaps[(30 * 64 + 42) * HeatmapRefinement.LANDMARKS] = 20f;
    double[] xy = new double[2 * HeatmapRefinement.LANDMARKS];
    xy[0] = 40.2 / 64;
    xy[1] = 31.9 / 64;
    HeatmapRefinement.refine(xy, heatmaps);
    assertThat(xy[0]).isCloseTo(42.0 / 64, within(1e-6));
    assertThat(xy[1]).isCloseTo(30.0 / 64, within(1e-6));
    assertThat(xy[2]).isZero(); // no confident pixel near: left alone
  }

  @Test
  void humanProportionsArePlausibleAndFoldedOnesAreNot() {
    assertThat(Plausibility.of(body(0.42, 0.40, 0.36))).isEqualTo(1);
    assertThat(Plausibility.of(body(0.15, 0.40, 0.36))).isLessThan(0.5);
    assertThat(Plausibility.of(body(0.42, 0.85, 0.36))).isLessThan(0.5);
    assertThat(Plausibility.of(body(0.42, 0.40, 0.05))).isLessThan(0.5);
    assertThat(Plausibility.of(body(0, 0, 0))).isZero();
  }

  @Test
  void oneLegThatPointsAtTheCameraIsReadShortAndIsStillHuman() {
    assertThat(Plausibility.of(withLeftShank(0.16))).isEqualTo(1);
    assertThat(Plausibility.of(withLeftShank(0.9))).isLessThan(0.5);
  }

  /** The left foot, metres below the knee. */
  private static Pose withLeftShank(double shankM) {
    List<LandmarkPoint> points = new ArrayList<>(body(0.42, 0.40, 0.36).landmarks());
    int ankle = Landmark.inOrder().indexOf(Landmark.LEFT_ANKLE);
    points.set(ankle, point(new Vec3(0.12, 0.42 + shankM, 0)));
    return new Pose(points);
  }

  private static Detection detection(double score, double left) {
    Vec2 corner = new Vec2(left, 0.2);
    List<Vec2> points = List.of(corner, corner, corner, corner);
    return new Detection(score, corner, corner.plus(new Vec2(0.2, 0.2)), points);
  }

  @Test
  void aFaceOnTheBackIsNotPlausible() {
    Pose facing = body(0.42, 0.40, 0.36);
    List<LandmarkPoint> points = new ArrayList<>(facing.landmarks());
    points.set(0, point(new Vec3(0, -0.70, 0.12)));
    assertThat(Plausibility.of(new Pose(points))).isLessThan(0.5);
  }

  @Test
  void aSkeletonAgreesWithTheDetectionOfItselfAndNotWithTheReverse() {
    Pose pose = inImage(body(0.42, 0.40, 0.36));
    Vec2 hip = pose.midPx(Joint.HIP);
    Vec2 up = pose.midPx(Joint.SHOULDER).minus(hip);
    assertThat(Agreement.of(pose, person(hip, up))).isCloseTo(1, within(1e-9));
    assertThat(Agreement.of(pose, person(hip, up.times(-1)))).isZero();
  }

  private static Detection person(Vec2 hip, Vec2 up) {
    Vec2 shoulder = hip.plus(up);
    return new Detection(0.9, hip, shoulder, List.of(hip, hip.plus(up.times(2)), shoulder, hip));
  }

  /** Seen from the front at 200 pixels a metre. */
  private static Pose inImage(Pose pose) {
    return new Pose(
        pose.landmarks().stream()
            .map(p -> p.withImagePx(new Vec2(p.worldM().x(), p.worldM().y()).times(200)))
            .toList());
  }

  private static LandmarkPoint point(Vec3 world) {
    return new LandmarkPoint(new Vec2(0, 0), 0, world, 1, 1);
  }

  /** Standing upright and facing the camera, metres; only what the proportions need. */
  private static Pose body(double thighM, double shankM, double shouldersM) {
    return new Pose(
        Landmark.inOrder().stream()
            .map(landmark -> point(world(landmark, thighM, shankM, shouldersM)))
            .toList());
  }

  private static Vec3 world(Landmark landmark, double thighM, double shankM, double shouldersM) {
    String name = landmark.name();
    double side = name.startsWith("LEFT") ? 1 : name.startsWith("RIGHT") ? -1 : 0;
    return switch (name.substring(name.indexOf('_') + 1)) {
      case "SHOULDER" -> new Vec3(side * shouldersM / 2, -0.5, 0);
      case "ELBOW" -> new Vec3(side * shouldersM / 2, -0.24, 0);
      case "WRIST" -> new Vec3(side * shouldersM / 2, 0, 0);
      case "HIP" -> new Vec3(side * 0.12, 0, 0);
      case "KNEE" -> new Vec3(side * 0.12, thighM, 0);
      case "ANKLE" -> new Vec3(side * 0.12, thighM + shankM, 0);
      case "EAR" -> new Vec3(side * 0.075, -0.72, 0);
      default -> new Vec3(side * 0.02, -0.70, -0.12); // the face
    };
  }
}
