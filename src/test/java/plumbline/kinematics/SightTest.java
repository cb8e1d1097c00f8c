package plumbline.kinematics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.body.ImageSize;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.thresholds.ThresholdValues;

/** What is not well seen is not judged, and why is told. */
class SightTest {
  private static final ImageSize SIZE = new ImageSize(640, 480);

  private static Sight sight(Joint joint, Vec2 px, double visibility) {
    List<LandmarkPoint> points = new ArrayList<>();
    for (Landmark landmark : Landmark.inOrder()) {
      boolean asked = landmark == joint.on(Side.LEFT);
      points.add(
          new LandmarkPoint(
              asked ? px : new Vec2(320, 240), 0, new Vec3(0, 0, 0), asked ? visibility : 0.99, 1));
    }
    return new Sight(new Pose(points), SIZE, Side.LEFT, ThresholdValues.defaults());
  }

  /** Where the picture ends the model guesses: a fiftieth of its height is no safe place. */
  @ParameterizedTest
  @CsvSource({"5, 240, 12, 240", "635, 240, 628, 240", "320, 5, 320, 12", "320, 475, 320, 468"})
  void aLandmarkAtAnyBorderOfThePictureIsNotJudged(double x, double y, double inX, double inY) {
    Sight outside = sight(Joint.ANKLE, new Vec2(x, y), 0.99);
    assertThat(outside.problem(Joint.ANKLE, Side.LEFT)).contains(Reason.FEET_OUT_OF_FRAME);
    assertThat(outside.glimpses(Side.LEFT, Joint.ANKLE)).isFalse();
    Sight inside = sight(Joint.ANKLE, new Vec2(inX, inY), 0.99);
    assertThat(inside.problem(Joint.ANKLE, Side.LEFT)).isEmpty();
    assertThat(inside.glimpses(Side.LEFT, Joint.ANKLE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "KNEE, NEAR_LEG_HIDDEN",
    "FOOT_INDEX, NEAR_LEG_HIDDEN",
    "WRIST, HANDS_HIDDEN",
    "HIP, TRUNK_HIDDEN"
  })
  void whatIsHiddenIsNamed(Joint joint, Reason reason) {
    Vec2 middle = new Vec2(300, 200);
    assertThat(sight(joint, middle, 0.59).problem(joint, Side.LEFT)).contains(reason);
    assertThat(sight(joint, middle, 0.61).problem(joint, Side.LEFT)).isEmpty();
  }

  @Test
  void ofSeveralJointsOneThatIsHiddenIsEnough() {
    Sight sight = sight(Joint.KNEE, new Vec2(300, 200), 0.3);
    assertThat(sight.problem(Side.LEFT, Joint.HIP, Joint.KNEE, Joint.ANKLE))
        .contains(Reason.NEAR_LEG_HIDDEN);
    assertThat(sight.glimpses(Side.LEFT, Joint.HIP, Joint.KNEE)).isTrue();
    assertThat(sight.problem(Side.RIGHT, Joint.HIP, Joint.KNEE, Joint.ANKLE)).isEmpty();
  }
}
