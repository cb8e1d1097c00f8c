package plumbline.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;

/** For how long somebody has kept their legs where they are. Single-threaded. */
final class Stillness {
  private static final List<Joint> WATCHED = List.of(Joint.HIP, Joint.KNEE, Joint.ANKLE);

  /** Breathing, swaying and the model's noise stay below this, torso lengths. */
  private static final double MOVED_TL = 0.15;

  private @Nullable Pose from;
  private double seconds;

  double seconds() {
    return seconds;
  }

  /** From now on anew. */
  void reset() {
    from = null;
    seconds = 0;
  }

  /** Who is not seen is not known to be still: that time counts for nothing. */
  void update(Optional<Pose> pose, double passedS) {
    if (pose.isEmpty()) {
      return;
    }
    Pose now = pose.get();
    if (from == null || hasMoved(from, now)) {
      from = now;
      seconds = 0;
    } else {
      seconds += passedS;
    }
  }

  private static boolean hasMoved(Pose before, Pose now) {
    double farPx = MOVED_TL * before.torsoPx();
    for (Joint joint : WATCHED) {
      for (Side side : Side.values()) {
        if (now.px(joint, side).minus(before.px(joint, side)).length() > farPx) {
          return true;
        }
      }
    }
    return false;
  }
}
