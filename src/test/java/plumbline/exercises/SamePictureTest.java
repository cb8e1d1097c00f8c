package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.body.ImageSize;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.fixtures.Judged;
import plumbline.scoring.RepVerdict.Rep;

/** What must not change a verdict: size, black borders, a mirror. */
class SamePictureTest {
  private static List<Rep> reps(Drill drill, UnaryOperator<PoseFrame> change) {
    List<PoseFrame> frames = DrillSet.of(drill, 12, 1, 3).frames();
    return Judged.as(drill.exercise(), frames.stream().map(change).toList()).reps();
  }

  @ParameterizedTest
  @EnumSource
  void sizeBordersAndMirrorChangeNothingButTheSides(Drill drill) {
    List<Rep> original = reps(drill, f -> f);
    assertSame(reps(drill, f -> map(f, 2, 140, false)), original);
    List<Rep> mirrored = reps(drill, f -> map(f, 1, 0, true));
    assertSame(mirrored, original);
    for (int i = 0; i < original.size(); i++) {
      assertThat(mirrored.get(i).side()).isEqualTo(original.get(i).side().opposite());
    }
  }

  private static void assertSame(List<Rep> actual, List<Rep> expected) {
    assertThat(actual).hasSize(4).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.get(i).peak().value())
          .isCloseTo(expected.get(i).peak().value(), within(1e-6));
      assertThat(actual.get(i).score()).isEqualTo(expected.get(i).score());
      assertThat(actual.get(i).faults()).isEqualTo(expected.get(i).faults());
    }
  }

  /** What the model would say of the same picture scaled, moved down, or mirrored. */
  private static PoseFrame map(PoseFrame frame, double scale, double downPx, boolean mirror) {
    ImageSize size =
        new ImageSize(
            (int) (frame.size().width() * scale),
            (int) (frame.size().height() * scale + 2 * downPx));
    Optional<Pose> pose =
        frame
            .pose()
            .map(
                p ->
                    new Pose(
                        Landmark.inOrder().stream()
                            .map(l -> p.get(mirror ? l.mirrored() : l))
                            .map(l -> map(l, scale, downPx, mirror ? size.width() : -1))
                            .toList()));
    return new PoseFrame(frame.index(), frame.timestampNanos(), size, pose);
  }

  private static LandmarkPoint map(LandmarkPoint l, double scale, double downPx, int mirrorAt) {
    double x = l.imagePx().x() * scale;
    Vec2 moved = new Vec2(mirrorAt < 0 ? x : mirrorAt - x, l.imagePx().y() * scale + downPx);
    Vec3 world = l.worldM();
    Vec3 turned = mirrorAt < 0 ? world : new Vec3(-world.x(), world.y(), world.z());
    return new LandmarkPoint(moved, l.depthPx() * scale, turned, l.visibility(), l.presence());
  }
}
