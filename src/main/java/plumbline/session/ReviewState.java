package plumbline.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import plumbline.recording.SessionTrouble;
import plumbline.scoring.RepVerdict;

/**
 * How far a review has come; immutable.
 *
 * @param source what is looked at; hardly more than its name until it is open
 * @param step what is going on
 * @param frames that can be looked at
 * @param ofFrames how many there will be; an estimate for a video, empty when nobody knows
 * @param verdicts all movements so far, in the order of their end; a recorded session's are all
 *     there from the beginning
 * @param message one line on what went wrong, or what of the source could not be read
 * @param trouble what that is about; OTHER while nothing went wrong
 */
public record ReviewState(
    ReviewSource source,
    Step step,
    int frames,
    OptionalLong ofFrames,
    List<RepVerdict> verdicts,
    Optional<String> message,
    SessionTrouble trouble) {

  /** What is going on. */
  public enum Step {
    /** A recorded session is played through the analysis, for its curves. */
    REPLAYING,
    /** The pose model looks at a video. */
    ANALYSING,
    DONE,
    /** Stopped by the person; what was found so far stays. */
    CANCELLED,
    /** Something went wrong; what was found before stays. */
    FAILED;

    /** True while more frames come. */
    public boolean isRunning() {
      return this == REPLAYING || this == ANALYSING;
    }
  }

  public ReviewState {
    verdicts = List.copyOf(verdicts);
  }

  /** Part 0..1 of the frames that is there; empty when nobody knows how many come. */
  public Optional<Double> part() {
    return ofFrames.isPresent() && ofFrames.getAsLong() > 0
        ? Optional.of(Math.min(1, (double) frames / ofFrames.getAsLong()))
        : Optional.empty();
  }
}
