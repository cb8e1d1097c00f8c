package plumbline.pose;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps to one person and numbers the persons. Nobody jumps across the picture or changes size
 * within a frame; and while somebody else stands so close that one may hide the other, the followed
 * one is not believed, and is expected where they were. Plain Java, single-threaded.
 */
final class PersonLock {
  /** Faster than hips move in an exercise; plus what the model's are off. */
  private static final double FASTEST_M_S = 1.5;

  private static final double SLACK_M = 0.1;
  private static final double LARGEST_CHANGE = 1.25;

  /** How far somebody may have moved while they were hidden. */
  private static final double LONGEST_WAY_M = 0.4;

  /** Where and how large somebody is who may be mixed up with another. */
  private static final double SAME_PLACE_M = 0.15;

  private static final double SAME_SIZE = 1.12;

  /** Two people hide each other within half a metre, and are then seen as one. */
  private static final double CLOSE_M = 0.9;

  private static final double IN_SIGHT_M = 2.5;

  /** Nearer than this the detector's second person is the followed one, seen twice. */
  private static final double ANOTHER_M = 0.3;

  /** Who appears smaller than this share is behind, and hides nobody. */
  private static final double BEHIND = 0.8;

  /** So long after nobody else was seen any more, somebody may still be in front. */
  private static final long COMPANY_NANOS = 3_000_000_000L;

  /** Somebody who was lost for less, and is back about there, is the same person. */
  private static final long MEMORY_NANOS = 1_500_000_000L;

  private static final double WALKING_M_S = 1.0;
  private static final double BACK_M = 0.3;

  /** Seconds in which the place of a hidden person follows: nobody is walked away with. */
  private static final double DRIFT_S = 1;

  private @Nullable Whereabouts home;
  private long homeNanos;
  private long lastNanos;
  private boolean refusing;
  private boolean close;
  private boolean company;
  private long companyUntilNanos = Long.MIN_VALUE;
  private int person;

  /** Counts up whenever somebody else may be followed. */
  int person() {
    return person;
  }

  /** Somebody was found anew: the person of before, or another. */
  void acquired(Whereabouts here, long nanos) {
    Whereabouts before = home;
    double awayS = (nanos - homeNanos) / 1e9;
    double reachM = refusing ? reachM(nanos) : BACK_M + WALKING_M_S * awayS;
    boolean back =
        before != null
            && nanos - homeNanos <= MEMORY_NANOS
            && here.isAt(before, reachM, LARGEST_CHANGE);
    if (!back) {
      person++;
      close = false;
      company = false;
      companyUntilNanos = Long.MIN_VALUE;
    }
    settle(here, nanos);
    lastNanos = nanos;
  }

  /**
   * What the detector sees around the person who is followed.
   *
   * @return whether somebody else is in sight, who may come close before long
   */
  boolean look(LandmarkReading followed, List<Detection> seen, long nanos) {
    Whereabouts here = followed.whereabouts();
    // The nearest is the followed person, however badly the detector sees them.
    double nearestM =
        seen.stream()
            .sorted(Comparator.comparingDouble(one -> here.metresTo(one.midHip())))
            .skip(1)
            .filter(other -> other.radius() > BEHIND * followed.radius())
            .mapToDouble(other -> here.metresTo(other.midHip()))
            .filter(metres -> metres > ANOTHER_M)
            .findFirst()
            .orElse(Double.POSITIVE_INFINITY);
    company = nearestM < Double.POSITIVE_INFINITY;
    if (nearestM < CLOSE_M) {
      close = true;
      companyUntilNanos = nanos + COMPANY_NANOS;
    } else if (nearestM < Double.POSITIVE_INFINITY) {
      close = false;
    }
    return crowded(nanos) || nearestM < IN_SIGHT_M;
  }

  /** Whether somebody else was in view when last looked, near or far. */
  boolean inCompany() {
    return company;
  }

  /**
   * Whether somebody else is, or was when last seen, so close that one may hide the other: the
   * detector takes two people in front of each other for one.
   */
  boolean crowded(long nanos) {
    return close && nanos < companyUntilNanos;
  }

  /** Whether this is still the same person; if not, they are expected where they were. */
  boolean accepts(Whereabouts here, long nanos) {
    Whereabouts before = home;
    if (before == null) {
      return false;
    }
    boolean crowded = crowded(nanos);
    refusing =
        crowded
            ? !here.isAt(before, SAME_PLACE_M, SAME_SIZE)
            : !here.isAt(before, reachM(nanos), LARGEST_CHANGE);
    if (!refusing) {
      double share = crowded ? Math.min(1, (nanos - homeNanos) / 1e9 / DRIFT_S) : 1;
      settle(before.towards(here, share), nanos);
    }
    lastNanos = nanos;
    return !refusing;
  }

  private double reachM(long nanos) {
    return nanos < companyUntilNanos
        ? LONGEST_WAY_M
        : Math.min(LONGEST_WAY_M, SLACK_M + FASTEST_M_S * (nanos - lastNanos) / 1e9);
  }

  private void settle(Whereabouts here, long nanos) {
    home = here;
    homeNanos = nanos;
    refusing = false;
  }
}
