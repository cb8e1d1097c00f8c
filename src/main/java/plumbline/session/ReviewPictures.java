package plumbline.session;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.capture.CaptureException;

/**
 * The pictures of a review's video, fetched on a thread of their own. The newest wish counts: who
 * scrubs fast sees fewer pictures and never waits for old ones.
 */
public final class ReviewPictures implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReviewPictures.class);

  private final Path file;
  private final long zeroNanos;
  private final PictureBuffers buffers = new PictureBuffers();
  private final LatestValue<Wish> wishes = new LatestValue<>(wish -> {});
  private final LatestValue<Shown> pictures =
      new LatestValue<>(shown -> buffers.giveBack(shown.picture()));
  private final Thread thread = Daemon.thread("pictures", this::run);
  private volatile Optional<String> failure = Optional.empty();

  private record Wish(long nanos, ViewPort port) {}

  /**
   * A picture that was wished for.
   *
   * @param nanos the session's time it was wished for
   */
  public record Shown(long nanos, Picture picture) {}

  /**
   * @param zeroNanos the session's time at which the video begins
   */
  public ReviewPictures(Path file, long zeroNanos) {
    this.file = file;
    this.zeroNanos = zeroNanos;
  }

  /** Begins to fetch; called once. */
  public void start() {
    thread.start();
  }

  /** Asks for the picture of a frame, instead of any that was asked for before. */
  public void wish(long nanos, ViewPort port) {
    wishes.put(new Wish(nanos, port));
  }

  /** The newest picture; whoever takes one gives it back to {@link #buffers()}. */
  public LatestValue<Shown> newest() {
    return pictures;
  }

  public PictureBuffers buffers() {
    return buffers;
  }

  /** One line on why there are no pictures, or no more. */
  public Optional<String> failure() {
    return failure;
  }

  /** Ends the fetching; does not wait for it. */
  @Override
  public void close() {
    wishes.abandon();
    pictures.abandon();
  }

  /** While nobody wishes for anything, what a step back would need is got ready. */
  private Optional<Wish> next(StillMaker stills) throws CaptureException, InterruptedException {
    Optional<Wish> wish = wishes.poll();
    while (wish.isEmpty() && stills.readBack()) {
      wish = wishes.poll();
    }
    return wish.isPresent() ? wish : wishes.take();
  }

  private void run() {
    try (StillMaker stills = new StillMaker(file, buffers)) {
      Optional<Wish> wish = wishes.take();
      while (wish.isPresent()) {
        long nanos = wish.get().nanos();
        pictures.put(new Shown(nanos, stills.at(nanos - zeroNanos, wish.get().port())));
        wish = next(stills);
      }
    } catch (InterruptedException e) {
      LOG.debug("fetching pictures was stopped");
    } catch (CaptureException | RuntimeException | LinkageError e) {
      LOG.debug("no more pictures", e);
      failure = Optional.of(Failures.told(e));
    }
  }
}
