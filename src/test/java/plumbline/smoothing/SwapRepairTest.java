package plumbline.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.thresholds.ThresholdValues;

/** Left and right exchanged by the pose model, on a person whose sides are known. */
class SwapRepairTest {
  private static final long FRAME_NANOS = 40_000_000L;
  private static final double TORSO_PX = 100;
  private static final Landmark FOOT = Landmark.LEFT_ANKLE;

  private final SwapRepair repair = new SwapRepair(ThresholdValues.defaults());

  @Test
  void exchangedLegsGetTheirNamesBack() {
    IntPredicate wrong = i -> i == 20 || (i >= 30 && i < 40);
    for (int i = 0; i < 60; i++) {
      Pose raw = wrong.test(i) ? exchanged(apart(), Landmark.LEFT_HIP) : apart();
      assertThat(repaired(i, raw)).as("frame %d", i).isEqualTo(apart());
    }
  }

  @Test
  void anExchangedBodyGetsItsNamesBack() {
    for (int i = 0; i < 40; i++) {
      Pose raw = i >= 20 && i < 30 ? exchanged(apart(), Landmark.NOSE) : apart();
      assertThat(repaired(i, raw)).as("frame %d", i).isEqualTo(apart());
    }
  }

  @Test
  void feetThatMeetWhileExchangedPartAgainUnderTheirOwnNames() {
    for (int i = 0; i < 40; i++) {
      Pose truth = legs(i < 25 ? 80 - (i - 20) * Math.max(0, Integer.signum(i - 20)) * 16 : 0);
      truth = i > 27 ? legs(Math.min(80, (i - 27) * 16)) : truth;
      Pose raw = i >= 20 && i < 32 ? exchanged(truth, Landmark.LEFT_HIP) : truth;
      Pose named = repaired(i, raw);
      assertThat(named.px(FOOT).x()).as("frame %d", i).isCloseTo(truth.px(FOOT).x(), within(1e-9));
    }
  }

  @Test
  void whatTheModelSaysForLongIsBelieved() {
    for (int i = 0; i < 80; i++) {
      Pose raw = i < 20 ? exchanged(apart(), Landmark.LEFT_HIP) : apart();
      Pose named = repaired(i, raw);
      if (i >= 20 + 20 + 16) {
        assertThat(named).as("frame %d", i).isEqualTo(apart());
      }
    }
  }

  @Test
  void aLongExchangeIsNoticedThroughFramesInWhichBothFeetLieInTheMiddle() {
    IntPredicate middle = i -> i == 24 || i == 25 || i == 40 || i == 53;
    for (int i = 0; i < 80; i++) {
      Pose raw = i >= 25 && i < 54 ? exchanged(apart(), Landmark.LEFT_HIP) : apart();
      Pose named = repaired(i, middle.test(i) ? legs(10) : raw);
      if (!middle.test(i)) {
        assertThat(named).as("frame %d", i).isEqualTo(apart());
      }
    }
  }

  @Test
  void aPersonWhoTurnsRoundAtOnceIsFollowed() {
    for (int i = 0; i < 60; i++) {
      Pose turning = legs(90 * Math.cos(Math.PI * Math.max(0, Math.min(12, i - 20)) / 12));
      assertThat(repaired(i, turning)).as("frame %d", i).isEqualTo(turning);
    }
  }

  @Test
  void afterOneExchangeThatWentUnnoticedTheRightNamesAreKept() {
    for (int i = 0; i < 60; i++) {
      // In frame 20 the feet are neither where they were nor exchanged.
      Pose raw = i == 20 ? moved(exchanged(apart(), Landmark.LEFT_HIP), 60) : apart();
      Pose named = repaired(i, raw);
      if (i > 20) {
        assertThat(named).as("frame %d", i).isEqualTo(apart());
      }
    }
  }

  @Test
  void namesThatSlippedWhileTheFeetPassedEachOtherAreNoMeasure() {
    for (int i = 0; i < 60; i++) {
      Pose truth = legs(i < 20 ? 5 : Math.min(90, 5 + (i - 20) * 20));
      // Of feet that are still near each other an exchange does not show; its end does.
      Pose raw = i == 21 || i == 22 ? exchanged(truth, Landmark.LEFT_HIP) : truth;
      assertThat(repaired(i, raw)).as("frame %d", i).isEqualTo(raw);
    }
  }

  @Test
  void aPersonWhoTurnsRoundIsFollowed() {
    for (int i = 0; i < 60; i++) {
      Pose turning = legs(80 * Math.cos(Math.PI * i / 30));
      assertThat(repaired(i, turning)).as("frame %d", i).isEqualTo(turning);
    }
  }

  @Test
  void afterAGapNothingIsCompared() {
    for (int i = 0; i < 20; i++) {
      repaired(i, apart());
    }
    Pose later = exchanged(apart(), Landmark.NOSE);
    assertThat(repaired(30, later)).isEqualTo(later);
  }

  @Test
  void theSmootherShowsNoTraceOfAnExchange() {
    PoseSmoother smoother = new PoseSmoother(ThresholdValues.defaults());
    for (int i = 0; i < 40; i++) {
      Pose raw = i >= 20 && i < 30 ? exchanged(apart(), Landmark.LEFT_HIP) : apart();
      Pose smooth = smoother.smooth(i * FRAME_NANOS, raw);
      assertThat(smooth.px(FOOT).distanceTo(apart().px(FOOT))).isLessThan(1e-6);
    }
  }

  private Pose repaired(int frame, Pose raw) {
    return repair.repair(frame * FRAME_NANOS, raw, TORSO_PX);
  }

  private static Pose apart() {
    return legs(80);
  }

  /** Standing with the feet and shoulders this far apart, pixels. */
  private static Pose legs(double apartPx) {
    return new Pose(Landmark.inOrder().stream().map(l -> point(place(l, apartPx))).toList());
  }

  private static Vec2 place(Landmark landmark, double apartPx) {
    String name = landmark.name();
    double side = name.contains("LEFT") ? 0.5 : name.contains("RIGHT") ? -0.5 : 0;
    double height = landmark.compareTo(Landmark.LEFT_HIP) < 0 ? TORSO_PX : -100;
    boolean hip = landmark == Joint.HIP.on(Side.LEFT) || landmark == Joint.HIP.on(Side.RIGHT);
    return new Vec2(300 + side * apartPx, 300 - (hip ? 0 : height));
  }

  private static Pose moved(Pose pose, double px) {
    return new Pose(
        pose.landmarks().stream()
            .map(p -> p.withImagePx(p.imagePx().plus(new Vec2(0, px))))
            .toList());
  }

  /** Left and right exchanged from this landmark of the model's list on. */
  private static Pose exchanged(Pose pose, Landmark from) {
    List<LandmarkPoint> points =
        Landmark.inOrder().stream()
            .map(l -> pose.get(l.compareTo(from) >= 0 ? l.mirrored() : l))
            .toList();
    return new Pose(points);
  }

  private static LandmarkPoint point(Vec2 at) {
    return new LandmarkPoint(at, 0, new Vec3(0, 0, 0), 1, 1);
  }
}
