package plumbline.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.capture.SourceInfo;
import plumbline.report.AnalysisResult;
import plumbline.report.FrameSink;
import plumbline.scoring.RepVerdict;

/**
 * Thread "judge": judges what the model has seen and gathers what is said; opens the sinks, feeds
 * them every judged frame, finishes and closes them.
 */
final class JudgeAndWrite implements Runnable {
  private final List<FrameSink.Opener> openers;
  private final SourceInfo source;
  private final SessionAnalyzer analyzer;
  private final Progress progress;
  private final Handoff<SeenFrame> frames;
  private final ResultCollector collector = new ResultCollector();
  private final List<FrameSink> sinks = new ArrayList<>();
  private volatile List<RepVerdict> last = List.of();
  private volatile boolean cancelled;
  private volatile @Nullable Throwable failure;

  JudgeAndWrite(
      List<FrameSink.Opener> openers,
      SourceInfo source,
      SessionAnalyzer analyzer,
      Progress progress,
      Handoff<SeenFrame> frames) {
    this.openers = openers;
    this.source = source;
    this.analyzer = analyzer;
    this.progress = progress;
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
        last = analyzer.finish();
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

  /** What was found in all frames; to be asked once the thread has ended. */
  AnalysisResult result(Optional<String> loss, long wallNanos) {
    return collector.finish(source, loss, last, wallNanos);
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
    for (SeenFrame next = frames.take(); next != null; next = frames.take()) {
      try (SeenFrame seen = next) {
        judge(seen);
      }
    }
  }

  private void judge(SeenFrame seen) throws IOException {
    FrameAnalysis analysis = analyzer.analyze(seen.pose());
    collector.add(analysis);
    progress.judged(source, collector.frames());
    for (FrameSink sink : sinks) {
      sink.accept(seen.frame(), analysis);
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
