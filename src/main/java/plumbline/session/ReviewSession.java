package plumbline.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.analysis.FrameAnalysis;
import plumbline.recording.SessionException;
import plumbline.recording.SessionTrouble;
import plumbline.scoring.RepVerdict;

/**
 * One recorded session, or one video, laid open to be looked at. Its frames come in on a thread of
 * its own and can be looked at while more come. {@link #state()} and {@link #trace()} answer on any
 * thread and never wait.
 */
public final class ReviewSession implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReviewSession.class);

  private final ReviewFeed feed;
  private final FrameTrace trace = new FrameTrace();
  private final Thread thread = Daemon.thread("review", this::run);
  private SessionTrouble trouble = SessionTrouble.OTHER;
  private volatile boolean cancelled;
  private volatile ReviewState state;

  /**
   * @param step what goes on until all frames have come
   */
  private ReviewSession(ReviewSource source, ReviewState.Step step, ReviewFeed feed) {
    this.feed = feed;
    state =
        new ReviewState(
            source,
            step,
            0,
            OptionalLong.empty(),
            List.of(),
            Optional.empty(),
            SessionTrouble.OTHER);
  }

  /**
   * A video, looked at by the pose model.
   *
   * @param draft takes what is seen
   */
  public static ReviewSession ofVideo(Path file, LiveSetup setup, VideoDraft draft) {
    return new ReviewSession(
        ReviewSource.named(file, Optional.empty()),
        ReviewState.Step.ANALYSING,
        new VideoFeed(file, setup, draft));
  }

  /** A recorded session; what was said then is there at once, what frames show a little later. */
  public static ReviewSession ofSession(Path file) {
    return new ReviewSession(
        ReviewSource.named(file, Optional.of(file)),
        ReviewState.Step.REPLAYING,
        new SessionFeed(file));
  }

  /** Whatever {@code feed} hands over. */
  public static ReviewSession of(ReviewSource source, ReviewState.Step step, ReviewFeed feed) {
    return new ReviewSession(source, step, feed);
  }

  /** Begins to read; called once. */
  public void start() {
    thread.start();
  }

  public FrameTrace trace() {
    return trace;
  }

  public ReviewState state() {
    return state;
  }

  /** No more frames are read; what was found so far stays. Does not wait. */
  public void cancel() {
    cancelled = true;
    thread.interrupt();
  }

  /** Ends the reading; does not wait for it. */
  @Override
  public void close() {
    cancel();
  }

  private void run() {
    try {
      Intake intake = new Intake();
      feed.run(intake);
      end(cancelled ? ReviewState.Step.CANCELLED : ReviewState.Step.DONE, intake.loss());
    } catch (InterruptedException e) {
      end(ReviewState.Step.CANCELLED, Optional.empty());
    } catch (Exception | LinkageError e) {
      LOG.debug("the review failed", e);
      trouble = SessionException.troubleOf(e);
      end(ReviewState.Step.FAILED, Optional.of(Failures.told(e)));
    }
  }

  private void end(ReviewState.Step step, Optional<String> message) {
    state =
        new ReviewState(
            state.source(),
            step,
            trace.size(),
            state.ofFrames(),
            state.verdicts(),
            message,
            trouble);
  }

  /** Used by one thread at a time: the review's, or one that it waits for. */
  private final class Intake implements ReviewFeed.Intake {
    private final PicturePace pace = new PicturePace();
    private Optional<String> lost = Optional.empty();
    private boolean allKnown;

    @Override
    public void opened(ReviewSource source, OptionalLong frames) {
      state =
          new ReviewState(
              source, state.step(), 0, frames, state.verdicts(), state.message(), state.trouble());
    }

    @Override
    public void know(List<RepVerdict> all) {
      allKnown = true;
      show(all);
    }

    @Override
    public void lost(String line) {
      lost = Optional.of(line);
    }

    Optional<String> loss() {
      String title = state.source().title();
      return lost.or(() -> pace.tooFew(title.isEmpty() ? "this recording" : title));
    }

    @Override
    public boolean add(FrameAnalysis analysis) {
      trace.add(analysis);
      pace.add(analysis.raw().timestampNanos());
      List<RepVerdict> more = analysis.newVerdicts();
      if (allKnown || more.isEmpty()) {
        show(state.verdicts());
      } else {
        List<RepVerdict> all = new ArrayList<>(state.verdicts());
        all.addAll(more);
        show(all);
      }
      return !cancelled;
    }

    private void show(List<RepVerdict> verdicts) {
      state =
          new ReviewState(
              state.source(),
              state.step(),
              trace.size(),
              state.ofFrames(),
              verdicts,
              state.message(),
              state.trouble());
    }
  }
}
