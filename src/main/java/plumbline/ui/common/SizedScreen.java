package plumbline.ui.common;

import javafx.scene.layout.StackPane;

/** A screen whose letters and gaps are measured by its size. */
public abstract class SizedScreen extends StackPane {
  /**
   * Sets what depends on the size of the window and of the person's text.
   *
   * @param unit a hundredth of its height, pixels, as in {@link Sizes#deskUnit}
   */
  protected abstract void measure(double unit);

  /** Puts everything into its place, once it is measured. */
  protected void arrange() {
    super.layoutChildren();
  }

  /** Measured before it is styled: a style that is set during the layout shows a pulse late. */
  @Override
  public final void resize(double width, double height) {
    super.resize(width, height);
    measure(Sizes.deskUnit(this));
  }

  /** Once more, as the person may want other sizes of text since. */
  @Override
  protected final void layoutChildren() {
    measure(Sizes.deskUnit(this));
    arrange();
  }
}
