package plumbline.scoring;

import plumbline.kinematics.CameraView;

/**
 * Notices movements in which the model took the two legs for each other (decision 36), and what is
 * left of them when it puts itself right. Movements come in the order in which they ended;
 * single-threaded.
 */
final class LegExchange {
  private final RepGoals goals;
  private long untilNanos = Long.MIN_VALUE;
  private long pieceNanos = Long.MIN_VALUE;

  LegExchange(RepGoals goals) {
    this.goals = goals;
  }

  /**
   * Whether the model took it for the other leg while it was up: faster than any leg, and where it
   * began or ended the other one was up. While that one rests, a wrong picture made it fast.
   */
  boolean isExchanged(Movement m, SideTrack other, CameraView view) {
    LegHistory others = other.history();
    boolean handedOver = others.isUpAround(m.startNanos()) || others.isUpAround(m.endNanos());
    return isFasterThanAnyLeg(m, view) && handedOver;
  }

  /** High enough to count; where the angle is a rough one, how fast it changes tells nothing. */
  boolean isFasterThanAnyLeg(Movement m, CameraView view) {
    return m.peakDeg() >= goals.range().partialMin()
        && !view.isAlongTheSwing()
        && m.isFasterThanAnyLeg(goals.rest().baseDeg());
  }

  /**
   * Whether this is a piece of what the other leg is doing, or of a movement that was told as
   * unseen because the legs were exchanged in it. To be asked once of each movement.
   */
  boolean isOfTheOther(Movement m, SideTrack other, boolean exchanged) {
    boolean within = other.progress().phase().moving() && other.movingSinceNanos() < m.startNanos();
    boolean remainder = (exchanged ? m.startNanos() : m.peakNanos()) < untilNanos;
    if (remainder || (exchanged && !within)) {
      untilNanos = Math.max(untilNanos, m.endNanos());
    } else if (exchanged) {
      pieceNanos = m.peakNanos();
    }
    return remainder || (exchanged && within);
  }

  /** Whether a piece of it was read of the other leg, which therefore did not do it. */
  boolean hasPieceOfTheOther(Movement m) {
    return pieceNanos > m.startNanos() && pieceNanos < m.endNanos();
  }
}
