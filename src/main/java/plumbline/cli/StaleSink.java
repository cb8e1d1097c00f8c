package plumbline.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.analysis.FrameAnalysis;
import plumbline.capture.Frame;
import plumbline.personal.BodyCalibration;
import plumbline.personal.CalibrationWatch;
import plumbline.personal.CalibrationWatch.Stale;
import plumbline.report.FrameSink;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

/**
 * Tells when a body calibration that was asked for does not fit a video: camera or person are
 * placed otherwise than when it was made. The video is judged by it all the same.
 */
final class StaleSink implements FrameSink {
  private final CalibrationWatch watch;
  private final Consumer<String> teller;
  private Optional<Stale> stale = Optional.empty();

  /** {@code teller} is given one line at the end, if there is something to tell. */
  StaleSink(BodyCalibration body, ThresholdValues values, Consumer<String> teller) {
    watch = new CalibrationWatch(body, values);
    this.teller = teller;
  }

  @Override
  public void accept(Frame frame, FrameAnalysis analysis) {
    stale = watch.update(analysis);
  }

  @Override
  public void finish(List<RepVerdict> last) {
    stale
        .map(StaleSink::words)
        .ifPresent(
            why ->
                teller.accept(
                    "the body calibration may not fit: "
                        + why
                        + "; judged by it all the same, measure again for a better one"));
  }

  private static String words(Stale why) {
    return switch (why) {
      case OTHER_PICTURE -> "it was measured in pictures of another size";
      case OTHER_DISTANCE -> "you look longer or shorter than when you were measured";
      case OTHER_TILT -> "the camera leans otherwise than when you were measured";
    };
  }

  @Override
  public void close() {}
}
