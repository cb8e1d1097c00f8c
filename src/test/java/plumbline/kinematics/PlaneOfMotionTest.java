package plumbline.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;

class PlaneOfMotionTest {
  private static final Vec2 DOWN = new Vec2(0, 1);
  private static final Vec2 FORWARD = new Vec2(1, 0);

  @Test
  void seenSquareOnNothingMoves() {
    Pose pose = new MarchingBody(0, 0, 0, 3).pose(60, 0);
    Pose rectified = new PlaneOfMotion(0, 0, MarchingBody.LENS).rectify(pose);
    for (Landmark landmark : Landmark.inOrder()) {
      assertThat(rectified.px(landmark).distanceTo(pose.px(landmark))).isLessThan(1e-9);
    }
  }

  @Test
  void hipsStayWhereTheyAre() {
    Pose pose = new MarchingBody(40, 12, 40, 0).pose(60, 0);
    Pose rectified = new PlaneOfMotion(40, 12, MarchingBody.LENS).rectify(pose);
    for (Side side : Side.values()) {
      Vec2 hip = pose.px(Joint.HIP, side);
      assertThat(rectified.px(Joint.HIP, side).distanceTo(hip)).isLessThan(1e-9);
    }
  }

  @Property(tries = 300, seed = "20261122")
  void anglesAreThoseOfTheBodyWhereverTheCameraStands(
      @ForAll @DoubleRange(min = -55, max = 55) double yawDeg,
      @ForAll @DoubleRange(min = -15, max = 25) double pitchDeg,
      @ForAll @DoubleRange(min = 0, max = 110) double thighDeg) {
    Pose pose = new MarchingBody(yawDeg, pitchDeg, yawDeg, 0).pose(thighDeg, thighDeg / 2);
    Pose rectified = new PlaneOfMotion(yawDeg, pitchDeg, MarchingBody.LENS).rectify(pose);
    assertThat(thighDeg(rectified, Side.LEFT)).isCloseTo(thighDeg, within(1e-6));
    assertThat(thighDeg(rectified, Side.RIGHT)).isCloseTo(thighDeg / 2, within(1e-6));
    assertThat(kneeDeg(rectified, Side.LEFT)).isCloseTo(thighDeg, within(1e-6));
  }

  @Test
  void aPointThatCannotLieInThePlaneIsUnknown() {
    PlaneOfMotion plane = new PlaneOfMotion(60, 0, MarchingBody.LENS);
    assertThat(plane.fromHip(new Vec2(320, 240), new Vec2(639, 240)).isFinite()).isFalse();
  }

  static double thighDeg(Pose pose, Side side) {
    Vec2 thigh = pose.px(Joint.KNEE, side).minus(pose.px(Joint.HIP, side));
    return Angles.signed(DOWN, thigh, FORWARD);
  }

  private static double kneeDeg(Pose pose, Side side) {
    Vec2 thigh = pose.px(Joint.KNEE, side).minus(pose.px(Joint.HIP, side));
    return Angles.between(thigh, pose.px(Joint.ANKLE, side).minus(pose.px(Joint.KNEE, side)));
  }

  /** Of a plane turned by 45 degrees, half a focal length to the side is nearer by a third. */
  @Test
  void whatComesTowardsTheCameraIsNearerThanItsHip() {
    PlaneOfMotion plane = new PlaneOfMotion(45, 0, MarchingBody.LENS);
    Vec2 hip = MarchingBody.LENS.centrePx();
    Vec2 aside = new Vec2(MarchingBody.LENS.focalPx() / 2, 0);
    assertThat(plane.depthRatio(hip, hip)).isCloseTo(1, within(1e-9));
    assertThat(plane.depthRatio(hip, hip.minus(aside))).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(plane.depthRatio(hip, hip.plus(aside))).isCloseTo(2, within(1e-9));
  }
}
