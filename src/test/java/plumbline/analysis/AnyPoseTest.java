package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import plumbline.body.ImageSize;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.fixtures.Body;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.fixtures.Judged;
import plumbline.fixtures.Motion;

/** Whatever the pose model says, the analysis goes on and counts nothing in nonsense. */
class AnyPoseTest {
  private static final ImageSize SIZE = new ImageSize(640, 480);

  @Property(tries = 6, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void skeletonsOfNonsenseAreNoRepetitions(@ForAll long seed) {
    Random random = new Random(seed);
    List<PoseFrame> frames = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      frames.add(new PoseFrame(i, i * 66_666_667L, SIZE, Optional.of(nonsense(random))));
    }
    assertThat(Judged.auto(frames).reps()).isEmpty();
  }

  @Property(tries = 6, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void anyPoseFromAnyViewIsMeasuredOrWithheld(@ForAll long seed) {
    Random random = new Random(seed);
    List<Body> poses = List.of(Body.standing(), Body.supine(), Body.onAllFours(), Body.sitting());
    Motion motion = new Motion(poses.get(0), 15, seed);
    for (int i = 0; i < 10; i++) {
      Body next = poses.get(random.nextInt(poses.size()));
      motion.yaw(15.0 * random.nextInt(24)).become(0.8, next);
    }
    assertThat(Judged.auto(motion.frames()).moments()).hasSameSizeAs(motion.frames());
  }

  @Property(tries = 8, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void unknownPointsInTheMiddleOfASetDoNoHarm(@ForAll Drill drill, @ForAll long seed) {
    Random random = new Random(seed);
    DrillSet set = DrillSet.of(drill, 15, 1, seed);
    List<PoseFrame> frames =
        set.frames().stream().map(f -> random.nextDouble() < 0.05 ? holed(f, random) : f).toList();
    assertThat(Judged.as(drill.exercise(), frames).reps()).hasSizeBetween(3, 4);
  }

  private static Pose nonsense(Random random) {
    List<LandmarkPoint> points = new ArrayList<>();
    for (int i = 0; i < Landmark.COUNT; i++) {
      Vec2 px = new Vec2(640 * random.nextDouble(), 480 * random.nextDouble());
      Vec3 metres = new Vec3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
      points.add(new LandmarkPoint(px, 0, metres.times(0.4), random.nextDouble(), 1));
    }
    return new Pose(points);
  }

  /** Some of the points are not known in this frame. */
  private static PoseFrame holed(PoseFrame frame, Random random) {
    Vec2 unknown = new Vec2(Double.NaN, Double.NaN);
    List<LandmarkPoint> points =
        frame.pose().orElseThrow().landmarks().stream()
            .map(p -> random.nextDouble() < 0.1 ? p.withImagePx(unknown) : p)
            .toList();
    return new PoseFrame(
        frame.index(), frame.timestampNanos(), frame.size(), Optional.of(new Pose(points)));
  }
}
