package plumbline.analysis;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.kinematics.Posture;
import plumbline.scoring.Phase;

/**
 * Tells which of several ways of exercising a person is at, from what they have counted so far:
 * every one of them is followed, and the shape of each finished movement says whose it was. A set
 * is expected to go on with the same exercise. Single-threaded.
 */
final class ExerciseRecognizer {
  /** Somebody who chose an exercise is given the benefit of the doubt. */
  private static final double CHOSEN_TOLERANCE_DEG = 10;

  /** So much does the exercise of the last repetitions weigh against the shape of a new one. */
  private static final double HABIT_DEG = 8;

  /** After so long without a repetition the next one may be anything. */
  private static final long SET_ENDS_NANOS = 20_000_000_000L;

  private final List<VariantTrack> tracks;
  private final boolean chosen;
  private @Nullable VariantTrack current;
  private @Nullable VariantTrack lastSpeaker;
  private long lastRepNanos;

  /** {@code chosen} when all tracks belong to the one exercise that the person has chosen. */
  ExerciseRecognizer(List<VariantTrack> tracks, boolean chosen) {
    this.tracks = tracks;
    this.chosen = chosen;
  }

  /** True when it is known what is being done: chosen, or seen. */
  boolean knows() {
    return chosen || current != null;
  }

  /** How far a movement may differ in shape from what this way of exercising asks, degrees. */
  double toleranceDeg(VariantTrack track) {
    if (chosen) {
      return CHOSEN_TOLERANCE_DEG;
    }
    if (current == null) {
      return 0;
    }
    return sameExercise(track, current) ? HABIT_DEG : -HABIT_DEG;
  }

  /** A repetition was counted. */
  void counted(VariantTrack track, long nanos) {
    current = track;
    lastRepNanos = nanos;
  }

  /** Takes in the next frame: a set ends with its posture, or with a long pause. */
  void update(long nanos, Posture posture) {
    if (current == null) {
      return;
    }
    boolean left = !current.inPosition() && !current.fits(posture);
    if (left || nanos - lastRepNanos > SET_ENDS_NANOS) {
      current = null;
    }
  }

  void forget() {
    current = null;
  }

  /** Whether this way of exercising may say what did not count, or could not be seen. */
  boolean speaksFor(VariantTrack track) {
    if (current != null) {
      return track == current;
    }
    return track == (lastSpeaker != null ? lastSpeaker : leading(Posture.NONE));
  }

  /**
   * No more frames come: who sees a movement going on speaks last, whatever the others make of
   * their end.
   */
  void end() {
    lastSpeaker =
        tracks.stream()
            .filter(track -> track.scorer().working().isPresent())
            .max(Comparator.comparingInt(track -> promise(track, Posture.NONE)))
            .orElseGet(() -> leading(Posture.NONE));
  }

  /** True when a movement that was none of this exercise may have been another one. */
  boolean isAmong() {
    return !chosen;
  }

  /** The one whose angles are worth showing now. */
  VariantTrack leading(Posture posture) {
    if (current != null) {
      return current;
    }
    return tracks.stream()
        .max(Comparator.comparingInt(track -> promise(track, posture)))
        .orElseThrow();
  }

  /** The first of several equal ones is taken: the usual way stands first. */
  private static int promise(VariantTrack track, Posture posture) {
    boolean ready =
        track.scorer().progress().values().stream().anyMatch(leg -> leg.phase() != Phase.NOT_READY);
    return (track.inPosition() ? 4 : 0) + (track.fits(posture) ? 2 : 0) + (ready ? 1 : 0);
  }

  private static boolean sameExercise(VariantTrack a, VariantTrack b) {
    return a.variant().exercise().equals(b.variant().exercise());
  }
}
