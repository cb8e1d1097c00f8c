package plumbline.scoring;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Reason;
import plumbline.thresholds.ThresholdValues;

/**
 * How well a movement was seen: whether its angle can be told, and what it may have been if not.
 *
 * @param seen the movement
 * @param goals what is asked of it
 * @param copyProne whether the model may make its leg out of the other one
 */
record MovementSight(Evidence seen, RepGoals goals, ThresholdValues values, boolean copyProne) {
  /** A movement whose top was seen for less than this share of it was not seen. */
  private static final double LEAST_COVERAGE = 0.3;

  /**
   * Half way up obliquely, and anywhere from where no angle is told, one can be wrong by so much.
   */
  private static final double MIDWAY_DEG = 15;

  /** An angle that is not told can be wrong by so much and still be known to be enough. */
  private static final double CLEARLY_DEG = 10;

  /** Rounded times make a film of just enough pictures a second seem a trace too slow. */
  private static final double NEARLY = 0.99;

  private static final Set<Reason> HIDDEN =
      EnumSet.of(Reason.FAR_LEG_HIDDEN, Reason.NEAR_LEG_HIDDEN);

  /** Most of it from a view that shows its range. */
  boolean isWellViewed() {
    return seen.shareInView() >= values.get(RepSettings.MIN_PRIMARY_COVERAGE);
  }

  /** Why the view tells no angle, where it tells none. */
  Reason viewReason() {
    return seen.view().isAlongTheSwing() ? Reason.VIEW_FRONT : Reason.VIEW_OBLIQUE;
  }

  /** Why some of it was not seen. */
  Reason hiddenFor() {
    return movement().unseenFor().orElse(Reason.TOO_FEW_FRAMES);
  }

  /** Hardly anything of its top was seen, and nothing is certain about it. */
  boolean isHardlySeen() {
    return movement().coverage() < LEAST_COVERAGE && !clearlyFull();
  }

  /**
   * Its rise was not seen, and its fall did not begin as high as a full one's. Where no angle is
   * told, none of its rise was seen; of a leg that may be a copy, not all of it: whether it came
   * from rest at all is not known.
   */
  boolean missedItsTop() {
    boolean angleTold = isWellViewed() && isCovered();
    return angleTold
        ? movement().rise() == Rise.MISSED && peakDeg() < goals.range().fullMin()
        : movement().rise() == Rise.MISSED || (copyProne && movement().rise() == Rise.JOINED);
  }

  /** Obliquely an angle reads too low: what looks too small may have been enough. */
  boolean maybeEnough() {
    double mostDeg = peakDeg() + Math.max(seen.peakSdDeg(), MIDWAY_DEG);
    return seen.view() == CameraView.OBLIQUE_IN_PLANE && mostDeg >= goals.range().partialMin();
  }

  /**
   * Where the view tells no angle a leg reads too low: what looks like a part may have been all.
   */
  boolean maybeFull() {
    double below = goals.range().fullMin() - peakDeg();
    return !isWellViewed() && below > 0 && below <= MIDWAY_DEG;
  }

  /** Its top was hidden for so long that its angle is not told: what it read decides nothing. */
  boolean mayHideMore() {
    boolean halfHidden = !isCovered() && isWellViewed() && !clearlyFull();
    return halfHidden && peakDeg() < leastHidden();
  }

  /** A hidden leg reads too low: what looks like a part may have been all of it. */
  private double leastHidden() {
    boolean hidden = movement().unseenFor().filter(HIDDEN::contains).isPresent();
    return hidden ? goals.range().fullMin() : goals.range().partialMin() + CLEARLY_DEG;
  }

  /**
   * Followed all the way, and certainly a full one, though from where the camera stands its angle
   * cannot be told.
   */
  private boolean clearlyFull() {
    return movement().unseenFor().filter(this::onlyAngleUnsure).isPresent()
        && peakDeg() >= goals.range().fullMin() + CLEARLY_DEG;
  }

  /**
   * Obliquely the far leg is half hidden by the near one. While that one rests in full view, what
   * is glimpsed moving from rest to rest is the far one.
   */
  private boolean onlyAngleUnsure(Reason reason) {
    boolean behindTheNearOne =
        reason == Reason.FAR_LEG_HIDDEN
            && seen.alone()
            && seen.view().isOblique()
            && movement().rise() == Rise.SEEN;
    return reason == Reason.VIEW_OBLIQUE || reason == Reason.LEG_SIDEWAYS || behindTheNearOne;
  }

  /** Why the peak cannot be told. */
  Optional<Reason> peakProblem() {
    if (!isWellViewed()) {
      return Optional.of(viewReason());
    }
    if (movement().rise() == Rise.MISSED || !isCovered()) {
      return Optional.of(hiddenFor());
    }
    return framesMissing().or(this::unsteady);
  }

  /** Of a leg whose angle wavers while it rests no reading proves anything. */
  Optional<Reason> unsteady() {
    return seen.restSdDeg() > goals.rest().maxSdDeg()
        ? Optional.of(Reason.UNSTEADY)
        : Optional.empty();
  }

  /** Why something short may have happened between two frames. */
  Optional<Reason> framesMissing() {
    if (movement().longestGapNanos() > values.nanos(RepSettings.MAX_GAP)) {
      return Optional.of(hiddenFor());
    }
    return movement().framesPerSecond() < NEARLY * goals.timing().minFramesPerSecond()
        ? Optional.of(Reason.TOO_FEW_FRAMES)
        : Optional.empty();
  }

  private boolean isCovered() {
    return movement().coverage() >= values.get(RepSettings.MIN_PRIMARY_COVERAGE);
  }

  private double peakDeg() {
    return movement().peakDeg();
  }

  private Movement movement() {
    return seen.movement();
  }
}
