package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Vec2;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Reason;
import plumbline.thresholds.ThresholdValues;

/** Who is too far away to be judged. */
class ObstaclesTest {
  private static Optional<Reason> problem(double yawDeg, double torsoPx, CameraView view) {
    Motion still = new Motion(Body.supine(), 10, 1).yaw(yawDeg).rest(0.2);
    Pose near = still.frames().get(0).pose().orElseThrow();
    double size = torsoPx / near.torsoPx();
    Pose pose = new Pose(Landmark.inOrder().stream().map(l -> shrunk(near.get(l), size)).toList());
    return new Obstacles(
            ExerciseCatalog.find("leg-raise").orElseThrow().variants().get(0),
            ThresholdValues.defaults())
        .ofView(pose, view, true);
  }

  private static LandmarkPoint shrunk(LandmarkPoint point, double size) {
    return point.withImagePx(new Vec2(point.imagePx().x() * size, point.imagePx().y() * size));
  }

  @Test
  void fromTheSideATrunkThatIsShortInThePictureIsFarAway() {
    assertThat(problem(180, 57, CameraView.SIDE)).contains(Reason.TOO_FAR);
    assertThat(problem(180, 63, CameraView.SIDE)).isEmpty();
  }

  @Test
  void aTrunkThatPointsTowardsTheCameraIsShortWithoutBeingFarAway() {
    assertThat(problem(135, 50, CameraView.OBLIQUE)).isEmpty();
    assertThat(problem(135, 38, CameraView.OBLIQUE)).contains(Reason.TOO_FAR);
  }
}
