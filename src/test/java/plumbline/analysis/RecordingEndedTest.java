package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.body.PoseFrame;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.fixtures.Judged;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;

/** A recording that ends in the middle of a movement: nothing is silent, and nothing told twice. */
class RecordingEndedTest {

  @ParameterizedTest
  @EnumSource(Drill.class)
  void evenTheVeryFirstMovementIsTold(Drill drill) {
    List<PoseFrame> whole = DrillSet.of(drill, 25, 1, 1).frames();
    Rep first = Judged.auto(whole).reps().get(0);
    long topNanos = first.startNanos() + (first.endNanos() - first.startNanos()) / 2;
    List<PoseFrame> cut = whole.stream().filter(f -> f.timestampNanos() <= topNanos).toList();
    assertThat(Judged.as(first.exercise(), cut).verdicts()).satisfiesExactly(Ended::check);
    assertThat(Judged.auto(cut).verdicts()).satisfiesExactly(Ended::check);
  }

  private interface Ended {
    static void check(Object verdict) {
      assertThat(verdict).isInstanceOf(Unseen.class);
      assertThat(((Unseen) verdict).reason()).isEqualTo(Reason.RECORDING_ENDED);
    }
  }
}
