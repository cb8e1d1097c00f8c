package plumbline.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Pictures inside a page. */
final class DataUris {
  private DataUris() {}

  /** A drawing as PNG in a data address. */
  static String uri(BufferedImage picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return dataUri(out.toByteArray(), "png");
  }

  /** An address that holds the picture itself. */
  static String dataUri(byte[] picture, String kind) {
    return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(picture);
  }
}
