package plumbline.ui.overlay;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.IdentityHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import plumbline.body.ImageSize;
import plumbline.session.Picture;

/**
 * One image for each picture buffer, for as long as pictures keep their size. The renderer keeps a
 * texture for each image: a new image for every picture would make it throw away 4 MB thirty times
 * a second. On the thread of the window.
 */
final class PictureImages {
  private record Kept(PixelBuffer<IntBuffer> pixels, WritableImage image) {}

  /** By identity: buffers are equal when their contents are. */
  private final IdentityHashMap<ByteBuffer, Kept> byBuffer = new IdentityHashMap<>();

  private ImageSize size = new ImageSize(1, 1);

  /** The image over the picture's buffer, told that its pixels are new. */
  Image of(Picture picture) {
    if (!picture.size().equals(size)) {
      byBuffer.clear();
      size = picture.size();
    }
    Kept known = byBuffer.get(picture.bgra());
    if (known == null) {
      Kept made = over(picture);
      byBuffer.put(picture.bgra(), made);
      return made.image();
    }
    known.pixels().updateBuffer(pixels -> null); // null: all of them
    return known.image();
  }

  /** Lets all images go. */
  void clear() {
    byBuffer.clear();
  }

  /**
   * Blue, green, red and alpha are the bytes of one whole number, lowest first: as such the
   * renderer copies them in one go, while single bytes would be put together one by one.
   */
  private static Kept over(Picture picture) {
    PixelBuffer<IntBuffer> pixels =
        new PixelBuffer<>(
            picture.size().width(),
            picture.size().height(),
            picture.bgra().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer(),
            PixelFormat.getIntArgbPreInstance());
    return new Kept(pixels, new WritableImage(pixels));
  }
}
