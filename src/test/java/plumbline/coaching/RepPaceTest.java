package plumbline.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.scoring.Phase;
import plumbline.thresholds.ThresholdValues;

/** What the tempo guide and the hold ring are drawn from. */
class RepPaceTest {
  private record Shown(double timeS, RepPace.Moment moment) {}

  private static List<Shown> shown(Motion motion) {
    SessionAnalyzer analyzer =
        Analyzers.of(
            ExerciseCatalog.find("leg-raise").map(List::of).orElseThrow(),
            ThresholdValues.defaults());
    RepPace pace = new RepPace(ThresholdValues::defaults);
    List<Shown> shown = new ArrayList<>();
    for (PoseFrame frame : motion.frames()) {
      Optional<RepPace.Moment> moment = pace.update(analyzer.analyze(frame));
      moment.ifPresent(m -> shown.add(new Shown(frame.timeS(), m)));
    }
    return shown;
  }

  @Test
  void thePhasesComeInOrderAndEachBeginsAtNothing() {
    List<Shown> all = shown(Motion.of(Body.supine()).rest(2).raise(Side.LEFT, 65, 2, 2, 3).rest(1));
    List<Phase> phases = all.stream().map(s -> s.moment().phase()).distinct().toList();
    assertThat(phases).containsExactly(Phase.UP, Phase.TOP, Phase.DOWN);
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).moment().phase() != all.get(i - 1).moment().phase()) {
        assertThat(all.get(i).moment().sinceS()).isZero();
      }
    }
    assertThat(all.get(0).timeS()).as("nothing before the leg moves").isGreaterThan(2);
  }

  @Test
  void theRingIsFullWhenTheAskedPauseIsDone() {
    List<Shown> all = shown(Motion.of(Body.supine()).rest(2).raise(Side.LEFT, 65, 2, 3, 3).rest(1));
    Shown full =
        all.stream().filter(s -> s.moment().held().orElse(0.0) >= 1).findFirst().orElseThrow();
    // The leg arrives at the top at 4 s; two seconds are asked for.
    assertThat(full.timeS()).isCloseTo(6, within(0.5));
    assertThat(all)
        .filteredOn(s -> s.moment().phase() == Phase.UP)
        .allMatch(s -> s.moment().held().isEmpty());
  }

  @Test
  void aLegThatIsNotSeenHasNoPace() {
    List<Shown> all =
        shown(Motion.of(Body.supine().hideLeg(Side.LEFT)).rest(2).raise(Side.LEFT, 65, 2, 2, 3));
    assertThat(all).isEmpty();
  }

  /** Until it has sunk far enough to be on its way down it still counts as at the top. */
  @Test
  void theRingStandsStillWhileTheLegSinks() {
    RepPace pace = new RepPace(ThresholdValues::defaults);
    assertThat(held(pace, 0, 70)).isZero();
    double before = held(pace, 0.3, 70);
    assertThat(before).isGreaterThan(0.1);
    assertThat(held(pace, 0.6, 66)).isEqualTo(before);
    assertThat(held(pace, 0.9, 62)).isEqualTo(before);
    assertThat(held(pace, 1.2, 70)).as("up again it goes on").isGreaterThan(before);
  }

  private static double held(RepPace pace, double timeS, double deg) {
    return pace.update(Moments.at(timeS).leg(Phase.TOP, deg).build())
        .flatMap(RepPace.Moment::held)
        .orElseThrow();
  }
}
