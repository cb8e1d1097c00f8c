package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.Phase;
import plumbline.scoring.SideProgress;
import plumbline.thresholds.ThresholdValues;

/** How somebody rests who marches and turns. */
class VariantTrackTest {
  private static final long FRAME_NANOS = 83_000_000L;

  private final VariantTrack track =
      new VariantTrack(
          ExerciseCatalog.find("march").orElseThrow().variants().get(0),
          ThresholdValues.defaults());
  private long nanos;

  private void stand(double seconds, CameraView view, double kneeDropTl) {
    long end = nanos + Math.round(seconds * 1e9);
    for (; nanos < end; nanos += FRAME_NANOS) {
      track.place(nanos, Posture.STANDING);
      track.judge(nanos, Posture.STANDING, view, legs(view, kneeDropTl), Optional.empty(), 90);
    }
  }

  private static Measures legs(CameraView view, double kneeDropTl) {
    return Measures.of(
        (measure, side) ->
            switch (measure) {
              case THIGH_ELEVATION ->
                  view.isAlongTheSwing()
                      ? Measurement.withheld(Reason.VIEW_FRONT)
                      : Measurement.judged(0, 1);
              case KNEE_DROP -> Measurement.judged(kneeDropTl, 0.01);
              case CAMERA_PITCH -> Measurement.withheld(Reason.NO_NEUTRAL);
              default -> Measurement.judged(0, 1);
            });
  }

  private SideProgress left() {
    return track.scorer().progress().get(Side.LEFT);
  }

  @Test
  void whoTurnsToTheCameraRestsInTheLengthsThatAreSeenThere() {
    stand(4, CameraView.OBLIQUE_IN_PLANE, 0.70);
    assertThat(left().primary().value()).isZero();
    stand(2, CameraView.FRONT, 0.64);
    assertThat(left().phase()).isEqualTo(Phase.READY);
    assertThat(left().primary().value()).isLessThan(5);
    stand(2, CameraView.OBLIQUE_IN_PLANE, 0.70);
    stand(0.2, CameraView.FRONT, 0.64);
    assertThat(left().primary().value()).as("still known").isLessThan(5);
  }

  @Test
  void aKneeThatComesForwardThereIsAMovement() {
    stand(4, CameraView.OBLIQUE_IN_PLANE, 0.70);
    stand(2, CameraView.FRONT, 0.64);
    stand(0.5, CameraView.FRONT, 0.30);
    assertThat(left().phase().moving()).isTrue();
  }
}
