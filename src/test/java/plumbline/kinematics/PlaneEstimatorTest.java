package plumbline.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.body.Joint;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;

class PlaneEstimatorTest {
  private static final long FRAME_NANOS = 50_000_000L;
  private static final int FRAMES_A_REP = 60;

  private final PlaneEstimator estimator = new PlaneEstimator();
  private long nanos;

  @ParameterizedTest
  @CsvSource({"0, 5, 3", "30, 8, 22", "45, 8, 37", "-45, 15, -52", "50, -3, 44"})
  void findsThePlaneAndTheAnglesInIt(double yawDeg, double pitchDeg, double metresYawDeg) {
    MarchingBody body = new MarchingBody(yawDeg, pitchDeg, metresYawDeg, 1);
    PlaneFit fit = march(body, 4).orElseThrow();
    assertThat(fit.yawDeg()).isCloseTo(yawDeg, within(5.0));
    assertThat(fit.pitchDeg()).isCloseTo(pitchDeg, within(2.0));
    assertThat(fit.residualFrac(Side.LEFT)).isLessThan(0.1);
    assertThat(fit.residualFrac(Side.RIGHT)).isLessThan(0.1);
    PlaneOfMotion plane = fit.in(MarchingBody.LENS);
    for (double thighDeg : new double[] {20, 60, 90}) {
      Pose clean = new MarchingBody(yawDeg, pitchDeg, metresYawDeg, 0).pose(thighDeg, thighDeg);
      for (Side side : Side.values()) {
        double readDeg = PlaneOfMotionTest.thighDeg(plane.rectify(clean), side);
        assertThat(readDeg).isCloseTo(thighDeg, within(4.0));
      }
    }
  }

  @Test
  void theFirstMovementIsEnough() {
    assertThat(march(new MarchingBody(45, 8, 40, 1), 1)).isPresent();
  }

  @Test
  void whenNothingMovesNothingIsClaimed() {
    MarchingBody body = new MarchingBody(45, 8, 45, 2);
    for (int i = 0; i < 2000; i++) {
      assertThat(next(body.pose(0, 0))).isEmpty();
    }
  }

  @Test
  void wrongSkeletonsAreNoMovement() {
    MarchingBody body = new MarchingBody(45, 8, 45, 1);
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      Pose pose = body.pose(0, 0);
      assertThat(next(i % 20 == 10 ? garbled(pose, random) : pose)).isEmpty();
    }
  }

  @Test
  void aFewWrongSkeletonsDoNotTurnThePlane() {
    MarchingBody body = new MarchingBody(40, 8, 34, 1);
    Random random = new Random(3);
    Optional<PlaneFit> fit = Optional.empty();
    for (int i = 0; i < 6 * FRAMES_A_REP; i++) {
      Pose pose = marching(body, i);
      fit = next(i % 20 == 10 ? garbled(pose, random) : pose);
    }
    assertThat(fit.orElseThrow().yawDeg()).isCloseTo(40, within(5.0));
  }

  @Test
  void standingStillForgetsNothing() {
    MarchingBody body = new MarchingBody(40, 8, 34, 1);
    Optional<PlaneFit> learnt = march(body, 4);
    Optional<PlaneFit> later = Optional.empty();
    for (int i = 0; i < 2000; i++) {
      later = next(body.pose(0, 0));
    }
    assertThat(later.orElseThrow().yawDeg()).isCloseTo(learnt.orElseThrow().yawDeg(), within(3.0));
  }

  @Test
  void somebodyWhoTurnsIsLearntAnew() {
    march(new MarchingBody(45, 8, 40, 1), 4);
    assertThat(march(new MarchingBody(-30, 8, -25, 1), 4).orElseThrow().yawDeg())
        .isCloseTo(-30, within(5.0));
  }

  @Test
  void fromTheFrontNoPlaneIsClaimed() {
    assertThat(march(new MarchingBody(85, 8, 84, 1), 4)).isEmpty();
  }

  @Test
  void outOfPostureNothingIsLearnt() {
    MarchingBody body = new MarchingBody(45, 8, 45, 1);
    for (int i = 0; i < 4 * FRAMES_A_REP; i++) {
      Pose pose = marching(body, i);
      nanos += FRAME_NANOS;
      assertThat(estimator.update(nanos, pose, MarchingBody.LENS, Posture.NONE)).isEmpty();
    }
  }

  @Test
  void aLegThatIsGuessedShowsInItsResidual() {
    MarchingBody body = new MarchingBody(40, 8, 36, 1);
    Optional<PlaneFit> fit = Optional.empty();
    for (int i = 0; i < 6 * FRAMES_A_REP; i++) {
      fit = next(shortened(marching(body, i), Side.RIGHT, 0.6 + 0.4 * Math.cos(i / 9.0)));
    }
    assertThat(fit.orElseThrow().residualFrac(Side.LEFT)).isLessThan(0.1);
    assertThat(fit.orElseThrow().residualFrac(Side.RIGHT)).isGreaterThan(0.3);
  }

  private Optional<PlaneFit> march(MarchingBody body, int reps) {
    Optional<PlaneFit> fit = Optional.empty();
    for (int i = 0; i < reps * FRAMES_A_REP; i++) {
      fit = next(marching(body, i));
    }
    return fit;
  }

  private Optional<PlaneFit> next(Pose pose) {
    nanos += FRAME_NANOS;
    return estimator.update(nanos, pose, MarchingBody.LENS, Posture.STANDING);
  }

  /** The legs in turn, up and down in two seconds of three. */
  private static Pose marching(MarchingBody body, int frame) {
    double share = frame % FRAMES_A_REP / 40.0;
    double thighDeg = share >= 1 ? 0 : 45 * (1 - Math.cos(2 * Math.PI * share));
    boolean left = frame / FRAMES_A_REP % 2 == 0;
    return body.pose(left ? thighDeg : 0, left ? 0 : thighDeg);
  }

  private static Pose garbled(Pose pose, Random random) {
    List<LandmarkPoint> points = new ArrayList<>();
    for (LandmarkPoint point : pose.landmarks()) {
      points.add(point.withImagePx(new Vec2(640 * random.nextDouble(), 480 * random.nextDouble())));
    }
    return new Pose(points);
  }

  private static Pose shortened(Pose pose, Side side, double factor) {
    Vec2 hip = pose.px(Joint.HIP, side);
    List<LandmarkPoint> points = new ArrayList<>(pose.landmarks());
    for (Joint joint : List.of(Joint.KNEE, Joint.ANKLE)) {
      Vec2 moved = hip.plus(pose.px(joint, side).minus(hip).times(factor));
      points.set(
          pose.landmarks().indexOf(pose.get(joint.on(side))),
          pose.get(joint.on(side)).withImagePx(moved));
    }
    return new Pose(points);
  }
}
