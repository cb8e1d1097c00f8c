package plumbline.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.PoseFrame;
import plumbline.capture.SourceInfo;
import plumbline.recording.SessionEvent;
import plumbline.recording.SessionException;
import plumbline.recording.SessionVideoWriter;
import plumbline.recording.SessionWriter;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

/**
 * Thread "recorder": writes what was judged into one session file. Nothing that is handed over is
 * dropped; the analysis never waits for the disk. When the disk fails, the recording ends, says so,
 * and what is on the disk stays.
 */
final class Recorder {
  private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
  private static final long FLUSH_AFTER_MS = 250;

  /** One thing to write; what does not apply is empty. */
  private record Item(
      @Nullable PoseFrame frame, List<RepVerdict> verdicts, @Nullable SessionEvent event) {}

  private final SessionOpener opener;
  private final SourceInfo source;
  private final List<Exercise> exercises;
  private final ThresholdValues values;
  private final boolean withVideo;
  private final BiConsumer<Recorder, LiveEvent> events;
  private final CompletableFuture<Optional<Path>> video = new CompletableFuture<>();
  private final BlockingQueue<Item> items = new LinkedBlockingQueue<>();
  private final CompletableFuture<Void> over = new CompletableFuture<>();
  private final Thread thread = Daemon.thread("recorder", this::run);
  private volatile boolean ending;

  private Recorder(
      SessionOpener opener,
      SourceInfo source,
      List<Exercise> exercises,
      ThresholdValues values,
      boolean withVideo,
      BiConsumer<Recorder, LiveEvent> events) {
    this.opener = opener;
    this.source = source;
    this.exercises = List.copyOf(exercises);
    this.values = values;
    this.withVideo = withVideo;
    this.events = events;
  }

  static Recorder start(
      SessionOpener opener,
      SourceInfo source,
      List<Exercise> exercises,
      ThresholdValues values,
      boolean withVideo,
      BiConsumer<Recorder, LiveEvent> events) {
    Recorder recorder = new Recorder(opener, source, exercises, values, withVideo, events);
    recorder.thread.start();
    return recorder;
  }

  /** Where the video goes, known once the session has been begun; empty when it could not be. */
  CompletableFuture<Optional<Path>> video() {
    return video;
  }

  void keep(FrameAnalysis analysis) {
    keep(new Item(analysis.raw(), analysis.newVerdicts(), null));
  }

  void keep(SessionEvent event) {
    keep(new Item(null, List.of(), event));
  }

  /** Everything has been said; completes when the file is whole. */
  CompletableFuture<Void> end(List<RepVerdict> last) {
    keep(new Item(null, last, null));
    ending = true;
    return over;
  }

  private void keep(Item item) {
    if (!over.isDone()) {
      items.add(item);
    }
  }

  private void run() {
    Path written = null;
    try (SessionWriter writer = opener.open(source, exercises, values)) {
      begin(writer);
      writeAll(writer);
      writer.finish();
      events.accept(this, new LiveEvent.RecordingEnded(writer.file()));
      written = writer.file();
    } catch (SessionException | RuntimeException | LinkageError e) {
      over.complete(null);
      events.accept(
          this, new LiveEvent.RecordingFailed(Failures.told(e), SessionException.troubleOf(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      video.complete(Optional.empty());
      over.complete(null);
      items.clear();
    }
    prepare(written);
  }

  /** What does not succeed here is done when the session is asked for. */
  private static void prepare(@Nullable Path written) {
    try {
      if (written != null) {
        EvidenceStore.ofThisProgram().prepare(written);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("{} was kept, but could not be judged again", written, e);
    }
  }

  boolean isOver() {
    return over.isDone();
  }

  private void begin(SessionWriter writer) throws SessionException {
    if (withVideo) {
      Path beside = SessionVideoWriter.beside(writer.file());
      writer.setVideo(beside);
      video.complete(Optional.of(beside));
    }
    events.accept(this, new LiveEvent.RecordingStarted(writer.file(), withVideo));
  }

  private void writeAll(SessionWriter writer) throws SessionException, InterruptedException {
    boolean more = true;
    while (more) {
      boolean last = ending;
      Item item = items.poll(last ? 0 : FLUSH_AFTER_MS, TimeUnit.MILLISECONDS);
      if (item == null) {
        writer.flush();
        more = !last;
      } else {
        write(item, writer);
      }
    }
  }

  private static void write(Item item, SessionWriter writer) throws SessionException {
    if (item.frame() != null) {
      writer.add(item.frame());
    }
    writer.add(item.verdicts());
    if (item.event() != null) {
      writer.add(item.event());
    }
  }
}
