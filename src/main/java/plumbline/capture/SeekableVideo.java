package plumbline.capture;

import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_clone;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_image_get_buffer_size;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * A video file from which any picture can be asked for by its time, exactly. Going on to the next
 * picture decodes only that one; going back finds the pictures that were decoded last; else the
 * file is entered at the key picture before the wanted one. Used by one thread.
 *
 * <p>Times are those of {@link VideoFileSource}, but for files whose time stamps are damaged, which
 * only reading from the beginning can put right.
 */
public final class SeekableVideo implements AutoCloseable {
  private static final int THREADS = 2;

  /** Decoded pictures that are kept, in bytes: some 45 of 720p. */
  private static final long KEPT_BYTES = 64L << 20;

  private static final int LEAST_KEPT = 8;

  /** Containers round times to milliseconds at most. */
  private static final long ROUNDING_NANOS = 2_000_000;

  /** To what lies nearer than this it is quicker to decode on than to seek. */
  private static final long NEAR_NANOS = 700_000_000;

  /** How much earlier to enter the file when it was entered too late. */
  private static final long EARLIER_NANOS = 1_000_000_000;

  private final MediaContainer container;
  private final VideoDecoder decoder;
  private final PictureConverter converter;
  private final AVFrame decoded = av_frame_alloc();

  /** What was decoded last without a gap, by time. */
  private final TreeMap<Long, AVFrame> kept = new TreeMap<>();

  private boolean atEnd;
  private boolean closed;

  private SeekableVideo(MediaContainer container, VideoDecoder decoder) throws CaptureException {
    this.container = container;
    this.decoder = decoder;
    this.converter =
        new PictureConverter(VideoFileSource.squarePixelSize(container), container.orientation());
  }

  /**
   * Opens a video.
   *
   * @throws CaptureException as {@link VideoFileSource#open}
   */
  public static SeekableVideo open(Path file) throws CaptureException {
    VideoFileCheck.requireReadable(file);
    NativeLibraries.openCv();
    NativeLibraries.ffmpeg();
    MediaContainer container = MediaContainer.open(file);
    try {
      return new SeekableVideo(container, VideoDecoder.open(container, THREADS));
    } catch (CaptureException | RuntimeException e) {
      container.close();
      throw e;
    }
  }

  /**
   * The picture that a player shows at {@code nanos}: the last one that is not later, or the first
   * one of all. The caller owns and closes it; its index says nothing.
   *
   * @throws CaptureException when no picture can be read there
   */
  public Frame at(long nanos) throws CaptureException {
    if (closed) {
      throw new IllegalStateException(container.file() + " is already closed");
    }
    long wanted = nanos + ROUNDING_NANOS;
    goNear(wanted);
    while (!atEnd && (kept.isEmpty() || kept.lastKey() <= wanted)) {
      decodeNext();
    }
    Map.Entry<Long, AVFrame> shown = kept.floorEntry(wanted);
    if (shown == null) {
      shown = kept.firstEntry();
    }
    if (shown == null) {
      throw new CaptureException(
          container.file() + " holds no picture that can be read there: copy or record it again");
    }
    return new Frame(0, shown.getKey(), converter.convert(shown.getValue()));
  }

  /** Makes the next decoded picture one that is not later than the wanted one, where there is. */
  private void goNear(long wanted) {
    if (!kept.isEmpty() && kept.firstKey() <= wanted && wanted - kept.lastKey() < NEAR_NANOS) {
      return;
    }
    long enter = wanted;
    do {
      enter(enter);
      decodeNext();
      enter -= EARLIER_NANOS;
    } while (isBeyond(wanted) && enter > -EARLIER_NANOS);
  }

  private boolean isBeyond(long wanted) {
    return kept.isEmpty() || kept.firstKey() > wanted;
  }

  private void enter(long nanos) {
    release();
    container.seek(Math.max(0, nanos));
    decoder.restart();
    atEnd = false;
  }

  private void decodeNext() {
    if (!decoder.next(decoded)) {
      atEnd = true;
      return;
    }
    long stamp = decoded.best_effort_timestamp();
    if (stamp != AV_NOPTS_VALUE) {
      keep(container.nanosOf(stamp));
    }
    av_frame_unref(decoded);
  }

  private void keep(long nanos) {
    AVFrame old = kept.put(nanos, av_frame_clone(decoded));
    if (old != null) {
      av_frame_free(old);
    }
    int bytes =
        Math.max(
            1, av_image_get_buffer_size(decoded.format(), decoded.width(), decoded.height(), 1));
    if (kept.size() > Math.max(LEAST_KEPT, KEPT_BYTES / bytes)) {
      av_frame_free(kept.pollFirstEntry().getValue());
    }
  }

  private void release() {
    kept.values().forEach(frame -> av_frame_free(frame));
    kept.clear();
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    release();
    av_frame_free(decoded);
    converter.close();
    decoder.close();
    container.close();
  }
}
