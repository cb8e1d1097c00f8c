package plumbline.session;

import java.io.IOException;
import java.util.List;
import java.util.function.LongSupplier;
import plumbline.analysis.SessionAnalyzer;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.SourceInfo;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Optics;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.report.AnalysisResult;
import plumbline.report.FrameSink;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/**
 * One file through the whole pipeline: nothing is dropped, the source waits.
 *
 * <p>Three threads, so that two cores are busy: "decode" reads ahead a few frames, the calling
 * thread runs the model, "judge" judges what it saw and feeds the sinks. Every frame is closed
 * exactly once, whatever fails. The frames reach each stage in the order of their time and no stage
 * reads a clock, so the result does not depend on how the threads are scheduled. Interrupt the
 * calling thread to cancel.
 */
public final class AnalysisRun {
  /** Enough to even out a slow frame; 720p pictures take 2.7 MB each. */
  private static final int QUEUED_FRAMES = 4;

  private final SourceOpener sourceOpener;
  private final EstimatorOpener estimatorOpener;
  private final SessionAnalyzer analyzer;
  private final List<FrameSink.Opener> sinks;
  private final Progress progress;
  private final LongSupplier nanoClock;

  private final Handoff<Frame> decoded = new Handoff<>(QUEUED_FRAMES, Frame::close);
  private final Handoff<SeenFrame> seen = new Handoff<>(QUEUED_FRAMES, SeenFrame::close);

  public AnalysisRun(
      SourceOpener source,
      EstimatorOpener estimator,
      List<Exercise> exercises,
      ThresholdValues values,
      ErrorBands bands,
      List<FrameSink.Opener> sinks,
      Progress progress) {
    this(source, estimator, exercises, values, bands, Optics.unknown(), sinks, progress);
  }

  /** Through a lens of which something is known. */
  public AnalysisRun(
      SourceOpener source,
      EstimatorOpener estimator,
      List<Exercise> exercises,
      ThresholdValues values,
      ErrorBands bands,
      Optics optics,
      List<FrameSink.Opener> sinks,
      Progress progress) {
    this(
        source,
        estimator,
        new SessionAnalyzer(exercises, values, bands, optics),
        sinks,
        progress,
        System::nanoTime);
  }

  /** With another clock for the measured speed. */
  AnalysisRun(
      SourceOpener source,
      EstimatorOpener estimator,
      List<Exercise> exercises,
      ThresholdValues values,
      ErrorBands bands,
      List<FrameSink.Opener> sinks,
      Progress progress,
      LongSupplier nanoClock) {
    this(
        source,
        estimator,
        new SessionAnalyzer(exercises, values, bands),
        sinks,
        progress,
        nanoClock);
  }

  private AnalysisRun(
      SourceOpener source,
      EstimatorOpener estimator,
      SessionAnalyzer analyzer,
      List<FrameSink.Opener> sinks,
      Progress progress,
      LongSupplier nanoClock) {
    this.sourceOpener = source;
    this.estimatorOpener = estimator;
    this.analyzer = analyzer;
    this.sinks = List.copyOf(sinks);
    this.progress = progress;
    this.nanoClock = nanoClock;
  }

  /**
   * Runs to the end of the source. May be called once.
   *
   * @throws CaptureException when the source cannot be opened or read
   * @throws PoseModelException when the model cannot be loaded
   * @throws IOException when a sink cannot write
   * @throws InterruptedException when cancelled
   */
  public AnalysisResult run()
      throws CaptureException, PoseModelException, IOException, InterruptedException {
    SourceReader reader = new SourceReader(sourceOpener, decoded);
    try (Stage decode = Stage.start("decode", reader, decoded::abandon)) {
      SourceInfo source = reader.awaitOpened();
      try (PoseEstimator estimator = estimatorOpener.open()) {
        long start = nanoClock.getAsLong();
        JudgeAndWrite judging = look(source, reader, estimator);
        decode.join();
        return judging.result(reader.loss(), nanoClock.getAsLong() - start);
      }
    }
  }

  private JudgeAndWrite look(SourceInfo source, SourceReader reader, PoseEstimator estimator)
      throws CaptureException, IOException, InterruptedException {
    JudgeAndWrite judging = new JudgeAndWrite(sinks, source, analyzer, progress, seen);
    try (Stage judge = Stage.start("judge", judging, judging::cancel)) {
      Frame frame = decoded.take();
      while (frame != null) {
        boolean wanted = look(frame, estimator);
        frame = wanted ? decoded.take() : null;
      }
      reader.rethrowFailure();
      seen.end();
      judge.join();
      judging.rethrowFailure();
      return judging;
    }
  }

  /** Returns false when nobody wants more: judging or a sink has failed. */
  private boolean look(Frame frame, PoseEstimator estimator) throws InterruptedException {
    boolean mine = true;
    try {
      SeenFrame looked = new SeenFrame(frame, estimator.estimate(frame));
      mine = false;
      return seen.put(looked);
    } finally {
      if (mine) {
        frame.close();
      }
    }
  }
}
