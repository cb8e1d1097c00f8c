package plumbline.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import plumbline.kinematics.Posture;
import plumbline.scoring.Placement;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/** Tells that one of some postures was held long enough, and is kept. Single-threaded. */
final class PostureDwell {
  private static final Threshold DWELL =
      new ThresholdTable("posture")
          .seconds("dwell_s", 1.0, 0.3, 5.0, "D", "The start posture is held this long.");

  /** Losing the posture for less than this does not end it. */
  private static final long GRACE_NANOS = 500_000_000L;

  /** Who has held the posture for this share of the time and rests in it may begin. */
  private static final double SETTLING_SHARE = 0.3;

  private static final long NEVER = Long.MIN_VALUE;

  private final Set<Posture> wanted;
  private final long dwellNanos;
  private long sinceNanos = NEVER;
  private long lastNanos = NEVER;

  PostureDwell(Collection<Posture> wanted, ThresholdValues values) {
    this.wanted = Set.copyOf(wanted);
    dwellNanos = values.nanos(DWELL);
  }

  static List<Threshold> thresholds() {
    return List.of(DWELL);
  }

  void update(long nanos, Posture posture) {
    if (wanted.contains(posture)) {
      sinceNanos = sinceNanos == NEVER ? nanos : sinceNanos;
      lastNanos = nanos;
    } else if (sinceNanos != NEVER && nanos - lastNanos > GRACE_NANOS) {
      lose();
    }
  }

  /** Nobody is seen, or somebody else: the posture is to be held anew. */
  void lose() {
    sinceNanos = NEVER;
  }

  /** How far the person has got with holding a wanted posture. */
  Placement placement() {
    if (sinceNanos == NEVER || lastNanos - sinceNanos < SETTLING_SHARE * dwellNanos) {
      return Placement.ELSEWHERE;
    }
    return inPosition() ? Placement.IN_POSITION : Placement.SETTLING;
  }

  /** True once a wanted posture has been held long enough, and while it is kept. */
  boolean inPosition() {
    return sinceNanos != NEVER && lastNanos - sinceNanos >= dwellNanos;
  }
}
