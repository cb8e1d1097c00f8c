package plumbline.analysis;

import java.util.List;
import java.util.Optional;
import plumbline.body.PoseFrame;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepSettings;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.thresholds.ThresholdValues;

/**
 * Whether the person is there to be judged: notices that they were away, or cannot be seen, and
 * makes one verdict of every stretch in which they could not. Single-threaded.
 */
final class Presence {
  private final List<VariantTrack> tracks;
  private final UnseenWatch watch;
  private final Absence absence;
  private boolean inSet;
  private boolean resuming;

  /**
   * @param tracks all ways of exercising that come into question
   */
  Presence(List<VariantTrack> tracks, ThresholdValues values) {
    this.tracks = tracks;
    watch = new UnseenWatch(values.nanos(RepSettings.DISCARD_GAP));
    absence = new Absence(values.nanos(RepSettings.DISCARD_GAP));
  }

  /** Takes in the next frame, trusted or not; true when nothing learnt before holds any more. */
  boolean startsAnew(PoseFrame frame) {
    absence.arrive(frame);
    if (absence.startsAnew()) {
      resuming = inSet;
    }
    if (absence.withoutPictures() && inSet) {
      watch.blocked(absence.sinceNanos(), Reason.NO_PICTURES, true);
    }
    return absence.startsAnew();
  }

  /** The skeleton of this frame is trusted. */
  void trust() {
    absence.endWithThisFrame();
  }

  /** Why a movement that was going on before this frame was not seen to its end, if so. */
  Optional<Reason> gap() {
    return absence.startsAnew() ? Optional.of(absence.reason()) : Optional.empty();
  }

  /** Time of this frame. */
  long nowNanos() {
    return absence.nowNanos();
  }

  /** While nothing at all can be judged, one word about it is enough. */
  List<RepVerdict> uncovered(List<RepVerdict> ended) {
    return ended.stream()
        .filter(verdict -> !(verdict instanceof Unseen part && watch.covers(part)))
        .toList();
  }

  /**
   * Nothing can begin: told only when no way of exercising has found its rest. Who could not be
   * seen resting was not seen from the beginning of what they do now.
   */
  Optional<Reason> awaitsRest(long nanos) {
    List<Optional<Reason>> waiting = tracks.stream().map(track -> track.awaitsRest(nanos)).toList();
    boolean somebodyReady =
        tracks.stream().anyMatch(track -> track.inPosition() && !track.obstacles().waiting());
    if (somebodyReady) {
      return Optional.empty();
    }
    boolean somebodyWaits = tracks.stream().anyMatch(track -> track.obstacles().waiting());
    return waiting.stream()
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> somebodyWaits ? watch.goingOn() : Optional.empty());
  }

  /**
   * Takes in whether this frame can be judged; not empty when a stretch ends that could not.
   *
   * @param cannotSee why not, if so
   * @param toldUntil up to here a verdict has been given already
   */
  Optional<Unseen> watch(
      MeasuredFrame now, Optional<Reason> cannotSee, boolean inPosition, long toldUntil) {
    Optional<Reason> blocked = cannotSee.or(() -> notFromItsBeginning(now.posture()));
    // Somebody who vanishes in the middle of a set is missed; somebody who got up first is not.
    inSet = blocked.isPresent() ? inSet || inPosition : inPosition;
    if (blocked.isPresent() && (inSet || blocked.get() != Reason.NOBODY)) {
      watch.blocked(now.nanos(), blocked.get(), inSet);
      return Optional.empty();
    }
    return inPosition ? watch.close(toldUntil) : watch.idle(now.nanos(), toldUntil);
  }

  /** No more frames come: a stretch that was going on ends. */
  Optional<Unseen> close(long toldUntil) {
    return watch.close(toldUntil);
  }

  /** A movement that was going on already when the person came back was not seen either. */
  private Optional<Reason> notFromItsBeginning(Posture posture) {
    boolean placed = tracks.stream().anyMatch(track -> track.fits(posture));
    resuming = resuming && placed && tracks.stream().noneMatch(VariantTrack::settled);
    return resuming ? Optional.of(absence.reason()) : Optional.empty();
  }
}
