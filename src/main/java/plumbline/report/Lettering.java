package plumbline.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;

/**
 * Texts for many pictures: what was drawn lately is kept, as most words stay for seconds and
 * drawing their strokes takes longer than all else. Owns native memory; used by one thread.
 */
final class Lettering implements AutoCloseable {
  private static final int KEPT = 24;

  private record Key(String text, long height, Scalar color) {}

  private final Map<Key, TextStamp> stamps = new LinkedHashMap<>(KEPT, 0.75f, true);

  /** Puts a text with capitals of {@code height} pixels on a picture, lower left corner first. */
  void draw(Mat picture, String text, Point at, double height, Scalar color) {
    long pixels = Math.max(4, Math.round(height));
    TextStamp stamp =
        stamps.computeIfAbsent(
            new Key(text, pixels, color), key -> new TextStamp(text, pixels, color));
    stamp.putOn(picture, at);
    forgetOldest();
  }

  @Override
  public void close() {
    stamps.values().forEach(TextStamp::close);
    stamps.clear();
  }

  private void forgetOldest() {
    if (stamps.size() > KEPT) {
      var oldest = stamps.entrySet().iterator();
      oldest.next().getValue().close();
      oldest.remove();
    }
  }
}
