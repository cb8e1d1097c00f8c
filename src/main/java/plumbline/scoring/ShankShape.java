package plumbline.scoring;

import plumbline.body.Side;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;

/**
 * Where the shank of the working leg points at the top of a movement: what tells a raised straight
 * leg from a raised knee.
 */
public enum ShankShape {
  /** Outwards with the thigh: a leg raise, a kick. */
  LEADS,
  /** Hanging, or level when lying: a march. */
  HANGS,
  /** It says nothing. */
  ANY;

  /** Between a knee bent by 55 degrees in a high leg raise (15..35) and a march (-15..13). */
  private static final double BORDER_DEG = 13;

  /** A knee bent by more is one of a march wherever the shank points: it bends by 70 to 100. */
  private static final double MOST_BENT_DEG = 70;

  /** Seen from the front, a shank this much shorter than at rest (cosine) no longer hangs. */
  private static final double BORDER_COSINE = 0.6;

  /**
   * How far this moment speaks against the shape, degrees; negative when it speaks for it, withheld
   * when it cannot be seen.
   */
  Measurement mismatch(Measures now, Measures neutral, Side side) {
    if (this == ANY) {
      return Measurement.judged(-90, 0);
    }
    Measurement shank = now.get(Measure.SHANK_ELEVATION, side);
    Measurement outward = shank.hasValue() ? shank : fromTheFront(now, neutral, side);
    if (!outward.hasValue()) {
      return outward;
    }
    double beyond = Math.min(outward.value() - BORDER_DEG, MOST_BENT_DEG - kneeDeg(now, side));
    return Measurement.judged(this == LEADS ? -beyond : beyond, outward.sd());
  }

  private static double kneeDeg(Measures now, Side side) {
    Measurement knee = now.get(Measure.KNEE_FLEXION, side);
    return knee.isJudged() ? knee.value() : 0;
  }

  /** The direction of the shank by how long it still looks; forward and backward look alike. */
  private static Measurement fromTheFront(Measures now, Measures neutral, Side side) {
    Measurement length = hanging(now, side);
    Measurement atRest = hanging(neutral, side);
    if (!length.hasValue() || !atRest.isJudged() || atRest.value() <= 0) {
      return length.hasValue() ? atRest : length;
    }
    double cosine = Math.max(-1, Math.min(1, length.value() / atRest.value()));
    double tilt = Math.toDegrees(Math.acos(cosine) - Math.acos(BORDER_COSINE));
    return Measurement.judged(BORDER_DEG + tilt, length.sd());
  }

  private static Measurement hanging(Measures measures, Side side) {
    return measures.get(Measure.ANKLE_DROP, side).minus(measures.get(Measure.KNEE_DROP, side));
  }
}
