package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.thresholds.ThresholdValues;

/** What is credited for one movement of one leg. */
class SideTrackTest {
  private static final long FRAME_NANOS = 40_000_000L;
  private static final double PEAK_DEG = 62;
  private static final Variant LEG_RAISE =
      ExerciseCatalog.find("leg-raise").orElseThrow().variants().get(0);

  private Optional<MovementEnd> ended = Optional.empty();
  private long nanos;

  /** A leg raise of which this is credited in every frame. */
  private static Variant crediting(Measurement credit) {
    return (Variant)
        Proxy.newProxyInstance(
            Variant.class.getClassLoader(),
            new Class<?>[] {Variant.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "credit" -> credit;
                  case "primary" -> primary((RuleContext) arguments[0]);
                  default -> method.invoke(LEG_RAISE, arguments);
                });
  }

  private static Measurement primary(RuleContext context) {
    return context.now().get(Measure.LEG_ELEVATION, context.working());
  }

  private void play(SideTrack track, double seconds, double fromDeg, double toDeg) {
    long start = nanos;
    while (nanos - start < seconds * 1e9) {
      double deg = fromDeg + (toDeg - fromDeg) * (nanos - start) / (seconds * 1e9);
      Measures now = Measures.of((measure, side) -> Measurement.judged(deg, 2));
      Measures rest = Measures.of((measure, side) -> Measurement.judged(0, 2));
      ended = track.update(nanos, now, rest, CameraView.SIDE, true).or(() -> ended);
      nanos += FRAME_NANOS;
    }
  }

  /** What is credited for a leg that goes up to {@link #PEAK_DEG} and down again. */
  private Measurement credited(Measurement inEveryFrame) {
    SideTrack track = new SideTrack(crediting(inEveryFrame), Side.LEFT, ThresholdValues.defaults());
    play(track, 2, 0, 0);
    play(track, 1.5, 0, PEAK_DEG);
    play(track, 1.5, PEAK_DEG, PEAK_DEG);
    play(track, 1.5, PEAK_DEG, 0);
    play(track, 1.5, 0, 0);
    Movement movement = ended.orElseThrow().movement().orElseThrow();
    assertThat(movement.peakDeg()).isCloseTo(PEAK_DEG, within(0.5));
    return track.evidence(movement, Side.LEFT, false, true, CameraView.SIDE).credit();
  }

  @Test
  void lessThanThePeakIsCreditedAsItIs() {
    assertThat(credited(Measurement.judged(48, 2)).value()).isEqualTo(48);
  }

  @Test
  void neverMoreIsCreditedThanThePeak() {
    assertThat(credited(Measurement.judged(75, 2)).value()).isCloseTo(PEAK_DEG, within(0.5));
  }

  @Test
  void aGlimpseEarnsNothing() {
    Measurement credit = credited(Measurement.glimpsed(75, 2, Reason.NEAR_LEG_HIDDEN));
    assertThat(credit.isJudged()).isFalse();
    assertThat(credit.withheld()).contains(Reason.NEAR_LEG_HIDDEN);
  }
}
