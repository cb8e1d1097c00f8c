package plumbline.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.ImageSize;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/** The figure shows the right movement: the program itself judges it, and finds nothing to say. */
class MannequinTest {
  private static final ThresholdValues VALUES = ThresholdValues.defaults();
  private static final ImageSize SIZE = new ImageSize(1280, 720);
  private static final double FRAMES_PER_SECOND = 30;
  private static final double REST_BEFORE_S = 2;
  private static final int REPS = 3;
  private static final double METRE_PX = 335;

  static Stream<Variant> variants() {
    return ExerciseCatalog.all().stream().flatMap(exercise -> exercise.variants().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void theProgramCountsItFullAndFindsNoFault(Variant variant) {
    List<RepVerdict.Rep> reps = judged(variant);
    assertThat(reps).hasSize(REPS);
    for (RepVerdict.Rep rep : reps) {
      assertThat(rep.exercise()).isEqualTo(variant.exercise());
      assertThat(rep.variant()).isEqualTo(variant.name());
      assertThat(rep.side()).isEqualTo(Side.RIGHT);
      assertThat(rep.kind()).isEqualTo(RepVerdict.Kind.FULL);
      assertThat(rep.faults()).isEmpty();
      assertThat(rep.peak().value()).isCloseTo(MoveCycle.of(variant, VALUES).aimDeg(), within(3.0));
      assertThat(rep.score().orElseThrow()).isGreaterThanOrEqualTo(95);
    }
  }

  private static List<RepVerdict.Rep> judged(Variant variant) {
    Exercise exercise =
        ExerciseCatalog.all().stream()
            .filter(e -> e.id().equals(variant.exercise()))
            .findFirst()
            .orElseThrow();
    SessionAnalyzer analyzer = Analyzers.of(List.of(exercise), VALUES);
    List<RepVerdict.Rep> reps = new ArrayList<>();
    for (PoseFrame frame : frames(variant)) {
      FrameAnalysis analysis = analyzer.analyze(frame);
      analysis.newVerdicts().stream()
          .filter(RepVerdict.Rep.class::isInstance)
          .map(RepVerdict.Rep.class::cast)
          .forEach(reps::add);
    }
    return reps;
  }

  private static List<PoseFrame> frames(Variant variant) {
    MoveCycle cycle = MoveCycle.of(variant, VALUES);
    List<PoseFrame> frames = new ArrayList<>();
    double end = REST_BEFORE_S + REPS * cycle.lengthS() + 1;
    for (int i = 0; i / FRAMES_PER_SECOND < end; i++) {
      double at = i / FRAMES_PER_SECOND - REST_BEFORE_S;
      boolean resting = at < 0 || at >= REPS * cycle.lengthS();
      Mannequin body = Mannequin.of(variant, resting ? cycle.restDeg() : cycle.degAt(at));
      long nanos = Math.round(i / FRAMES_PER_SECOND * 1e9);
      frames.add(new PoseFrame(i, nanos, SIZE, Optional.of(pose(body))));
    }
    return frames;
  }

  /** Its right leg works, which is the one towards the camera. */
  private static Pose pose(Mannequin body) {
    Vec2 hip = body.working().get(Joint.HIP);
    Vec2 trunk = body.working().get(Joint.SHOULDER).minus(hip);
    Vec2 front = new Vec2(trunk.y(), -trunk.x()).times(1 / trunk.length());
    Map<Landmark, LandmarkPoint> points = new EnumMap<>(Landmark.class);
    for (Joint joint : Joint.values()) {
      Vec2 off = joint == Joint.HIP ? trunk.times(aboveTheJoint(trunk)) : new Vec2(0, 0);
      points.put(joint.on(Side.RIGHT), seen(body.working().get(joint).plus(off), hip, -0.1));
      points.put(joint.on(Side.LEFT), seen(body.other().get(joint).plus(off), hip, 0.1));
    }
    for (Landmark landmark : List.of(Landmark.RIGHT_PINKY, Landmark.RIGHT_THUMB)) {
      points.put(landmark, seen(body.working().get(Joint.INDEX), hip, -0.1));
    }
    for (Landmark landmark : List.of(Landmark.LEFT_PINKY, Landmark.LEFT_THUMB)) {
      points.put(landmark, seen(body.other().get(Joint.INDEX), hip, 0.1));
    }
    LandmarkPoint face = seen(body.head().plus(front.times(0.1)), hip, 0);
    return new Pose(
        Landmark.inOrder().stream().map(landmark -> points.getOrDefault(landmark, face)).toList());
  }

  /** The model puts the hips of somebody upright so many trunks above the joints. */
  private static double aboveTheJoint(Vec2 trunk) {
    return 0.05 / 1.05 * Math.max(0, trunk.y() / trunk.length());
  }

  private static LandmarkPoint seen(Vec2 at, Vec2 hip, double depthM) {
    Vec2 px = new Vec2(560 + at.x() * METRE_PX, 600 - at.y() * METRE_PX);
    Vec3 metres = new Vec3(at.x() - hip.x(), hip.y() - at.y(), depthM);
    return new LandmarkPoint(px, depthM * METRE_PX, metres, 0.99, 1);
  }
}
