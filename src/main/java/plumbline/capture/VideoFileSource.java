package plumbline.capture;

import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import plumbline.body.ImageSize;

/**
 * Every picture of a video file, upright and with square pixels, at the time at which a player
 * shows it: 0 is the start of the file, which a late picture track may begin after.
 *
 * <p>Decoding uses threads of FFmpeg's own; the source itself is used by one thread. What is
 * damaged in the middle is left out and the end of a file cut short is an end; {@link #loss} tells
 * both.
 */
public final class VideoFileSource implements FrameSource {
  private static final int DEFAULT_THREADS = 2;
  private static final double SECONDS = 1e-9;

  private final MediaContainer container;
  private final VideoDecoder decoder;
  private final PictureConverter converter;
  private final MediaTime time;
  private final SourceInfo info;
  private final AVFrame decoded = av_frame_alloc();
  private long delivered;
  private boolean atEnd;
  private boolean closed;

  private VideoFileSource(MediaContainer container, VideoDecoder decoder, ImageSize squarePixels) {
    Orientation orientation = container.orientation();
    double fps = container.framesPerSecond();
    this.container = container;
    this.decoder = decoder;
    this.converter = new PictureConverter(squarePixels, orientation);
    this.time =
        new MediaTime(
            container.timeBase().num(), container.timeBase().den(), container.originNanos(), fps);
    this.info =
        new SourceInfo(
            String.valueOf(container.file().getFileName()),
            orientation.applyTo(squarePixels),
            fps,
            container.frameCount(),
            orientation.clockwiseDeg());
  }

  /** Opens a video with two decoding threads. */
  public static VideoFileSource open(Path file) throws CaptureException {
    return open(file, DEFAULT_THREADS);
  }

  /**
   * Opens a video.
   *
   * @throws CaptureException when the file is missing, unreadable, no video, cut off before its
   *     index, or of a size in which no person can be followed
   */
  public static VideoFileSource open(Path file, int threads) throws CaptureException {
    VideoFileCheck.requireReadable(file);
    NativeLibraries.openCv();
    NativeLibraries.ffmpeg();
    MediaContainer container = MediaOpening.open(file);
    try {
      ImageSize size = squarePixelSize(container);
      return new VideoFileSource(container, VideoDecoder.open(container, threads), size);
    } catch (CaptureException | RuntimeException e) {
      container.close();
      throw e;
    }
  }

  /** Pixels are only ever stretched, as players do, so that nothing seen is lost. */
  static ImageSize squarePixelSize(MediaContainer container) throws CaptureException {
    int width = container.codec().width();
    int height = container.codec().height();
    if (width <= 0 || height <= 0) {
      throw new CaptureException(
          container.file() + " holds no picture of a size that can be read: record it again");
    }
    VideoFileCheck.requireSize(container.file(), width, height);
    double aspect = container.pixelAspect();
    int wide = aspect > 1 ? (int) Math.round(width * aspect) : width;
    int tall = aspect < 1 ? (int) Math.round(height / aspect) : height;
    VideoFileCheck.requireSize(container.file(), wide, tall);
    return new ImageSize(wide, tall);
  }

  @Override
  public SourceInfo info() {
    return info;
  }

  @Override
  public Optional<Frame> next() throws CaptureException {
    if (closed) {
      throw new IllegalStateException(info.name() + " is already closed");
    }
    if (atEnd || !decoder.next(decoded)) {
      end();
      return Optional.empty();
    }
    try {
      long stamp = decoded.best_effort_timestamp();
      long nanos = stamp == AV_NOPTS_VALUE ? time.ofMissing() : time.of(stamp);
      return Optional.of(new Frame(delivered++, nanos, converter.convert(decoded)));
    } finally {
      av_frame_unref(decoded);
    }
  }

  private void end() throws CaptureException {
    atEnd = true;
    if (delivered == 0) {
      throw new CaptureException(
          container.file() + " holds no picture that can be read: copy or record it again");
    }
  }

  @Override
  public Optional<String> loss() {
    if (container.isCutOff()) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%s is cut off: its pictures end at %.1f s; copy it again",
              info.name(),
              time.lastNanos() * SECONDS));
    }
    return decoder.damaged() == 0
        ? Optional.empty()
        : Optional.of(
            info.name() + " is damaged: " + decoder.damaged() + " pieces of it were left out");
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    av_frame_free(decoded);
    converter.close();
    decoder.close();
    container.close();
  }
}
