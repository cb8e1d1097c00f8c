package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.exercises.LegRaises.blind;
import static plumbline.exercises.LegRaises.judge;
import static plumbline.exercises.LegRaises.lying;
import static plumbline.exercises.LegRaises.only;
import static plumbline.exercises.LegRaises.reps;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.body.Joint;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.fixtures.Motion;
import plumbline.fixtures.Pictures;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Unjudged;

/** No number that the camera could not see, and no movement told twice or lost. */
class LegRaiseUnseenTest {
  @Test
  void shortDropoutIsBridged() {
    List<PoseFrame> frames = lying().raise(Side.LEFT, 70, 2, 2, 3).rest(1).frames();
    assertThat(only(judge(blind(frames, 2.8, 3.15))).kind()).isEqualTo(Kind.FULL);
  }

  @Test
  void longDropoutMakesTheRepetitionUnseenNotWrong() {
    List<PoseFrame> frames = lying().raise(Side.LEFT, 70, 2, 4, 3).rest(2).frames();
    List<RepVerdict> verdicts = judge(blind(frames, 4.5, 6.5));
    assertThat(verdicts).noneMatch(Rep.class::isInstance);
    assertThat(verdicts).anyMatch(Unseen.class::isInstance);
  }

  @Test
  void stalledCameraIsUnseenAndNobodysFault() {
    List<PoseFrame> frames =
        new ArrayList<>(lying().raise(Side.LEFT, 70, 2, 4, 2).rest(2).frames());
    frames.removeIf(f -> f.timeS() > 4.5 && f.timeS() < 6.6);
    List<RepVerdict> verdicts = judge(frames);
    assertThat(verdicts).noneMatch(Attempt.class::isInstance).anyMatch(Unseen.class::isInstance);
  }

  @Test
  void peakThatWasNotSeenHasNoNumber() {
    List<PoseFrame> frames = lying().raise(Side.LEFT, 75, 2, 1, 2).rest(1).frames();
    List<Rep> reps = reps(judge(blind(frames, 3.4, 4.6)));
    assertThat(reps).hasSize(1);
    assertThat(reps.get(0).peak().isJudged()).isFalse();
    assertThat(reps.get(0).holdS()).isEmpty();
    assertThat(reps.get(0).score()).isEmpty();
    assertThat(reps.get(0).unjudged()).extracting(Unjudged::rule).contains("range");
  }

  private static List<RepVerdict> foundOnItsWayDown(double peakDeg) {
    List<PoseFrame> frames = lying().raise(Side.LEFT, peakDeg, 0.8, 0.3, 2).rest(1).frames();
    return judge(blind(frames, 1.95, 3.4));
  }

  @Test
  void aLegFoundOnItsWayDownIsWhatItCertainlyWas() {
    assertThat(reps(foundOnItsWayDown(75)))
        .singleElement()
        .satisfies(rep -> assertThat(rep.kind()).isEqualTo(Kind.FULL))
        .satisfies(rep -> assertThat(rep.peak().isJudged()).isFalse());
    List<RepVerdict> low = foundOnItsWayDown(42);
    assertThat(reps(low)).as("it may have been full").isEmpty();
    assertThat(low).hasOnlyElementsOfType(Unseen.class).isNotEmpty();
  }

  @Test
  void feetThatRestOutsideThePictureAreToldThroughoutTheSet() {
    List<PoseFrame> frames =
        lying()
            .raise(Side.LEFT, 80, 1.5, 1, 1.5)
            .rest(1)
            .raise(Side.LEFT, 80, 1.5, 1, 1.5)
            .frames();
    double footX = frames.get(0).pose().orElseThrow().px(Joint.ANKLE, Side.LEFT).x();
    double outside = footX < Pictures.WIDTH / 2.0 ? -30 - footX : Pictures.WIDTH + 30 - footX;
    List<RepVerdict> verdicts = judge(Pictures.moved(frames, outside));
    assertThat(reps(verdicts)).isEmpty();
    assertThat(verdicts).as("one word about all of it").hasSize(1);
    for (double topS : new double[] {4, 9}) {
      assertThat(verdicts)
          .as("the raise at %s s is not passed over", topS)
          .anyMatch(
              v ->
                  v instanceof Unseen u
                      && u.reason() == Reason.FEET_OUT_OF_FRAME
                      && u.startNanos() / 1e9 < topS
                      && u.endNanos() / 1e9 > topS);
    }
  }

  /** Seen for half of its top: a hidden leg reads too low, and may have been up all the way. */
  @ParameterizedTest
  @CsvSource({"31, false", "41, false", "50, true"})
  void topThatWasHalfHiddenCountsOnlyWhenItWasFull(double peakDeg, boolean counts) {
    Motion stream =
        lying()
            .play(2, (share, body) -> body.elevation(Side.LEFT, peakDeg * Motion.smooth(share)))
            .play(
                2,
                (share, body) -> {
                  body.elevation(Side.LEFT, peakDeg);
                  body.visibility(Joint.ANKLE, Side.LEFT, share < 0.6 ? 0.4 : 0.99);
                })
            .play(2, (share, body) -> body.elevation(Side.LEFT, peakDeg * Motion.smooth(1 - share)))
            .rest(1);
    List<RepVerdict> verdicts = judge(stream.frames());
    assertThat(verdicts).singleElement().isInstanceOf(counts ? Rep.class : Unseen.class);
  }
}
