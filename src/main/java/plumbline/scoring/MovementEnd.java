package plumbline.scoring;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The end of a movement of one leg: it came back to rest, or was lost from sight.
 *
 * @param movement that came to its end
 * @param lost one that was lost from sight
 * @param nextSinceNanos since when the next one has been going on already, if it has
 */
record MovementEnd(
    Optional<Movement> movement, Optional<Movement.Lost> lost, OptionalLong nextSinceNanos) {
  MovementEnd(Movement movement) {
    this(Optional.of(movement), Optional.empty(), OptionalLong.empty());
  }

  MovementEnd(Movement.Lost lost) {
    this(Optional.empty(), Optional.of(lost), OptionalLong.empty());
  }

  MovementEnd(Movement movement, long nextSinceNanos) {
    this(Optional.of(movement), Optional.empty(), OptionalLong.of(nextSinceNanos));
  }
}
