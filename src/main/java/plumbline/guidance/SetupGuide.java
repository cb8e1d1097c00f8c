package plumbline.guidance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.analysis.FrameAnalysis;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Optics;
import plumbline.kinematics.Posture;
import plumbline.scoring.Exercise;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * Leads to a good view, one instruction at a time, and says then how well it can be measured from
 * there. Silent while a leg moves, and once the view is good until it is bad again at rest; whether
 * a movement counts is never its matter. Frames come in the order of their time; single-threaded.
 */
public final class SetupGuide {
  private final ThresholdValues values;
  private final ErrorBands bands;
  private final List<Exercise> exercises;
  private final SetupChecks checks;
  private SetupStep seen = SetupStep.CHECKING;
  private long seenSince = Long.MIN_VALUE;
  private SetupStep shown = SetupStep.CHECKING;
  private long shownSince = Long.MIN_VALUE;
  private long movedUntil = Long.MIN_VALUE;
  private boolean passed;

  /**
   * @param exercises the chosen one, or all among which it is recognised
   * @param optics what is known about the camera's lens
   */
  public SetupGuide(
      ThresholdValues values, ErrorBands bands, List<Exercise> exercises, Optics optics) {
    this.values = values;
    this.bands = bands;
    this.exercises = List.copyOf(exercises);
    checks = new SetupChecks(values, optics);
  }

  /** What is to be said at this frame; empty when there is nothing to say about the view. */
  public Optional<SetupAdvice> update(FrameAnalysis frame, Scenery scenery) {
    long now = frame.raw().timestampNanos();
    if (frame.working().isPresent()) {
      // Whoever exercises has found their place.
      passed = true;
      see(SetupStep.CHECKING, now);
      show(SetupStep.GOOD, now - values.nanos(SetupRules.GOOD_SHOW));
      return Optional.empty();
    }
    see(step(frame, scenery, now), now);
    choose(now);
    return advice(frame, now);
  }

  private SetupStep step(FrameAnalysis frame, Scenery scenery, long now) {
    if (scenery.cameraShift() >= values.get(SetupRules.MOVED)) {
      movedUntil = now + values.nanos(SetupRules.MIN_SHOW);
    }
    return now < movedUntil
        ? SetupStep.CAMERA_MOVED
        : checks.first(frame, scenery).filter(this::matters).orElse(SetupStep.CHECKING);
  }

  /** Somebody who gets up after a set has not lost the view. */
  private boolean matters(SetupStep step) {
    return !passed || step != SetupStep.START_POSE;
  }

  private void see(SetupStep step, long now) {
    if (step != seen || seenSince == Long.MIN_VALUE) {
      seen = step;
      seenSince = now;
    }
  }

  private void show(SetupStep step, long now) {
    if (step != shown || shownSince == Long.MIN_VALUE) {
      shown = step;
      shownSince = now;
    }
  }

  /** What is shown stays for its time; what is new must have been so for a while. */
  private void choose(long now) {
    if (seen.isProblem()) {
      if (isNoticed(now) && mayChange(now)) {
        passed = false;
        show(seen, now);
      }
    } else if (shown.isProblem()) {
      if (steadyFor(SetupRules.NOTICE, now) && mayChange(now)) {
        show(SetupStep.CHECKING, now);
      }
    } else if (steadyFor(SetupRules.CHECK, now)) {
      passed = true;
      show(SetupStep.GOOD, now);
    } else {
      show(shown, now);
    }
  }

  /** A jump of the camera is over at once; all else may be. */
  private boolean isNoticed(long now) {
    Threshold time = passed && shown == SetupStep.GOOD ? SetupRules.AGAIN : SetupRules.NOTICE;
    return seen == SetupStep.CAMERA_MOVED || steadyFor(time, now);
  }

  private boolean mayChange(long now) {
    return !shown.isProblem()
        || shownSince == Long.MIN_VALUE
        || now - shownSince >= values.nanos(SetupRules.MIN_SHOW);
  }

  private boolean steadyFor(Threshold time, long now) {
    return now - seenSince >= values.nanos(time);
  }

  private Optional<SetupAdvice> advice(FrameAnalysis frame, long now) {
    return switch (shown) {
      case GOOD ->
          now - shownSince < values.nanos(SetupRules.GOOD_SHOW)
              ? Optional.of(new SetupAdvice(shown, 1, band(frame)))
              : Optional.empty();
      case CHECKING -> {
        double share = (double) (now - seenSince) / values.nanos(SetupRules.CHECK);
        double progress = seen.isProblem() ? 0 : Math.min(1, share);
        yield Optional.of(new SetupAdvice(shown, progress, OptionalDouble.empty()));
      }
      default -> Optional.of(SetupAdvice.of(shown));
    };
  }

  /** The widest of what may be done here: which exercise comes may not be known yet. */
  private OptionalDouble band(FrameAnalysis frame) {
    Posture still = frame.posture().isUpright() ? Posture.STANDING : frame.posture();
    return exercises.stream()
        .map(exercise -> bands.peakBand(exercise.id(), still, frame.view()))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .max();
  }
}
