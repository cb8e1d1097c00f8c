package plumbline.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.capture.SourceInfo;
import plumbline.report.FrameSink;
import plumbline.scoring.RepVerdict;

/** Thread "write": opens the sinks, feeds them every judged frame, finishes and closes them. */
final class SinkWriter implements Runnable {
  private final List<FrameSink.Opener> openers;
  private final SourceInfo source;
  private final Handoff<JudgedFrame> frames;
  private final List<FrameSink> sinks = new ArrayList<>();
  private volatile List<RepVerdict> last = List.of();
  private volatile boolean cancelled;
  private volatile @Nullable Throwable failure;

  SinkWriter(List<FrameSink.Opener> openers, SourceInfo source, Handoff<JudgedFrame> frames) {
    this.openers = openers;
    this.source = source;
    this.frames = frames;
  }

  @Override
  public void run() {
    try {
      for (FrameSink.Opener opener : openers) {
        sinks.add(opener.open(source));
      }
      pump();
      if (!cancelled) {
        for (FrameSink sink : sinks) {
          sink.finish(last);
        }
      }
    } catch (Throwable e) { // Errors too: the other threads wait for this one.
      failure = e;
    } finally {
      frames.abandon();
      sinks.forEach(this::close);
    }
  }

  /** What is said after the last frame; told before the frames end. */
  void conclude(List<RepVerdict> verdicts) {
    last = verdicts;
  }

  /** The frames that came are not all there are: nothing is finished. */
  void cancel() {
    cancelled = true;
    frames.abandon();
  }

  /** Throws what ended the writing early, if something did. */
  void rethrowFailure() throws IOException {
    if (failure instanceof IOException e) {
      throw e;
    }
    Failures.rethrowUnchecked(failure);
  }

  private void pump() throws IOException, InterruptedException {
    for (JudgedFrame next = frames.take(); next != null; next = frames.take()) {
      try (JudgedFrame judged = next) {
        for (FrameSink sink : sinks) {
          sink.accept(judged.frame(), judged.analysis());
        }
      }
    }
  }

  private void close(FrameSink sink) {
    try {
      sink.close();
    } catch (IOException | RuntimeException e) {
      if (failure == null) {
        failure = e;
      }
    }
  }
}
