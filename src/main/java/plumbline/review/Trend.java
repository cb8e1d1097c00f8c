package plumbline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.body.Side;
import plumbline.scoring.RepVerdict;

/**
 * One exercise on one side over several sessions, oldest first. It tells what was measured and
 * whether a change is larger than what the camera and the person's own variation explain; whether a
 * change is good is not for a program to say.
 *
 * @param exercise its id
 * @param points one a session in which it was done
 */
public record Trend(String exercise, Side side, List<SideSummary> points) {
  /** With fewer repetitions their variation is not known. */
  private static final int LEAST_REPS = 3;

  /**
   * One session.
   *
   * @param atEpochS when it began, seconds since 1970
   */
  public record Session(long atEpochS, List<RepVerdict> verdicts) {}

  /** What is followed from session to session. */
  public enum Quantity {
    /** Degrees of the primary angle. */
    RANGE,
    /** Full repetitions. */
    REPS,
    /** 0..100. */
    SCORE,
    /** Seconds up and down. */
    TEMPO
  }

  /** How one session compares with the one before. */
  public enum Change {
    LESS,
    ABOUT_THE_SAME,
    MORE
  }

  private record Key(String exercise, Side side) {}

  public Trend {
    points = List.copyOf(points);
  }

  /** Every exercise and side that was done; sessions may come in any order. */
  public static List<Trend> of(List<Session> sessions) {
    Map<Key, List<SideSummary>> points = new LinkedHashMap<>();
    sessions.stream()
        .sorted(Comparator.comparingLong(Session::atEpochS))
        .forEach(session -> add(session, points));
    return points.entrySet().stream()
        .map(e -> new Trend(e.getKey().exercise(), e.getKey().side(), e.getValue()))
        .sorted(Comparator.comparing(Trend::exercise).thenComparing(Trend::side))
        .toList();
  }

  private static void add(Session session, Map<Key, List<SideSummary>> points) {
    for (SideSummary summary : SideSummary.of(session.verdicts())) {
      points
          .computeIfAbsent(new Key(summary.exercise(), summary.side()), key -> new ArrayList<>())
          .add(summary);
    }
  }

  /** One quantity of one session; empty when it could not be judged. */
  public static Optional<Spread> of(Quantity quantity, SideSummary summary) {
    return switch (quantity) {
      case RANGE -> summary.rangeDeg();
      case SCORE -> summary.score();
      case TEMPO -> summary.movingS();
      case REPS -> Optional.of(counted(summary.full()));
    };
  }

  /** The newest session against the one before; empty when they cannot be compared. */
  public Optional<Change> change(Quantity quantity) {
    if (points.size() < 2) {
      return Optional.empty();
    }
    Optional<Spread> before = of(quantity, points.get(points.size() - 2));
    Optional<Spread> now = of(quantity, points.get(points.size() - 1));
    return before.isPresent() && now.isPresent()
        ? change(quantity, before.get(), now.get())
        : Optional.empty();
  }

  /** What is finer than this is not told apart, however alike the repetitions of a session are. */
  private static double leastBand(Quantity quantity) {
    return switch (quantity) {
      case SCORE -> 1;
      case TEMPO -> 0.1; // three pictures of a usual camera
      case RANGE, REPS -> 0;
    };
  }

  /**
   * How one session compares with another: a difference within the two bands together is none.
   * Empty when too few repetitions tell how much the quantity varies.
   */
  public static Optional<Change> change(Quantity quantity, Spread before, Spread now) {
    boolean varies = quantity == Quantity.SCORE || quantity == Quantity.TEMPO;
    if (varies && Math.min(before.count(), now.count()) < LEAST_REPS) {
      return Optional.empty();
    }
    double difference = now.middle() - before.middle();
    double band = Math.max(leastBand(quantity), Math.hypot(before.band(), now.band()));
    if (Math.abs(difference) <= band) {
      return Optional.of(Change.ABOUT_THE_SAME);
    }
    return Optional.of(difference > 0 ? Change.MORE : Change.LESS);
  }

  /** Counting has no band. */
  private static Spread counted(int count) {
    return new Spread(count, 0, count, count, count);
  }
}
