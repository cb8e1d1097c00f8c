package plumbline.ui;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.capture.Frame;
import plumbline.capture.PictureScaler;
import plumbline.capture.VideoFileSource;
import plumbline.coaching.Cue;
import plumbline.coaching.CueSelector;
import plumbline.pose.BlazePoseEstimator;
import plumbline.pose.ModelStore;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelKind;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.session.LiveView;
import plumbline.session.Picture;
import plumbline.session.PictureFit;
import plumbline.session.ViewPort;
import plumbline.settings.AccuracyFile;
import plumbline.thresholds.ThresholdValues;

/** Runs a clip through the real pipeline and keeps what is known at chosen times. */
final class DemoMoments implements AutoCloseable {
  private final TreeMap<Double, Moment> moments = new TreeMap<>();

  /** A frame with what was said of it. */
  record Moment(Frame frame, FrameAnalysis analysis, Optional<Cue> cue, List<RepVerdict> verdicts) {

    Moment withCue(Cue other) {
      return new Moment(frame, analysis, Optional.of(other), verdicts);
    }

    Moment withAnalysis(FrameAnalysis other) {
      return new Moment(frame, other, cue, verdicts);
    }

    /** As the screen gets it at this size. */
    LiveView view(ViewPort port) {
      PictureFit fit = PictureFit.of(frame.size(), port);
      ByteBuffer bgra = ByteBuffer.allocateDirect(PictureScaler.bytes(fit.made()));
      try (PictureScaler scaler = new PictureScaler()) {
        PictureScaler.Cut cut = new PictureScaler.Cut(fit.cutLeft(), fit.cutTop(), fit.kept());
        scaler.scale(frame, cut, fit.made(), port.mirrored(), bgra);
      }
      return LiveViews.of(
          frame.index(), new Picture(bgra, fit.made(), fit), analysis, cue, verdicts);
    }
  }

  /** With the real pose model. */
  static DemoMoments of(Path clip, List<Exercise> exercises, List<Double> timesS) throws Exception {
    try (PoseEstimator estimator =
        new BlazePoseEstimator(new ModelStore(Path.of("models")), PoseModelKind.FULL)) {
      return new DemoMoments(clip, estimator, exercises, timesS);
    }
  }

  /** {@code timesS} are in order. */
  DemoMoments(Path clip, PoseEstimator estimator, List<Exercise> exercises, List<Double> timesS)
      throws Exception {
    List<Double> wanted = new ArrayList<>(timesS);
    SessionAnalyzer analyzer =
        new SessionAnalyzer(
            exercises, ThresholdValues.defaults(), AccuracyFile.standard().load("full").bands());
    CueSelector cues = new CueSelector(ThresholdValues.defaults());
    List<RepVerdict> verdicts = new ArrayList<>();
    try (VideoFileSource source = VideoFileSource.open(clip)) {
      for (Optional<Frame> next = source.next(); next.isPresent(); next = source.next()) {
        Frame frame = next.get();
        FrameAnalysis analysis = analyzer.analyze(estimator.estimate(frame));
        verdicts.addAll(analysis.newVerdicts());
        Moment moment = new Moment(frame, analysis, cues.select(analysis), List.copyOf(verdicts));
        if (!wanted.isEmpty() && analysis.raw().timeS() >= wanted.get(0)) {
          moments.put(wanted.remove(0), moment);
        } else {
          frame.close();
        }
      }
    }
  }

  Moment at(double timeS) {
    return moments.floorEntry(timeS).getValue();
  }

  @Override
  public void close() {
    moments.values().forEach(moment -> moment.frame().close());
  }
}
