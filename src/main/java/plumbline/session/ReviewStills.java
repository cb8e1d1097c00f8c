package plumbline.session;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.capture.CaptureException;

/**
 * A few small pictures of a video, each fetched once, beside the one that is looked at. They are
 * told on this thread and stay their taker's.
 */
public final class ReviewStills implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReviewStills.class);

  private final Path file;
  private final long zeroNanos;
  private final List<Long> times;
  private final ViewPort port;
  private final Consumer<ReviewPictures.Shown> taker;
  private final Thread thread = Daemon.thread("stills", this::run);
  private volatile boolean closed;

  /**
   * @param zeroNanos the session's time at which the video begins
   * @param times of the wanted pictures, in the session's nanoseconds
   */
  public ReviewStills(
      Path file,
      long zeroNanos,
      List<Long> times,
      ViewPort port,
      Consumer<ReviewPictures.Shown> taker) {
    this.file = file;
    this.zeroNanos = zeroNanos;
    this.times = times.stream().sorted().toList();
    this.port = port;
    this.taker = taker;
  }

  /** Begins to fetch; called once. */
  public void start() {
    thread.start();
  }

  /** Ends the fetching; does not wait for it. */
  @Override
  public void close() {
    closed = true;
  }

  private void run() {
    try (StillMaker stills = new StillMaker(file, new PictureBuffers())) {
      for (int i = 0; i < times.size() && !closed; i++) {
        long nanos = times.get(i);
        taker.accept(new ReviewPictures.Shown(nanos, stills.at(nanos - zeroNanos, port)));
      }
    } catch (CaptureException | RuntimeException | LinkageError e) {
      // The skeleton is shown in their place.
      LOG.debug("no small pictures", e);
    }
  }
}
