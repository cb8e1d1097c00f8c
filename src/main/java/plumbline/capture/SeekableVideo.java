package plumbline.capture;

import java.nio.file.Path;
import java.util.Map;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/**
 * A video file from which any picture can be asked for by its time, exactly. Going on to the next
 * picture decodes only that one; going back finds the pictures that were decoded last; else the
 * file is entered at the key picture before the wanted one. Who has time in between lets it {@link
 * #readBack} what lies before them. Used by one thread.
 *
 * <p>Times are those of {@link VideoFileSource}, but for files whose time stamps are damaged, which
 * only reading from the beginning can put right.
 */
public final class SeekableVideo implements AutoCloseable {
  /** Containers round times to milliseconds at most. */
  private static final long ROUNDING_NANOS = 2_000_000;

  /** To what lies nearer than this it is quicker to decode on than to seek. */
  private static final long NEAR_NANOS = 700_000_000;

  /** So many pictures are decoded before somebody else may want something. */
  private static final int AT_A_TIME = 4;

  private final Path file;
  private final PictureConverter converter;

  /** What the shown pictures come from. */
  private DecodedRun shown;

  /** The stretch before it, which ends where that begins. */
  private @Nullable DecodedRun before;

  /** The beginning of {@link #shown} that {@link #before} was last made for. */
  private long readBackTo = Long.MIN_VALUE;

  private long lastWanted = Long.MAX_VALUE;
  private boolean goesOn;
  private boolean closed;

  private SeekableVideo(Path file, DecodedRun run) throws CaptureException {
    this.file = file;
    this.shown = run;
    MediaContainer container = run.container();
    converter =
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
    DecodedRun run = DecodedRun.open(file);
    try {
      return new SeekableVideo(file, run);
    } catch (CaptureException | RuntimeException e) {
      run.close();
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
    requireOpen();
    long wanted = nanos + ROUNDING_NANOS;
    goesOn = wanted > lastWanted && wanted - lastWanted < NEAR_NANOS;
    lastWanted = wanted;
    goNear(wanted);
    while (!shown.isAtEnd() && (shown.isEmpty() || shown.lastNanos() <= wanted)) {
      shown.decodeNext();
    }
    Map.Entry<Long, AVFrame> picture =
        shown
            .shownAt(wanted)
            .orElseThrow(
                () ->
                    new CaptureException(
                        file
                            + " holds no picture that can be read there: copy or record it again"));
    return new Frame(0, picture.getKey(), converter.convert(picture.getValue()));
  }

  private void goNear(long wanted) throws CaptureException {
    boolean near =
        !shown.isEmpty() && shown.firstNanos() <= wanted && wanted - shown.lastNanos() < NEAR_NANOS;
    if (near) {
      return;
    }
    DecodedRun earlier = before;
    if (earlier != null && leadsTo(earlier, wanted)) {
      before = shown;
      shown = earlier;
      readBackTo = Long.MIN_VALUE;
    } else {
      shown.enterBefore(wanted);
    }
  }

  /**
   * True too when the stretch is not yet decoded so far: going on there is quicker than seeking.
   */
  private boolean leadsTo(DecodedRun earlier, long wanted) {
    return !earlier.isEmpty()
        && earlier.firstNanos() <= wanted
        && wanted < Math.max(earlier.lastNanos(), readBackTo);
  }

  /**
   * Decodes a little of what lies before the pictures that are kept, so that going back is as quick
   * as going on; nothing while a person goes on.
   *
   * @return true while there is more to be done before the next wish comes
   * @throws CaptureException when the file cannot be opened a second time
   */
  public boolean readBack() throws CaptureException {
    requireOpen();
    if (goesOn || shown.isEmpty() || shown.firstNanos() <= 0) {
      return false;
    }
    DecodedRun run = before == null ? DecodedRun.open(file) : before;
    before = run;
    long until = shown.firstNanos();
    if (readBackTo != until) {
      readBackTo = until;
      run.enterBefore(until - 1);
    }
    for (int i = 0; i < AT_A_TIME && isShort(run, until); i++) {
      run.decodeNext();
    }
    return isShort(run, until);
  }

  /** Up to the first picture of the other run itself: only then it is known to have no gap. */
  private static boolean isShort(DecodedRun run, long until) {
    return !run.isAtEnd() && (run.isEmpty() || run.lastNanos() < until);
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException(file + " is already closed");
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (before != null) {
      before.close();
    }
    shown.close();
    converter.close();
  }
}
