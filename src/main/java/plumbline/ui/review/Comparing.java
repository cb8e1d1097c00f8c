package plumbline.ui.review;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.scoring.RepVerdict;
import plumbline.ui.common.Theme;

/**
 * Whether a review shows one movement or two repetitions side by side, and what is done with those
 * two. Used on the JavaFX thread.
 */
final class Comparing implements ReviewKeys.Comparison {
  private final ReviewModel model;
  private final Supplier<ComparePane> panes;
  private final Consumer<ComparePane> two;
  private final Runnable one;
  private Optional<ComparePane> pane = Optional.empty();
  private Theme theme = Theme.LIGHT;

  /**
   * Shows one at first.
   *
   * @param panes makes the two, still without a choice
   * @param two puts them in the place of one
   * @param one puts the one movement there again
   */
  Comparing(
      ReviewModel model, Supplier<ComparePane> panes, Consumer<ComparePane> two, Runnable one) {
    this.model = model;
    this.panes = panes;
    this.two = two;
    this.one = one;
  }

  @Override
  public boolean isShown() {
    return pane.isPresent();
  }

  @Override
  public void toggle() {
    boolean nothing = model.verdicts().stream().noneMatch(RepVerdict.Rep.class::isInstance);
    if (nothing) {
      return;
    }
    if (isShown()) {
      release();
      pane = Optional.empty();
      one.run();
    } else {
      ComparePane made = panes.get();
      made.setTheme(theme);
      made.choose(model.selectedProperty().get());
      pane = Optional.of(made);
      two.accept(made);
    }
  }

  @Override
  public void step(int by) {
    pane.ifPresent(shown -> shown.step(by));
  }

  @Override
  public void stepReps(int by) {
    pane.ifPresent(shown -> shown.stepReps(by));
  }

  @Override
  public void toggleWhole() {
    pane.ifPresent(ComparePane::toggleWhole);
  }

  /** Another movement was chosen in the list. */
  void choose(Optional<RepVerdict> chosen) {
    pane.ifPresent(shown -> shown.choose(chosen));
  }

  /** Takes over what has come since; once a pulse. */
  void pulse(long clockNanos) {
    pane.ifPresent(shown -> shown.pulse(clockNanos));
  }

  void setTheme(Theme looks) {
    theme = looks;
    pane.ifPresent(shown -> shown.setTheme(looks));
  }

  /** Lets go what two repetitions need. */
  void release() {
    pane.ifPresent(ComparePane::release);
  }
}
