package plumbline.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;

/** A bent knee that the model puts half way between two readings of the same leg. */
class KneeJointsTest {
  private static final double TORSO_PX = 100;
  private static final Limbs LIMBS = new Limbs(OptionalDouble.of(0.8), OptionalDouble.of(0.9));
  private static final Vec2 HIP = new Vec2(300, 200);
  private static final Vec2 LIFTED_KNEE = new Vec2(220, 200);

  @Test
  void comesBackToWhereThighAndShankMeet() {
    Vec2 foot = new Vec2(220, 290);
    Vec2 knee = knee(new Vec2(245, 232), foot, LIMBS);
    assertThat(knee.distanceTo(LIFTED_KNEE)).isCloseTo(0, within(0.1));
  }

  @Test
  void staysOnItsOwnSideOfTheLeg() {
    Vec2 knee = knee(new Vec2(275, 258), new Vec2(220, 290), LIMBS);
    assertThat(knee.y()).isGreaterThan(258);
  }

  @Test
  void staysWhereOnlyOneBoneIsShort() {
    Vec2 towardsTheCamera = new Vec2(260, 200);
    assertThat(knee(towardsTheCamera, new Vec2(260, 290), LIMBS)).isEqualTo(towardsTheCamera);
  }

  @Test
  void staysWhereTheLegIsHardlyBent() {
    Vec2 sideways = new Vec2(232, 202);
    assertThat(knee(sideways, new Vec2(152, 204), LIMBS)).isEqualTo(sideways);
  }

  @Test
  void staysAsLongAsThePersonsLegsAreNotKnown() {
    Vec2 read = new Vec2(245, 232);
    assertThat(knee(read, new Vec2(220, 290), Limbs.UNKNOWN)).isEqualTo(read);
  }

  @Test
  void theOtherLegIsNotTouched() {
    Pose pose = pose(new Vec2(245, 232), new Vec2(220, 290));
    Pose moved = KneeJoints.of(pose, Side.RIGHT, LIMBS, TORSO_PX);
    assertThat(moved.px(Joint.KNEE, Side.LEFT)).isEqualTo(pose.px(Joint.KNEE, Side.LEFT));
  }

  private static Vec2 knee(Vec2 read, Vec2 foot, Limbs limbs) {
    return KneeJoints.of(pose(read, foot), Side.LEFT, limbs, TORSO_PX).px(Joint.KNEE, Side.LEFT);
  }

  private static Pose pose(Vec2 knee, Vec2 foot) {
    Pose standing = Motion.of(Body.standing()).rest(0.1).frames().get(0).pose().orElseThrow();
    List<LandmarkPoint> points = new ArrayList<>();
    for (Landmark landmark : Landmark.inOrder()) {
      LandmarkPoint point = standing.get(landmark);
      points.add(
          landmark == Joint.HIP.on(Side.LEFT)
              ? point.withImagePx(HIP)
              : landmark == Joint.KNEE.on(Side.LEFT)
                  ? point.withImagePx(knee)
                  : landmark == Joint.ANKLE.on(Side.LEFT) ? point.withImagePx(foot) : point);
    }
    return new Pose(points);
  }
}
