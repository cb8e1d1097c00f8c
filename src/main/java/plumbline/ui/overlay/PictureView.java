package plumbline.ui.overlay;

import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import plumbline.body.ImageSize;
import plumbline.session.Picture;
import plumbline.session.PictureFit;

/**
 * Draws the newest picture straight from its buffer. The renderer may still read the last picture
 * while the next one is set, so a picture is given back one picture later.
 */
public final class PictureView extends ImageView {
  private final PictureImages images = new PictureImages();
  private @Nullable Shown current;
  private @Nullable Shown previous;

  private record Shown(Picture picture, Consumer<Picture> owner) {}

  public PictureView() {
    setPreserveRatio(false);
    setManaged(false);
    setMouseTransparent(true);
  }

  /**
   * Shows {@code picture} and later gives it back to {@code owner}.
   *
   * @param outputScale screen pixels for one unit of layout
   */
  public void show(Picture picture, double outputScale, Consumer<Picture> owner) {
    giveBack(previous);
    previous = current;
    current = new Shown(picture, owner);
    setImage(images.of(picture));
    PictureFit fit = picture.fit();
    ImageSize visible = fit.visible();
    setSmooth(!visible.equals(picture.size()));
    setX(fit.visibleLeft() / outputScale);
    setY(fit.visibleTop() / outputScale);
    setFitWidth(visible.width() / outputScale);
    setFitHeight(visible.height() / outputScale);
  }

  /** Lets all pictures go. */
  public void clear() {
    setImage(null);
    images.clear();
    giveBack(previous);
    giveBack(current);
    previous = null;
    current = null;
  }

  private static void giveBack(@Nullable Shown shown) {
    if (shown != null) {
      shown.owner().accept(shown.picture());
    }
  }
}
