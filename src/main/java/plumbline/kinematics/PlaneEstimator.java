package plumbline.kinematics;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;

/**
 * Learns from a person's movement in which plane it happens, from the past only. Single-threaded.
 *
 * <p>Only poses that bring something new are kept, so standing still neither teaches nor forgets.
 */
public final class PlaneEstimator {
  private static final int MAX_SAMPLES = 100;
  private static final int MIN_SAMPLES = 8;

  /** The last few seconds' worth of what the model says about the camera. */
  private static final int MAX_VIEWS = 150;

  private static final long REFIT_NANOS = 1_000_000_000L;

  /** By how much a knee or ankle must have moved for a pose to be new, torso lengths. */
  private static final double NEW_TL = 0.1;

  /** No limb moves so far from one frame to the next: one of the two is wrong, torso lengths. */
  private static final double JUMP_TL = 0.5;

  /** Limbs that have turned less than this keep their length in any plane. */
  private static final double MIN_TURN_DEG = 30;

  /** Turned farther, the plane is seen too much on edge. */
  private static final double MAX_YAW_DEG = 60;

  /** Somebody who seems turned so far away, for longer than the time below, has turned. */
  private static final double TURNED_DEG = 25;

  private static final long TURNED_NANOS = 1_500_000_000L;

  private final Deque<Pose> kept = new ArrayDeque<>();
  private final Deque<ModelView> views = new ArrayDeque<>();
  private final SortedValues pitchesDeg = new SortedValues();
  private @Nullable Pose last;
  private Optional<PlaneFit> fit = Optional.empty();
  private Posture learntIn = Posture.NONE;
  private long fittedNanos;
  private long agreedNanos;
  private boolean learntMore;

  /**
   * Takes the next pose.
   *
   * @param pose smoothed, trusted, straightened
   * @param lens of the camera
   * @param posture the person is in; poses in none teach nothing
   * @return the plane as far as it is known; empty until the legs have moved enough, and when it is
   *     seen from the front or from behind
   */
  public Optional<PlaneFit> update(long nanos, Pose pose, Lens lens, Posture posture) {
    if (posture == Posture.NONE) {
      return fit;
    }
    ModelView view = ModelView.of(pose, lens, posture);
    if (posture != learntIn || hasTurned(nanos, view)) {
      forget();
      learntIn = posture;
      fittedNanos = nanos;
      agreedNanos = nanos;
    }
    if (ModelView.isClear(pose, posture)) {
      look(view);
    }
    learn(pose);
    if (learntMore && (fit.isEmpty() || nanos - fittedNanos >= REFIT_NANOS)) {
      learntMore = false;
      fittedNanos = nanos;
      refit(lens);
    }
    return fit;
  }

  /** How far the camera looks down, degrees, by what the model said in the last seconds. */
  public OptionalDouble cameraPitchDeg() {
    return views.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(pitchesDeg.upperMedian());
  }

  /** Another person, or another place of the camera: nothing learnt holds any longer. */
  public void forget() {
    kept.clear();
    views.clear();
    pitchesDeg.clear();
    last = null;
    fit = Optional.empty();
    learntIn = Posture.NONE;
    learntMore = false;
  }

  private boolean hasTurned(long nanos, ModelView view) {
    double offDeg = fit.map(known -> known.yawDeg() - view.yawDeg()).orElse(0.0);
    if (Math.abs(PlaneSearch.turn(offDeg)) <= TURNED_DEG) {
      agreedNanos = nanos;
    }
    return nanos - agreedNanos > TURNED_NANOS;
  }

  private void look(ModelView view) {
    views.addLast(view);
    pitchesDeg.add(view.pitchDeg());
    if (views.size() > MAX_VIEWS) {
      pitchesDeg.remove(views.removeFirst().pitchDeg());
    }
  }

  private void learn(Pose pose) {
    boolean steady = last != null && moved(last, pose) < JUMP_TL;
    last = pose;
    if (steady && (kept.isEmpty() || moved(kept.getLast(), pose) >= NEW_TL)) {
      kept.addLast(pose);
      learntMore = true;
      if (kept.size() > MAX_SAMPLES) {
        kept.removeFirst();
      }
    }
  }

  private void refit(Lens lens) {
    List<Pose> poses = List.copyOf(kept);
    boolean enough = poses.size() >= MIN_SAMPLES && !views.isEmpty();
    if (enough && PlaneSearch.turnedDeg(poses) >= MIN_TURN_DEG) {
      PlaneFit found = PlaneSearch.fit(poses, ModelView.middle(views), learntIn, lens);
      fit = Optional.of(found).filter(plane -> Math.abs(plane.yawDeg()) <= MAX_YAW_DEG);
    }
  }

  /** How far a knee or ankle has moved from its hip, at most, torso lengths. */
  private static double moved(Pose before, Pose now) {
    double farthest = 0;
    for (Side side : Side.values()) {
      for (Joint joint : List.of(Joint.KNEE, Joint.ANKLE)) {
        farthest = Math.max(farthest, leg(before, side, joint).distanceTo(leg(now, side, joint)));
      }
    }
    return farthest / Math.max(now.torsoPx(), 1);
  }

  private static Vec2 leg(Pose pose, Side side, Joint joint) {
    return pose.px(joint, side).minus(pose.px(Joint.HIP, side));
  }
}
