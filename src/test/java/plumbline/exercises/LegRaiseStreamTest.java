package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.ImageSize;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.fixtures.LegRaiseStream;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.thresholds.ThresholdValues;

/** What must not change a verdict: rate, tempo, noise, wrong frames, dropouts, size, mirror. */
class LegRaiseStreamTest {
  private static List<RepVerdict> judge(List<PoseFrame> frames) {
    SessionAnalyzer analyzer =
        new SessionAnalyzer(List.of(LegRaise.EXERCISE), ThresholdValues.defaults());
    List<RepVerdict> verdicts = new ArrayList<>();
    frames.forEach(frame -> verdicts.addAll(analyzer.analyze(frame).newVerdicts()));
    verdicts.addAll(analyzer.finish());
    return verdicts;
  }

  private static List<Rep> reps(List<PoseFrame> frames) {
    return judge(frames).stream().filter(Rep.class::isInstance).map(Rep.class::cast).toList();
  }

  private static LegRaiseStream set(double fps, double tempo, long seed) {
    return set(new LegRaiseStream(fps, seed), tempo);
  }

  private static LegRaiseStream set(LegRaiseStream stream, double tempo) {
    stream.rest(2);
    double[] peaks = {70, 66, 35, 75, 50, 80};
    for (int i = 0; i < peaks.length; i++) {
      Side side = i % 2 == 0 ? Side.LEFT : Side.RIGHT;
      stream.raise(side, peaks[i], 2 / tempo, 2 / tempo, 3 / tempo).rest(1);
    }
    return stream;
  }

  private static void assertTheSet(List<Rep> reps) {
    assertThat(reps)
        .extracting(r -> r.side() + " " + r.kind())
        .containsExactly(
            "LEFT FULL", "RIGHT FULL", "LEFT PARTIAL", "RIGHT FULL", "LEFT FULL", "RIGHT FULL");
  }

  @Property(tries = 25, seed = "20261122")
  void anyRateAndTempoCountsTheSame(
      @ForAll @IntRange(min = 8, max = 60) int fps,
      @ForAll @DoubleRange(min = 0.5, max = 2) double tempo) {
    assertTheSet(reps(set(fps, tempo, 3).frames()));
  }

  @Property(tries = 20, seed = "20261122")
  void noiseAndWrongFramesCountTheSame(
      @ForAll @IntRange(min = 12, max = 60) int fps, @ForAll long seed) {
    // 10 px of a torso of 200 px turn the hip-ankle line by 2.3 degrees.
    LegRaiseStream noisy = new LegRaiseStream(fps, seed).noise(10).spikes(0.05);
    assertTheSet(reps(set(noisy, 1).frames()));
  }

  @Property(tries = 20, seed = "20261122")
  void dropoutsUpToFourTenthsCountTheSame(@ForAll @DoubleRange(min = 0, max = 3) double phase) {
    List<PoseFrame> frames = new ArrayList<>(set(30, 1, 3).frames());
    frames.replaceAll(f -> (f.timeS() + phase) % 3 < 0.38 && f.timeS() > 2 ? without(f) : f);
    assertTheSet(reps(frames));
  }

  @Property(tries = 20, seed = "20261122")
  void longDropoutsAreCountedOrUnseenNeverLost(
      @ForAll @DoubleRange(min = 0, max = 8) double phase) {
    List<PoseFrame> frames = new ArrayList<>(set(30, 1, 3).frames());
    frames.replaceAll(f -> (f.timeS() + phase) % 16 < 1.6 && f.timeS() > 2 ? without(f) : f);
    List<RepVerdict> verdicts = judge(frames);
    for (int i = 0; i < 6; i++) {
      double startS = 2 + 8 * i;
      assertThat(verdicts)
          .as("repetition at %s s", startS)
          .anyMatch(v -> v.startNanos() / 1e9 < startS + 7 && v.endNanos() / 1e9 > startS);
    }
    assertThat(verdicts).hasSizeBetween(6, 12).noneMatch(RepVerdict.Attempt.class::isInstance);
  }

  @Test
  void anotherSizeGivesTheSameAngles() {
    List<PoseFrame> frames = set(30, 1, 3).frames();
    List<Rep> original = reps(frames);
    List<Rep> doubled = reps(frames.stream().map(f -> map(f, 2, 0, false)).toList());
    assertSame(doubled, original);
  }

  @Test
  void letterboxGivesTheSameAngles() {
    List<PoseFrame> frames = set(30, 1, 3).frames();
    List<Rep> moved = reps(frames.stream().map(f -> map(f, 1, 140, false)).toList());
    assertSame(moved, reps(frames));
  }

  @Test
  void mirroredPictureSwapsTheSidesAndNothingElse() {
    List<PoseFrame> frames = set(30, 1, 3).frames();
    List<Rep> original = reps(frames);
    List<Rep> mirrored = reps(frames.stream().map(f -> map(f, 1, 0, true)).toList());
    assertThat(mirrored).hasSameSizeAs(original);
    for (int i = 0; i < original.size(); i++) {
      assertThat(mirrored.get(i).side()).isEqualTo(original.get(i).side().opposite());
      assertThat(mirrored.get(i).peak().value())
          .isCloseTo(original.get(i).peak().value(), within(1e-6));
      assertThat(mirrored.get(i).score()).isEqualTo(original.get(i).score());
    }
  }

  private static void assertSame(List<Rep> actual, List<Rep> expected) {
    assertTheSet(actual);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.get(i).peak().value())
          .isCloseTo(expected.get(i).peak().value(), within(1e-6));
      assertThat(actual.get(i).score()).isEqualTo(expected.get(i).score());
      assertThat(actual.get(i).faults()).isEqualTo(expected.get(i).faults());
    }
  }

  private static PoseFrame without(PoseFrame f) {
    return new PoseFrame(f.index(), f.timestampNanos(), f.size(), Optional.empty());
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
