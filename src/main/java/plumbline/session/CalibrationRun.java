package plumbline.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.analysis.AnalyzerRelay;
import plumbline.analysis.SessionAnalyzer;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.kinematics.ErrorBands;
import plumbline.personal.BodyCalibrator;
import plumbline.personal.CalibrationView;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/**
 * A body calibration over a file or a camera without a window, on the calling thread: until it has
 * something to offer, or the source ends. Interrupt the thread to cancel.
 */
public final class CalibrationRun {
  private final SourceOpener sources;
  private final EstimatorOpener estimators;
  private final Consumer<CalibrationView> progress;

  /** {@code progress} is told where the person is, frame by frame. */
  public CalibrationRun(
      SourceOpener sources, EstimatorOpener estimators, Consumer<CalibrationView> progress) {
    this.sources = sources;
    this.estimators = estimators;
    this.progress = progress;
  }

  /**
   * Where the person was in the end.
   *
   * @return empty when not a single frame came
   */
  public Optional<CalibrationView> run(Exercise exercise, ThresholdValues values, ErrorBands bands)
      throws CaptureException, PoseModelException, InterruptedException {
    try (FrameSource source = sources.open();
        PoseEstimator estimator = estimators.open()) {
      BodyCalibrator calibrator = new BodyCalibrator(exercise, values, source.info().name());
      AnalyzerRelay relay =
          new AnalyzerRelay(v -> new SessionAnalyzer(List.of(exercise), v, bands), values);
      return follow(source, estimator, calibrator, relay);
    }
  }

  private Optional<CalibrationView> follow(
      FrameSource source, PoseEstimator estimator, BodyCalibrator calibrator, AnalyzerRelay relay)
      throws CaptureException, InterruptedException {
    Optional<CalibrationView> view = Optional.empty();
    Optional<Frame> next = source.next();
    while (next.isPresent()) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      try (Frame frame = next.get()) {
        if (!calibrator.values().equals(relay.values()) && relay.mayChange()) {
          relay.change(calibrator.values());
        }
        view = Optional.of(calibrator.update(relay.analyze(estimator.estimate(frame))));
      }
      progress.accept(view.get());
      boolean measured = view.get().result().isPresent() || view.get().isOver();
      next = measured ? Optional.empty() : source.next();
    }
    return view;
  }
}
