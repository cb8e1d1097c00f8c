package plumbline.session;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.recording.SessionException;

/**
 * Does what a screen asks of the library on thread "library", one thing after another, and answers
 * where the screen listens. May be asked from any thread.
 */
public final class LibraryDesk {
  private static final Logger LOG = LoggerFactory.getLogger(LibraryDesk.class);

  private final SessionLibrary library;
  private final Executor answers;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Daemon.named("library"));

  /** Something that waits for the disk. */
  @FunctionalInterface
  public interface Work<T> {
    T in(SessionLibrary library) throws SessionException;
  }

  /**
   * @param answers runs the answers, such as {@code Platform::runLater}
   */
  public LibraryDesk(SessionLibrary library, Executor answers) {
    this.library = library;
    this.answers = answers;
  }

  /**
   * Does something and answers.
   *
   * @param failed is told what is wrong
   */
  public <T> void ask(Work<T> work, Consumer<T> done, Consumer<Trouble> failed) {
    thread.execute(
        () -> {
          try {
            T result = work.in(library);
            answers.execute(() -> done.accept(result));
          } catch (SessionException | RuntimeException e) {
            answers.execute(() -> failed.accept(Trouble.of(e)));
          }
        });
  }

  /** What was asked is still done; what was deleted can still be brought back by another desk. */
  public void leave() {
    thread.shutdown();
  }

  /**
   * What was asked is still done, and what was deleted is gone for good. Does not wait for it.
   *
   * @param afterwards runs when all is done, on the library's thread
   */
  public void close(Runnable afterwards) {
    thread.execute(
        () -> {
          try {
            library.purge();
          } catch (SessionException | RuntimeException e) {
            LOG.debug("deleted sessions go when the list is opened the next time", e);
          } finally {
            afterwards.run();
          }
        });
    thread.shutdown();
  }
}
