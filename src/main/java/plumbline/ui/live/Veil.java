package plumbline.ui.live;

import javafx.scene.layout.StackPane;
import plumbline.ui.common.Sizes;

/** What lies over the picture for a while, in sizes that follow the window. */
abstract class Veil extends StackPane {

  /** Sets what depends on the size; {@code unit} as in {@link Sizes}. */
  protected abstract void size(double unit);

  /** Measured before it is styled: a style that is set during the layout shows a pulse late. */
  @Override
  public final void resize(double width, double height) {
    super.resize(width, height);
    size(Sizes.unit(this));
  }

  /** Once more, as other words may be said since. */
  @Override
  protected void layoutChildren() {
    size(Sizes.unit(this));
    super.layoutChildren();
  }
}
