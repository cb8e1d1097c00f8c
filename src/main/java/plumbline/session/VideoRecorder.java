package plumbline.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import plumbline.capture.Frame;
import plumbline.capture.SourceInfo;
import plumbline.recording.SessionException;
import plumbline.recording.SessionVideoWriter;

/**
 * Thread "video": encodes copies of the pictures of a session into the video beside it. Pictures
 * that it is too slow for are left out; landmarks never are.
 */
final class VideoRecorder {
  private static final int WAITING_PICTURES = 8;
  private static final long LOOK_AFTER_MS = 100;

  private final SourceInfo source;
  private final CompletableFuture<Optional<Path>> video;
  private final Consumer<LiveEvent> events;
  private final BlockingQueue<Frame> pictures = new LinkedBlockingQueue<>(WAITING_PICTURES);
  private final CompletableFuture<Void> over = new CompletableFuture<>();
  private final Thread thread = Daemon.thread("video", this::run);
  private volatile boolean ending;

  private VideoRecorder(
      SourceInfo source, CompletableFuture<Optional<Path>> video, Consumer<LiveEvent> events) {
    this.source = source;
    this.video = video;
    this.events = events;
  }

  /**
   * Starts the thread.
   *
   * @param video known when the session's file has been begun; empty when it could not be
   */
  static VideoRecorder start(
      SourceInfo source, CompletableFuture<Optional<Path>> video, Consumer<LiveEvent> events) {
    VideoRecorder recorder = new VideoRecorder(source, video, events);
    recorder.thread.start();
    return recorder;
  }

  /** Copies the picture, if there is room. */
  void keep(Frame frame) {
    if (over.isDone() || pictures.remainingCapacity() == 0) {
      return;
    }
    Frame copy = frame.copy();
    if (!pictures.offer(copy)) {
      copy.close();
    }
    if (over.isDone()) {
      // It ended meanwhile: nobody else takes this one.
      clear();
    }
  }

  /** No more pictures come; completes when the file is whole. */
  CompletableFuture<Void> end() {
    letGo();
    return over;
  }

  /** No more pictures come, and nobody waits for the file. */
  void letGo() {
    ending = true;
  }

  private void run() {
    try {
      Optional<Path> file = video.join();
      if (file.isPresent()) {
        write(file.get());
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      events.accept(new LiveEvent.VideoFailed(Failures.told(e), SessionException.troubleOf(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      over.complete(null);
      clear();
    }
  }

  private void clear() {
    for (Frame left = pictures.poll(); left != null; left = pictures.poll()) {
      left.close();
    }
  }

  private void write(Path file) throws IOException, InterruptedException {
    double rate = source.framesPerSecond() > 0 ? source.framesPerSecond() : 30;
    try (SessionVideoWriter writer = SessionVideoWriter.create(file, source.size(), rate)) {
      boolean more = true;
      while (more) {
        boolean last = ending;
        Frame picture = pictures.poll(last ? 0 : LOOK_AFTER_MS, TimeUnit.MILLISECONDS);
        more = picture != null || !last;
        if (picture != null) {
          try (picture) {
            writer.write(picture);
          }
        }
      }
      writer.finish();
    }
  }
}
