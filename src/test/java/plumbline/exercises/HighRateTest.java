package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.fixtures.Judged;
import plumbline.scoring.RepVerdict.Rep;

/** The slow motion of phones, 240 pictures a second, is judged as 30 a second are. */
class HighRateTest {
  @ParameterizedTest
  @EnumSource(Drill.class)
  void countsAndAnglesAreThoseOfThirtyASecond(Drill drill) {
    DrillSet usual = DrillSet.of(drill, 30, 1, 3);
    List<Rep> at30 = Judged.as(drill.exercise(), usual.frames()).reps();
    Judged at240 = Judged.as(drill.exercise(), DrillSet.of(drill, 240, 1, 3).frames());

    assertThat(at240.counts()).isEqualTo(usual.truth());
    for (int i = 0; i < at30.size(); i++) {
      Rep slow = at30.get(i);
      Rep quick = at240.reps().get(i);
      assertThat(quick.faults()).isEqualTo(slow.faults());
      assertThat(quick.peak().value()).isCloseTo(slow.peak().value(), within(1.0));
      assertThat(quick.startNanos() / 1e9).isCloseTo(slow.startNanos() / 1e9, within(0.15));
      assertThat(quick.endNanos() / 1e9).isCloseTo(slow.endNanos() / 1e9, within(0.15));
    }
  }
}
