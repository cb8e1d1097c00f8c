package plumbline.coaching;

import java.util.Optional;

/**
 * What is to be heard at one frame.
 *
 * @param cue whose words are to be said; it is on the screen
 * @param tick a repetition was counted
 * @param holdDone the pause at the top has lasted as long as it should
 */
public record Announcement(Optional<Cue> cue, boolean tick, boolean holdDone) {

  /** True for words that cannot wait until others have been said. */
  public boolean isUrgent() {
    return cue.filter(c -> c.kind() == Cue.Kind.SAFETY).isPresent();
  }
}
