package plumbline.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.ImageSize;
import plumbline.body.Joint;
import plumbline.body.Vec2;
import plumbline.kinematics.Posture;
import plumbline.report.Posed;
import plumbline.session.PictureFit;
import plumbline.session.ViewPort;
import plumbline.ui.overlay.ViewMap;

class QuietSideTest {
  private static final double WIDTH = 1280;

  private final QuietSide quiet = new QuietSide();

  @Test
  void wordsStandBehindTheBackOfWhoStands() {
    update(Posed.standing(true), false);
    assertThat(quiet.isRight()).isFalse();
    assertThat(quiet.room()).isBetween(0.3, 0.45);
    assertThat(quiet.isUpper()).isTrue();
  }

  @Test
  void theMirrorTurnsThemRound() {
    update(Posed.standing(true), true);
    assertThat(quiet.isRight()).isTrue();
  }

  @Test
  void whoKneelsHasWordsAboveTheHeadAndCountsBelow() {
    update(new Posed(Posture.QUADRUPED, new Vec2(-1, 0), new Vec2(0, 1)), false);
    assertThat(quiet.isRight()).isFalse();
    assertThat(quiet.isUpper()).isFalse();
  }

  /** Toes of a raised leg reach over the hip. */
  @Test
  void wordsLeaveTheRaisedLegOfWhoLiesAlone() {
    FrameAnalysis lying =
        new Posed(Posture.SUPINE, new Vec2(-1, 0), new Vec2(0, -1))
            .with(Joint.KNEE, 90)
            .doing(Optional.empty(), 0);
    quiet.update(lying, map(false), WIDTH);
    double hip = map(false).at(lying.smoothed().orElseThrow().midPx(Joint.HIP)).getX();
    double free = quiet.isRight() ? WIDTH - hip : hip;
    assertThat(quiet.room() * WIDTH).isBetween(free * 0.6, free - 10);
  }

  @Test
  void whoTurnsIsFollowedOnlyAfterAWhile() {
    update(Posed.standing(true), false);
    update(Posed.standing(false).at(500_000_000), false);
    assertThat(quiet.isRight()).isFalse();
    update(Posed.standing(false).at(1_600_000_000), false);
    assertThat(quiet.isRight()).isTrue();
  }

  private void update(Posed body, boolean mirrored) {
    FrameAnalysis frame = body.with(Joint.KNEE, 90).doing(Optional.empty(), 0);
    quiet.update(frame, map(mirrored), WIDTH);
  }

  private static ViewMap map(boolean mirrored) {
    ViewPort port = new ViewPort(1280, 720, mirrored, true);
    return new ViewMap(PictureFit.of(new ImageSize(1280, 720), port), 1);
  }
}
