package plumbline.analysis;

import java.util.Optional;
import plumbline.body.PoseFrame;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;

/**
 * One frame, measured and about to be judged.
 *
 * @param seen empty when nobody is seen, or no body that can be trusted
 * @param notTrusted why nothing that is measured in it may be judged, if so
 */
record MeasuredFrame(
    PoseFrame frame, Optional<Observer.Seen> seen, Measures measures, Optional<Reason> notTrusted) {

  long nanos() {
    return frame.timestampNanos();
  }

  Posture posture() {
    return seen.map(Observer.Seen::posture).orElse(Posture.NONE);
  }

  CameraView view() {
    return seen.map(Observer.Seen::view).orElse(CameraView.UNKNOWN);
  }

  /** Why one way of exercising cannot be judged now, if it cannot. */
  Optional<Reason> blocked(VariantTrack track) {
    return notTrusted.or(() -> seen.flatMap(s -> track.blocked(s, measures)));
  }
}
