package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.fixtures.Body;
import plumbline.fixtures.Judged;
import plumbline.fixtures.Motion;
import plumbline.kinematics.Posture;

/** In which posture a person is told to be, from every side of a level camera. */
class PostureTest {
  static Stream<Arguments> postures() {
    return Stream.of(
        Arguments.of("on the back", Body.supine(), Posture.SUPINE),
        Arguments.of("one leg up", Body.supine().elevation(Side.LEFT, 80), Posture.SUPINE),
        Arguments.of("tabletop", Body.tabletop(), Posture.SUPINE),
        Arguments.of("hands and knees", Body.onAllFours(), Posture.QUADRUPED),
        Arguments.of("one leg back", Body.onAllFours().leg(Side.LEFT, -90), Posture.QUADRUPED),
        Arguments.of("toes", Body.onToes(Side.LEFT), Posture.QUADRUPED),
        Arguments.of("upright", Body.standing(), Posture.STANDING),
        Arguments.of("knee up", Body.standing().thigh(Side.LEFT, 90, 90), Posture.STANDING),
        Arguments.of("leaning a little", Body.standing().trunkLean(20), Posture.STANDING),
        Arguments.of("bent forward", Body.standing().trunkLean(85), Posture.NONE),
        Arguments.of("bent to the toes", Body.standing().trunkLean(115), Posture.NONE),
        Arguments.of("sitting up", Body.supine().trunkLean(-40), Posture.NONE),
        Arguments.of(
            "on the belly",
            Body.supine()
                .trunkLean(90)
                .leg(Side.LEFT, -90)
                .leg(Side.RIGHT, -90)
                .arm(Side.LEFT, -90, 0)
                .arm(Side.RIGHT, -90, 0),
            Posture.NONE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("postures")
  void isToldFromBothSidesAndObliquely(String name, Body body, Posture posture) {
    for (double yaw : new double[] {180, 150, 210, 0, 30}) {
      Motion motion = new Motion(body, 10, 1).yaw(yaw).rest(1);
      assertThat(postures(motion)).as("%s from %s", name, yaw).containsOnly(posture);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("postures")
  void isToldThroughNoise(String name, Body body, Posture posture) {
    Motion motion = new Motion(body, 20, 1).noise(6).rest(3);
    long right = postures(motion).stream().filter(told -> told == posture).count();
    assertThat(right).as(name).isGreaterThan(55);
  }

  @Test
  void somebodyOnAChairIsInNoneOfThem() {
    assertThat(postures(new Motion(Body.sitting(), 10, 1).rest(1))).containsOnly(Posture.NONE);
  }

  @Test
  void feetThatOnlyLookLowInThePictureAreOnTheFloor() {
    Motion motion = new Motion(Body.supine(), 10, 1).yaw(150).rest(1);
    List<PoseFrame> frames = motion.frames().stream().map(PostureTest::feetLower).toList();
    assertThat(Judged.auto(frames).moments())
        .extracting(FrameAnalysis::posture)
        .containsOnly(Posture.SUPINE);
  }

  @Test
  void whoLiesGoesOnLyingThoughTheFeetSeemALittleLowInMetres() {
    List<PoseFrame> lying = new Motion(Body.supine(), 10, 1).yaw(150).rest(3).frames();
    List<PoseFrame> low = lying.stream().map(frame -> feetBelow(frame, 0.95)).toList();
    assertThat(last(low)).as("not told from the beginning").isEqualTo(Posture.NONE);
    List<PoseFrame> lowered = new ArrayList<>(lying.subList(0, 10));
    lowered.addAll(low.subList(10, 20));
    assertThat(last(lowered)).isEqualTo(Posture.SUPINE);
    lowered.addAll(lying.subList(20, 30).stream().map(frame -> feetBelow(frame, 1.4)).toList());
    assertThat(last(lowered)).as("as on a chair").isEqualTo(Posture.NONE);
  }

  @Test
  void whoStandsBeforeACameraThatLooksDownStandsThoughTheLegsAreShortInThePicture() {
    List<PoseFrame> standing = new Motion(Body.standing(), 10, 1).rest(1).frames();
    List<PoseFrame> above = standing.stream().map(PostureTest::legsShort).toList();
    assertThat(last(above)).isEqualTo(Posture.STANDING);
    List<PoseFrame> sitting = new Motion(Body.sitting(), 10, 1).rest(1).frames();
    assertThat(last(sitting.stream().map(PostureTest::legsShort).toList())).isEqualTo(Posture.NONE);
  }

  /** Behind the leg that went back the model puts the other knee where that one is. */
  @Test
  void whoKneelsGoesOnKneelingWhileTheKneeThatCarriesThemIsHidden() {
    Body oneBack = Body.onAllFours().thigh(Side.LEFT, -90, 90);
    assertThat(last(kneeling(oneBack, 0.99, 0.99))).isEqualTo(Posture.QUADRUPED);
    Body bothBack = Body.onAllFours().thigh(Side.LEFT, -90, 90).thigh(Side.RIGHT, -90, 90);
    assertThat(last(kneeling(bothBack, 0.99, 0.3))).isEqualTo(Posture.QUADRUPED);
    assertThat(last(kneeling(bothBack, 0.99, 0.99))).as("both seen up").isEqualTo(Posture.NONE);
    assertThat(last(new Motion(hiddenKnee(bothBack, 0.3), 10, 1).rest(1).frames()))
        .as("never seen kneeling")
        .isEqualTo(Posture.NONE);
  }

  private static List<PoseFrame> kneeling(Body then, double before, double after) {
    return new Motion(hiddenKnee(Body.onAllFours(), before), 10, 1)
        .rest(1)
        .become(0.2, hiddenKnee(then, after))
        .rest(1)
        .frames();
  }

  private static Body hiddenKnee(Body body, double visibility) {
    return body.visibility(Joint.KNEE, Side.RIGHT, visibility);
  }

  /** Knees and feet at half their distance below the hips, in the picture alone. */
  private static PoseFrame legsShort(PoseFrame frame) {
    Pose pose = frame.pose().orElseThrow();
    double hips = pose.midPx(Joint.HIP).y();
    Function<Landmark, LandmarkPoint> raised =
        landmark -> {
          LandmarkPoint point = pose.get(landmark);
          Vec2 px = point.imagePx();
          return px.y() > hips ? point.withImagePx(new Vec2(px.x(), (px.y() + hips) / 2)) : point;
        };
    return with(frame, new Pose(Landmark.inOrder().stream().map(raised).toList()));
  }

  private static Posture last(List<PoseFrame> frames) {
    List<FrameAnalysis> moments = Judged.auto(frames).moments();
    return moments.get(moments.size() - 1).posture();
  }

  /** The feet so many torso lengths below the hips, in the model's metres alone. */
  private static PoseFrame feetBelow(PoseFrame frame, double torsoLengths) {
    Pose pose = frame.pose().orElseThrow();
    double torso = pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.HIP)).length();
    double y = pose.midWorldM(Joint.HIP).y() + torsoLengths * torso;
    List<Landmark> ankles = List.of(Joint.ANKLE.on(Side.LEFT), Joint.ANKLE.on(Side.RIGHT));
    Function<Landmark, LandmarkPoint> lowered =
        landmark -> {
          LandmarkPoint point = pose.get(landmark);
          Vec3 at = new Vec3(point.worldM().x(), y, point.worldM().z());
          return ankles.contains(landmark)
              ? new LandmarkPoint(
                  point.imagePx(), point.depthPx(), at, point.visibility(), point.presence())
              : point;
        };
    return with(frame, new Pose(Landmark.inOrder().stream().map(lowered).toList()));
  }

  /** As a camera sees them that stands near the feet and looks down. */
  private static PoseFrame feetLower(PoseFrame frame) {
    Pose pose = frame.pose().orElseThrow();
    Set<Landmark> feet = EnumSet.noneOf(Landmark.class);
    for (Side side : Side.values()) {
      feet.add(Joint.ANKLE.on(side));
      feet.add(Joint.HEEL.on(side));
      feet.add(Joint.FOOT_INDEX.on(side));
    }
    Vec2 down = new Vec2(0, 1.2 * pose.torsoPx());
    Function<Landmark, LandmarkPoint> lowered =
        landmark -> {
          LandmarkPoint point = pose.get(landmark);
          return feet.contains(landmark) ? point.withImagePx(point.imagePx().plus(down)) : point;
        };
    return with(frame, new Pose(Landmark.inOrder().stream().map(lowered).toList()));
  }

  private static PoseFrame with(PoseFrame frame, Pose seen) {
    return new PoseFrame(
        frame.index(),
        frame.timestampNanos(),
        frame.size(),
        Optional.of(seen),
        frame.plausibility());
  }

  @ParameterizedTest
  @MethodSource("speeds")
  void somebodyWhoMovesAcrossThePictureWalks(double metres, Posture posture) {
    Motion motion =
        new Motion(Body.standing(), 15, 1)
            .play(3, (share, body) -> body.forward(metres * (share - 0.5)));
    List<Posture> told = postures(motion);
    assertThat(told.get(told.size() - 1)).isEqualTo(posture);
  }

  static Stream<Arguments> speeds() {
    return Stream.of(Arguments.of(2, Posture.WALKING), Arguments.of(0.4, Posture.STANDING));
  }

  private static List<Posture> postures(Motion motion) {
    return Judged.auto(motion.frames()).moments().stream().map(FrameAnalysis::posture).toList();
  }
}
