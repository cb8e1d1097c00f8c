package plumbline.capture;

import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_clone;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_image_get_buffer_size;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * One place of a video file at which pictures are decoded one after another, and those of them that
 * came last, without a gap. Used by one thread.
 */
final class DecodedRun implements AutoCloseable {
  private static final int THREADS = 2;

  /** Decoded pictures that are kept, in bytes: some 30 of 720p. */
  private static final long KEPT_BYTES = 40L << 20;

  private static final int LEAST_KEPT = 8;

  /** How much earlier to enter the file when it was entered too late; twice as much each time. */
  private static final long EARLIER_NANOS = 1_000_000_000;

  private final MediaContainer container;
  private final VideoDecoder decoder;
  private final AVFrame decoded = av_frame_alloc();
  private final TreeMap<Long, AVFrame> kept = new TreeMap<>();
  private boolean atEnd;

  private DecodedRun(MediaContainer container, VideoDecoder decoder) {
    this.container = container;
    this.decoder = decoder;
  }

  static DecodedRun open(Path file) throws CaptureException {
    MediaContainer container = MediaOpening.open(file);
    try {
      return new DecodedRun(container, VideoDecoder.open(container, THREADS));
    } catch (CaptureException | RuntimeException e) {
      container.close();
      throw e;
    }
  }

  MediaContainer container() {
    return container;
  }

  /** Whether nothing more comes. */
  boolean isAtEnd() {
    return atEnd;
  }

  boolean isEmpty() {
    return kept.isEmpty();
  }

  /** Time of the earliest picture that is kept, nanoseconds; there is one. */
  long firstNanos() {
    return kept.firstKey();
  }

  /** Time of the latest picture that is kept, nanoseconds; there is one. */
  long lastNanos() {
    return kept.lastKey();
  }

  /** The last picture that is not later, or the first one of all. */
  Optional<Map.Entry<Long, AVFrame>> shownAt(long nanos) {
    Map.Entry<Long, AVFrame> shown = kept.floorEntry(nanos);
    return Optional.ofNullable(shown == null ? kept.firstEntry() : shown);
  }

  /** Goes on with a picture that is not later than {@code nanos}, where there is one. */
  void enterBefore(long nanos) throws CaptureException {
    long enter = nanos;
    long earlier = EARLIER_NANOS;
    boolean fromStart;
    do {
      release();
      fromStart = enter <= 0;
      container.seek(Math.max(0, enter));
      decoder.restart();
      atEnd = false;
      decodeNext();
      enter -= earlier;
      earlier *= 2;
    } while ((kept.isEmpty() || kept.firstKey() > nanos) && !fromStart);
  }

  /** Decodes and keeps one more picture, in the place of the earliest one when there are many. */
  void decodeNext() throws CaptureException {
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
    release();
    av_frame_free(decoded);
    decoder.close();
    container.close();
  }
}
