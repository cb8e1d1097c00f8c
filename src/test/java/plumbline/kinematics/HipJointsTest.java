package plumbline.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;

/** Where the hip joints are, seen from where the model puts them. */
class HipJointsTest {
  private static final Vec2 TO_THE_RIGHT = new Vec2(1, 0);

  private static Vec2 shift(Posture posture, Vec2 front) {
    Pose pose = Motion.of(Body.standing()).rest(0.1).frames().get(0).pose().orElseThrow();
    Pose moved = HipJoints.of(pose, posture, 100, front);
    return moved.px(Joint.HIP, Side.LEFT).minus(pose.px(Joint.HIP, Side.LEFT));
  }

  @Test
  void standingTheyLieBelowAndBehind() {
    Vec2 shift = shift(Posture.STANDING, TO_THE_RIGHT);
    assertThat(shift.y()).isBetween(5.0, 8.0);
    assertThat(shift.x()).isBetween(-6.0, -3.0);
    assertThat(shift(Posture.STANDING, TO_THE_RIGHT.times(-1)).x()).isBetween(3.0, 6.0);
  }

  @Test
  void notSeenFromTheSideOnlyBelow() {
    Vec2 shift = shift(Posture.STANDING, new Vec2(0, 0));
    assertThat(shift.length()).isCloseTo(7, within(0.01));
    assertThat(Math.abs(shift.x())).isLessThan(1);
  }

  @Test
  void onTheFloorTheyStay() {
    assertThat(shift(Posture.QUADRUPED, TO_THE_RIGHT).length()).isZero();
  }
}
