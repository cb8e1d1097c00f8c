package plumbline.analysis;

import java.util.Collection;
import java.util.Optional;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Vec3;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.kinematics.Sight;
import plumbline.scoring.Exercise;
import plumbline.scoring.Phase;
import plumbline.scoring.SideProgress;
import plumbline.thresholds.ThresholdValues;

/** What stands in the way of judging a person whose skeleton is trusted. Single-threaded. */
final class Obstacles {
  /** Sine of 50 degrees: a trunk steeper than that is one of somebody who stands or sits. */
  private static final double STANDING_MIN_UPRIGHT = 0.77;

  /** How long nobody is told that their legs must rest first. */
  private static final long REST_PATIENCE_NANOS = 2_000_000_000L;

  private final Exercise exercise;
  private final double minTorsoPx;
  private long restAwaitedSince = Long.MAX_VALUE;

  Obstacles(Exercise exercise, ThresholdValues values) {
    this.exercise = exercise;
    minTorsoPx = values.get(Sight.MIN_TORSO);
  }

  /** Size and view; {@code inPosture} while the person lies as the exercise asks. */
  Optional<Reason> ofView(Pose pose, CameraView view, boolean inPosture) {
    if (!inPosture) {
      boolean unclear = view != CameraView.SIDE && !standing(pose);
      return unclear ? Optional.of(reason(view)) : Optional.empty();
    }
    if (pose.torsoPx() < minTorsoPx) {
      return Optional.of(Reason.TOO_FAR);
    }
    return view == CameraView.FRONT && !judges(view)
        ? Optional.of(Reason.VIEW_FRONT)
        : Optional.empty();
  }

  /** Neither leg can be seen: told by the near one. */
  static Optional<Reason> ofLegs(Measurement near, Measurement far) {
    return far.isJudged() ? Optional.empty() : near.withheld();
  }

  /** In position, but no leg has come to rest on the floor yet: nothing can begin. */
  Optional<Reason> ofRest(long nanos, boolean inPosition, Collection<SideProgress> legs) {
    boolean waiting = inPosition && legs.stream().allMatch(leg -> leg.phase() == Phase.NOT_READY);
    restAwaitedSince = waiting ? Math.min(restAwaitedSince, nanos) : Long.MAX_VALUE;
    return waiting && nanos - restAwaitedSince > REST_PATIENCE_NANOS
        ? Optional.of(Reason.NO_NEUTRAL)
        : Optional.empty();
  }

  /** Whether the exercise judges its angle from there; an unknown view is given the benefit. */
  boolean judges(CameraView view) {
    return view == CameraView.UNKNOWN || exercise.judgedViews().contains(view);
  }

  static Reason reason(CameraView view) {
    return view == CameraView.FRONT ? Reason.VIEW_FRONT : Reason.VIEW_OBLIQUE;
  }

  /** Upright in the model's metres: in the picture a person seen from the feet may look so too. */
  private static boolean standing(Pose pose) {
    Vec3 trunk = pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.HIP));
    return -trunk.y() >= STANDING_MIN_UPRIGHT * trunk.length();
  }
}
