package plumbline.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.Joint;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.ErrorBands.PeakCell;
import plumbline.kinematics.Optics;
import plumbline.kinematics.Posture;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/** Landmark streams of bad views, each with its one instruction. */
class SetupGuideTest {
  private static final ThresholdValues VALUES = ThresholdValues.defaults();
  private static final Vec2 MIDDLE = new Vec2(640, 360);

  private List<Exercise> exercises = List.of(exercise("leg-raise"));

  @Test
  void aGoodViewIsCalledGoodWithItsBandWithinFiveSecondsAndThenLeftAlone() {
    List<Optional<SetupAdvice>> said = said(supine(10), p -> p);
    assertThat(steps(said)).containsExactly(SetupStep.CHECKING, SetupStep.GOOD);
    assertThat(said.get(30 * 5).orElseThrow().step()).isEqualTo(SetupStep.GOOD);
    assertThat(said.get(30 * 5).orElseThrow().bandDeg()).hasValue(1.3 * 4);
    assertThat(said.get(said.size() - 1)).isEmpty();
  }

  @Test
  void tooNear() {
    assertThat(told(supine(4), zoomed(2.4))).isEqualTo(SetupStep.TOO_NEAR);
  }

  @Test
  void tooFar() {
    assertThat(told(supine(4), zoomed(0.38))).isEqualTo(SetupStep.TOO_FAR);
  }

  @Test
  void feetOutOfTheFrame() {
    assertThat(told(supine(4), moved(feetDirection() * 400, 0))).isEqualTo(SetupStep.FEET_OUT);
  }

  @Test
  void theFootWillLeaveTheFrameAtTheTop() {
    assertThat(told(supine(4), moved(0, -230))).isEqualTo(SetupStep.ROOM_FOR_THE_MOVE);
  }

  @Test
  void fromTheFront() {
    assertThat(told(Motion.of(Body.supine()).yaw(90).rest(4), p -> p))
        .isEqualTo(SetupStep.TURN_SIDEWAYS);
  }

  @Test
  void tilted() {
    assertThat(told(supine(4), rolled(16))).isEqualTo(SetupStep.CAMERA_TILTED);
  }

  @Test
  void aStandingPersonShowsATiltedCameraToo() {
    exercises = List.of(exercise("twist-toe-touch"));
    Motion standing = Motion.of(Body.standing()).rest(4);
    assertThat(told(standing, zoomed(0.7).andThen(rolled(16))::apply))
        .isEqualTo(SetupStep.CAMERA_TILTED);
  }

  @Test
  void nobody() {
    assertThat(told(Motion.of(Body.supine()).nobody(2), p -> p)).isEqualTo(SetupStep.NOBODY);
  }

  @Test
  void tooDarkComesBeforeAllElse() {
    Scenery dark = new Scenery(OptionalDouble.of(0.05), true, 0);
    assertThat(last(said(supine(3), zoomed(2.4), n -> dark))).isEqualTo(SetupStep.TOO_DARK);
  }

  @Test
  void somebodyElse() {
    Scenery two = new Scenery(OptionalDouble.of(0.5), true, 0);
    assertThat(last(said(supine(3), p -> p, n -> two))).isEqualTo(SetupStep.TWO_PEOPLE);
  }

  @Test
  void aCameraThatMovesAtRestIsSaidAndTheViewCheckedAgain() {
    Scenery still = new Scenery(OptionalDouble.of(0.5), false, 0);
    Scenery jump = new Scenery(OptionalDouble.of(0.5), false, 0.1);
    List<Optional<SetupAdvice>> said = said(supine(22), p -> p, n -> n == 300 ? jump : still);
    assertThat(steps(said))
        .containsExactly(
            SetupStep.CHECKING,
            SetupStep.GOOD,
            SetupStep.CAMERA_MOVED,
            SetupStep.CHECKING,
            SetupStep.GOOD);
  }

  @Test
  void aCameraThatMovesDuringASetIsSaidOnceTheLegRests() {
    Motion set = supine(8).raise(Side.LEFT, 65, 2, 1, 2).rest(4);
    List<FrameAnalysis> analyses = analyses(set, p -> p);
    int last = analyses.size() - 1;
    while (analyses.get(last).working().isEmpty()) {
      last--;
    }
    // The first look after the movement finds the picture elsewhere than before it.
    int found = last + 10;
    SetupGuide guide = guide();
    Scenery still = new Scenery(OptionalDouble.of(0.5), false, 0);
    Scenery jump = new Scenery(OptionalDouble.of(0.5), false, 0.1);
    List<SetupStep> after = new ArrayList<>();
    for (int i = 0; i < analyses.size(); i++) {
      Optional<SetupAdvice> advice = guide.update(analyses.get(i), i == found ? jump : still);
      boolean works = analyses.get(i).working().isPresent();
      assertThat(works && advice.isPresent()).as("silent while the leg moves").isFalse();
      if (i >= found) {
        advice.map(SetupAdvice::step).ifPresent(after::add);
      }
    }
    assertThat(after).contains(SetupStep.CAMERA_MOVED);
  }

  @Test
  void anInstructionStaysLongEnoughToBeReadHoweverOftenTheViewChanges() {
    List<Optional<SetupAdvice>> said =
        said(
            supine(20),
            p -> p,
            n -> new Scenery(OptionalDouble.of(n / 17 % 2 == 0 ? 0.05 : 0.5), n / 40 % 2 == 0, 0));
    int since = 0;
    for (int i = 1; i < said.size(); i++) {
      SetupStep before = said.get(i - 1).map(SetupAdvice::step).orElse(SetupStep.GOOD);
      if (!said.get(i).map(SetupAdvice::step).equals(Optional.of(before))) {
        assertThat(!before.isProblem() || i - since >= 60).as("frame %d", i).isTrue();
        since = i;
      }
    }
  }

  @Test
  void whoExercisesIsNotSpokenTo() {
    Motion motion = supine(1).raise(Side.LEFT, 65, 2, 1, 2).rest(1);
    List<FrameAnalysis> analyses = analyses(motion, p -> p);
    SetupGuide guide = guide();
    Scenery two = new Scenery(OptionalDouble.of(0.5), true, 0);
    for (FrameAnalysis analysis : analyses) {
      Optional<SetupAdvice> advice = guide.update(analysis, two);
      assertThat(analysis.working().isPresent() && advice.isPresent()).isFalse();
    }
  }

  private static Motion supine(double seconds) {
    return Motion.of(Body.supine()).rest(seconds);
  }

  private static double feetDirection() {
    Pose pose = supine(0.1).frames().get(0).pose().orElseThrow();
    return Math.signum(pose.midPx(Joint.ANKLE).x() - pose.midPx(Joint.HIP).x());
  }

  private SetupStep told(Motion motion, UnaryOperator<Vec2> lens) {
    return last(said(motion, lens));
  }

  private static SetupStep last(List<Optional<SetupAdvice>> said) {
    return said.get(said.size() - 1).orElseThrow().step();
  }

  private static List<SetupStep> steps(List<Optional<SetupAdvice>> said) {
    List<SetupStep> steps = new ArrayList<>();
    for (Optional<SetupAdvice> advice : said) {
      advice
          .map(SetupAdvice::step)
          .filter(step -> steps.isEmpty() || steps.get(steps.size() - 1) != step)
          .ifPresent(steps::add);
    }
    return steps;
  }

  private List<Optional<SetupAdvice>> said(Motion motion, UnaryOperator<Vec2> lens) {
    return said(motion, lens, n -> new Scenery(OptionalDouble.empty(), false, 0));
  }

  private List<Optional<SetupAdvice>> said(
      Motion motion, UnaryOperator<Vec2> lens, Function<Integer, Scenery> scenery) {
    SetupGuide guide = guide();
    List<Optional<SetupAdvice>> said = new ArrayList<>();
    for (FrameAnalysis analysis : analyses(motion, lens)) {
      said.add(guide.update(analysis, scenery.apply(said.size())));
    }
    return said;
  }

  private SetupGuide guide() {
    PeakCell cell = new PeakCell("leg-raise", Posture.SUPINE, false, "full");
    return new SetupGuide(
        VALUES, new ErrorBands(Map.of(), Map.of(cell, 4.0), "full"), exercises, Optics.unknown());
  }

  private List<FrameAnalysis> analyses(Motion motion, UnaryOperator<Vec2> lens) {
    SessionAnalyzer analyzer = Analyzers.of(exercises, VALUES);
    return motion.frames().stream().map(f -> analyzer.analyze(seen(f, lens))).toList();
  }

  private static PoseFrame seen(PoseFrame frame, UnaryOperator<Vec2> lens) {
    return new PoseFrame(
        frame.index(),
        frame.timestampNanos(),
        frame.size(),
        frame.pose().map(pose -> seen(pose, lens)));
  }

  private static Pose seen(Pose pose, UnaryOperator<Vec2> lens) {
    return new Pose(
        pose.landmarks().stream()
            .map(
                p ->
                    new LandmarkPoint(
                        lens.apply(p.imagePx()),
                        p.depthPx(),
                        p.worldM(),
                        p.visibility(),
                        p.presence()))
            .toList());
  }

  private static UnaryOperator<Vec2> zoomed(double factor) {
    return p -> MIDDLE.plus(p.minus(MIDDLE).times(factor));
  }

  private static UnaryOperator<Vec2> moved(double x, double y) {
    return p -> p.plus(new Vec2(x, y));
  }

  private static UnaryOperator<Vec2> rolled(double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    return p -> {
      Vec2 d = p.minus(MIDDLE);
      return MIDDLE.plus(new Vec2(d.x() * cos - d.y() * sin, d.x() * sin + d.y() * cos));
    };
  }

  private static Exercise exercise(String id) {
    return ExerciseCatalog.all().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }
}
