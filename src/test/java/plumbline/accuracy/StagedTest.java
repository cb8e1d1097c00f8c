package plumbline.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.accuracy.Shot.Change;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.kinematics.ErrorBands;
import plumbline.scoring.Exercise;

/** Recordings put together, without pictures: what is expected of them, and what became of it. */
class StagedTest {
  private static final Exercise LEG_RAISE = ExerciseCatalog.find("leg-raise").orElseThrow();
  private static final Change NOBODY = new Change("nobody", false, Retouches::empty);
  private static final Clip CLIP = clip();

  /** Raises of 4 s from 3 s and from 9 s on, one frame a second. */
  private static Clip clip() {
    Truth truth =
        TinyTruth.legRaises(
            Collections.nCopies(20, TinyTruth.lying().moment()),
            TinyTruth.movement(Side.LEFT, 3, 7, 70, true),
            TinyTruth.movement(Side.LEFT, 9, 13, 70, true));
    return new Clip("two", Path.of("two.mp4"), "0123", Optional.of(truth));
  }

  private static Staged staged(Shot... shots) {
    return new Staged("staged", List.of(LEG_RAISE), List.of(shots));
  }

  private static List<PoseFrame> landmarks() {
    return new Motion(Body.supine(), 20, 7)
        .rest(3)
        .raise(Side.LEFT, 70, 1.5, 0.5, 2)
        .rest(2)
        .raise(Side.LEFT, 70, 1.5, 0.5, 2)
        .rest(3)
        .frames();
  }

  private static StagedResult judged(List<PoseFrame> landmarks) {
    Staged whole = staged(Shot.of(CLIP, 0, 16, Change.NONE));
    return StagedResult.of(
        whole, "full", Judgement.of(whole.exercises(), ErrorBands.wide(), landmarks));
  }

  @Test
  void aMovementAcrossACutIsNotExpectedButOneThatGoesOnIs() {
    Shot begins = Shot.of(CLIP, 0, 5, Change.NONE);
    Shot goesOn = Shot.of(CLIP, 5, 8, Change.NONE);
    Shot elsewhere = Shot.of(CLIP, 8, 14, Change.NONE);
    assertThat(staged(begins, goesOn).movements()).hasSize(1);
    assertThat(staged(begins, elsewhere).movements())
        .singleElement()
        .satisfies(m -> assertThat(m.startS()).isEqualTo(6));
    assertThat(staged(Shot.of(CLIP, 0, 8, NOBODY)).movements()).isEmpty();
  }

  @Test
  void everyMovementIsRightOrSaidToBeUnseen() {
    assertThat(judged(landmarks()).right()).isEqualTo(2);
    List<PoseFrame> hidden = new ArrayList<>(landmarks());
    hidden.replaceAll(
        f ->
            f.timeS() > 9 && f.timeS() < 13
                ? new PoseFrame(f.index(), f.timestampNanos(), f.size(), Optional.empty())
                : f);
    StagedResult result = judged(hidden);
    assertThat(result.right()).isEqualTo(1);
    assertThat(result.unseen()).isEqualTo(1);
    assertThat(result.silent() + result.wrong() + result.invented()).isZero();
  }

  @Test
  void whatIsPassedOverOrInventedShows() {
    List<PoseFrame> still = new Motion(Body.supine(), 20, 7).rest(16).frames();
    assertThat(judged(still).silent()).isEqualTo(2);
    Staged lying = staged(Shot.of(CLIP, 0, 2, Change.NONE));
    Judgement moving = Judgement.of(lying.exercises(), ErrorBands.wide(), landmarks());
    assertThat(StagedResult.of(lying, "full", moving).invented()).isEqualTo(2);
  }
}
