package plumbline.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;

/**
 * The movement that is chosen, and the loss of it that is pointed out, if any. Where that leads to
 * is not its matter. Used on the JavaFX thread.
 */
final class Chosen {
  private final ReadOnlyObjectWrapper<Optional<RepVerdict>> movement =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Loss>> loss =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ReadOnlyObjectProperty<Optional<RepVerdict>> movementProperty() {
    return movement.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Loss>> lossProperty() {
    return loss.getReadOnlyProperty();
  }

  Optional<RepVerdict> movement() {
    return movement.get();
  }

  Optional<Loss> loss() {
    return loss.get();
  }

  /** Nothing of it is pointed out. */
  void choose(RepVerdict verdict) {
    movement.set(Optional.of(verdict));
    loss.set(Optional.empty());
  }

  /** Points out one of its losses. */
  void choose(RepVerdict.Rep rep, Loss pointedOut) {
    movement.set(Optional.of(rep));
    loss.set(Optional.of(pointedOut));
  }

  /** Nothing is pointed out any more; whoever watches is not told of a movement chosen already. */
  void keep(RepVerdict verdict) {
    pointOutNothing();
    if (movement.get().filter(verdict::equals).isEmpty()) {
      movement.set(Optional.of(verdict));
    }
  }

  void pointOutNothing() {
    loss.set(Optional.empty());
  }

  /** The movement at a time becomes the chosen one; between movements the last one stays. */
  void follow(List<RepVerdict> verdicts, long nanos) {
    boolean stays = movement.get().filter(verdict -> verdict.spans(nanos)).isPresent();
    if (!stays) {
      verdicts.stream()
          .filter(verdict -> verdict.spans(nanos))
          .findFirst()
          .ifPresent(verdict -> movement.set(Optional.of(verdict)));
    }
  }

  /** The movement after the chosen one, or before; without one the first, or the last. */
  Optional<RepVerdict> beside(List<RepVerdict> verdicts, int by) {
    int at = movement.get().map(verdicts::indexOf).orElse(-1);
    int next = at < 0 && by < 0 ? verdicts.size() - 1 : at + by;
    return next >= 0 && next < verdicts.size() ? Optional.of(verdicts.get(next)) : Optional.empty();
  }

  /** The same movement as one that was judged elsewhere, by its leg and time. */
  static Optional<RepVerdict> sameAs(List<RepVerdict> verdicts, RepVerdict.Rep elsewhere) {
    return verdicts.stream()
        .filter(verdict -> verdict.spans(elsewhere.peakNanos()))
        .filter(verdict -> !(verdict instanceof RepVerdict.Rep r) || r.side() == elsewhere.side())
        .findFirst();
  }
}
