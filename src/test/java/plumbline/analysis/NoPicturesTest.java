package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.body.PoseFrame;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.fixtures.Judged;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;

/** A camera that is unplugged for a while sends no pictures at all: that is no empty picture. */
class NoPicturesTest {
  private static final long SECOND = 1_000_000_000L;

  @ParameterizedTest
  @ValueSource(longs = {2, 4, 10})
  void inASetItIsUnseenWithThatReason(long seconds) {
    List<PoseFrame> whole = DrillSet.of(Drill.LEG_RAISE, 25, 1, 1).frames();
    Rep lost = Judged.as("leg-raise", whole).reps().get(1);
    long from = lost.startNanos() + SECOND;
    List<PoseFrame> frames =
        whole.stream()
            .filter(f -> f.timestampNanos() < from || f.timestampNanos() > from + seconds * SECOND)
            .toList();
    Judged judged = Judged.as("leg-raise", frames);

    // A second one is told of what was still going on when the pictures came back.
    assertThat(judged.unseen()).hasSizeBetween(1, 2);
    assertThat(judged.unseen()).allMatch(unseen -> unseen.reason() == Reason.NO_PICTURES);
    Unseen unseen = judged.unseen().get(0);
    assertThat(unseen.startNanos()).isLessThanOrEqualTo(from);
    assertThat(unseen.endNanos()).isGreaterThanOrEqualTo(from + seconds * SECOND);
    assertThat(judged.reps())
        .noneMatch(rep -> rep.startNanos() < unseen.endNanos() && rep.endNanos() > from)
        .hasSizeLessThan(Judged.as("leg-raise", whole).reps().size())
        .hasSizeGreaterThanOrEqualTo(1);
  }
}
