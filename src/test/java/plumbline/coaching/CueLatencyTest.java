package plumbline.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Motion;
import plumbline.thresholds.ThresholdValues;

/**
 * From a fault to its cue through the whole pipeline, smoothing included: a fault of known
 * beginning comes up at the top of each exercise, and the cue is there a quarter of a second after
 * its persistence time at the latest, and never before that time.
 */
class CueLatencyTest {
  private static final double FRAMES_PER_SECOND = 30;
  private static final double FRAME_S = 1 / FRAMES_PER_SECOND;
  private static final double AT_MOST_S = 0.25;
  private static final double REST_S = 2.5;
  private static final double CALM_S = 0.5;
  private static final double COMES_UP_S = 0.2;
  private static final double NOISE_PX = 0.5;

  /**
   * A fault that comes up.
   *
   * @param limit above which it is one
   * @param persistS how long it must last
   * @param much how large it becomes
   * @param make puts so much of it on a body
   */
  record Case(
      String rule,
      Drill drill,
      double limit,
      double persistS,
      double much,
      ObjDoubleConsumer<Body> make) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
        new Case(
            "leg-raise.knee_bend", Drill.LEG_RAISE, 20, 0.4, 60, (b, x) -> b.knee(Side.LEFT, x)),
        new Case("march.lean_back", Drill.MARCH, 10, 0.4, 35, (b, x) -> b.trunkLean(-x)),
        new Case(
            "kneeling-hip-extension.back_moves",
            Drill.BENT,
            8,
            0.4,
            24,
            (b, x) -> b.trunkLean(90 + x)),
        new Case(
            "twist-toe-touch.kick_knee", Drill.KICK, 30, 0.15, 80, (b, x) -> b.knee(Side.LEFT, x)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theCueIsThereInTime(Case fault) {
    double beginS = REST_S + fault.drill().pace().upS() + CALM_S;
    double overS = beginS + COMES_UP_S * fault.limit() / fault.much();
    OptionalDouble shownS = shownS(fault);
    assertThat(shownS).as("the cue is shown").isPresent();
    double afterS = shownS.getAsDouble() - overS;
    assertThat(afterS)
        .as("seconds from beyond the limit to the cue")
        .isBetween(fault.persistS() - FRAME_S, fault.persistS() + AT_MOST_S + FRAME_S);
  }

  private static OptionalDouble shownS(Case fault) {
    SessionAnalyzer analyzer =
        Analyzers.of(
            ExerciseCatalog.find(fault.drill().exercise()).map(List::of).orElseThrow(),
            ThresholdValues.defaults());
    CueSelector cues = new CueSelector(ThresholdValues.defaults());
    for (PoseFrame frame : motion(fault).frames()) {
      FrameAnalysis analysis = analyzer.analyze(frame);
      if (cues.select(analysis).filter(c -> c.key().equals("cue." + fault.rule())).isPresent()) {
        return OptionalDouble.of(frame.timeS());
      }
    }
    return OptionalDouble.empty();
  }

  private static Motion motion(Case fault) {
    Drill drill = fault.drill();
    double full = drill.ranges().full();
    double up = drill.pace().upS();
    return new Motion(drill.start(), FRAMES_PER_SECOND, 5)
        .noise(NOISE_PX)
        .rest(REST_S)
        .play(up, (share, b) -> drill.lift(b, Side.LEFT, full, Motion.smooth(share)))
        .play(CALM_S, (share, b) -> drill.lift(b, Side.LEFT, full, 1))
        .play(COMES_UP_S, (share, b) -> at(fault, b, full, share * fault.much()))
        .play(1.5, (share, b) -> at(fault, b, full, fault.much()));
  }

  private static void at(Case fault, Body body, double full, double much) {
    fault.drill().lift(body, Side.LEFT, full, 1);
    fault.make().accept(body, much);
  }
}
