package plumbline.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.capture.Frame;
import plumbline.capture.SourceInfo;
import plumbline.recording.SessionEvent;
import plumbline.recording.SettingsChange;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

/**
 * Whether a live session is being kept. A wish may come from any thread; it comes true between two
 * frames, on thread "analysis", which everything else here belongs to. What is recorded is a
 * session of its own: judging starts anew with it, so that the file holds all that the verdicts
 * rest on.
 */
final class LiveRecording {
  private final LiveParts parts;
  private final Consumer<LiveEvent> events;
  private volatile boolean wanted;
  private volatile boolean videoWanted;
  private volatile @Nullable Recorder recorder;
  private volatile @Nullable VideoRecorder video;
  private volatile long lastNanos;
  private CompletableFuture<Void> allWritten = CompletableFuture.completedFuture(null);

  LiveRecording(LiveParts parts, Consumer<LiveEvent> events) {
    this.parts = parts;
    this.events = events;
  }

  void want(boolean on, boolean withVideo) {
    videoWanted = withVideo;
    wanted = on;
  }

  boolean isWanted() {
    return wanted;
  }

  /** Begins or ends the recording when that is wished for. */
  void obey(FrameJudge judge, SourceInfo source) {
    if (wanted && recorder == null) {
      judge.startAnew();
      begin(source, judge.settings(), videoWanted);
    } else if (!wanted && recorder != null) {
      end(judge.finish());
      judge.startAnew();
    }
  }

  private synchronized void begin(SourceInfo source, ThresholdValues values, boolean withVideo) {
    Recorder begun =
        Recorder.start(
            parts.sessions(), source, parts.exercises(), values, withVideo, this::tellOf);
    recorder = begun;
    if (withVideo) {
      video = VideoRecorder.start(source, begun.video(), events);
    }
    if (begun.isOver()) {
      letGo(); // it failed before it was known here
    }
  }

  /** Keeps one frame; the picture stays the caller's. */
  void keep(Frame frame, FrameAnalysis analysis) {
    lastNanos = analysis.raw().timestampNanos();
    recorder().ifPresent(r -> r.keep(analysis));
    Optional.ofNullable(video).ifPresent(v -> v.keep(frame));
  }

  /** Notes that something happened now; from any thread. */
  void note(SessionEvent.Kind kind, String text) {
    recorder().ifPresent(r -> r.keep(new SessionEvent(lastNanos, kind, text)));
  }

  /** Notes that other settings judge the next frame. */
  void note(SettingsChange change) {
    recorder().ifPresent(r -> r.keep(change.event()));
  }

  /** Ends the recording, if there is one. */
  synchronized void end(List<RepVerdict> last) {
    recorder().ifPresent(r -> allWritten = CompletableFuture.allOf(allWritten, r.end(last)));
    recorder = null;
    endVideo();
  }

  private void endVideo() {
    Optional.ofNullable(video)
        .ifPresent(v -> allWritten = CompletableFuture.allOf(allWritten, v.end()));
    video = null;
  }

  /** Completes when every file that was ended is whole. */
  CompletableFuture<Void> written() {
    return allWritten;
  }

  private Optional<Recorder> recorder() {
    return Optional.ofNullable(recorder);
  }

  /** A recording that failed late ends itself, not the one that has begun since. */
  private synchronized void tellOf(Recorder from, LiveEvent event) {
    if (event instanceof LiveEvent.RecordingFailed && from.equals(recorder)) {
      letGo();
    }
    events.accept(event);
  }

  /** Without a recorder nothing is to be ended: the counts on the screen stay. */
  private void letGo() {
    recorder = null;
    wanted = false;
    Optional.ofNullable(video).ifPresent(VideoRecorder::letGo);
    video = null;
  }
}
