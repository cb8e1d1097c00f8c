package plumbline.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.SideProgress;
import plumbline.scoring.Variant;

/**
 * What a first repetition is, is recognised when it has ended. Who looks at a session afterwards
 * knows it from its beginning: the frames of such a repetition are shown as what it was, where the
 * angle that was noted until then is its own. Single-threaded.
 */
public final class Hindsight {
  /** Two exercises whose angles differ by less look the same. */
  private static final double SAME_DEG = 2;

  private record Stretch(long fromNanos, long toNanos, Variant variant) {}

  private final List<Exercise> exercises;
  private final Map<Long, Map<Side, SideProgress>> noted = new HashMap<>();
  private List<Stretch> stretches = List.of();

  /**
   * @param exercises among which it was recognised
   */
  public Hindsight(List<Exercise> exercises) {
    this.exercises = List.copyOf(exercises);
  }

  /** Looks at the next frame, the first time through. */
  public void see(FrameAnalysis frame) {
    if (frame.variant().isEmpty()) {
      noted.put(frame.raw().timestampNanos(), frame.progress());
    }
  }

  /** Everything was seen, and this is what came of it. */
  public void know(List<RepVerdict> verdicts) {
    stretches =
        RepVerdict.reps(verdicts).stream()
            .flatMap(
                rep ->
                    recognised(rep, notedDeg(rep), exercises).stream()
                        .map(is -> new Stretch(rep.startNanos(), rep.endNanos(), is)))
            .toList();
    noted.clear();
  }

  /** A frame the second time through. */
  public FrameAnalysis of(FrameAnalysis frame) {
    long nanos = frame.raw().timestampNanos();
    Optional<Stretch> stretch =
        frame.variant().isPresent()
            ? Optional.empty()
            : stretches.stream()
                .filter(s -> s.fromNanos() <= nanos && nanos <= s.toNanos())
                .findFirst();
    return stretch.map(s -> frame.recognisedAs(s.variant())).orElse(frame);
  }

  /**
   * What a repetition was, if the angle that was noted at its peak is its own.
   *
   * @param notedDeg degrees; NaN when none was noted
   */
  public static Optional<Variant> recognised(Rep rep, double notedDeg, List<Exercise> exercises) {
    boolean own = rep.peak().isJudged() && Math.abs(notedDeg - rep.peak().value()) < SAME_DEG;
    return exercises.stream()
        .filter(exercise -> own && exercise.id().equals(rep.exercise()))
        .flatMap(exercise -> exercise.variants().stream())
        .filter(variant -> variant.name().equals(rep.variant()))
        .findFirst();
  }

  private double notedDeg(Rep rep) {
    return Optional.ofNullable(noted.get(rep.peakNanos()))
        .flatMap(progress -> Optional.ofNullable(progress.get(rep.side())))
        .map(SideProgress::primary)
        .filter(Measurement::isJudged)
        .map(Measurement::value)
        .orElse(Double.NaN);
  }
}
