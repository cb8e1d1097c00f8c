package plumbline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.capture.Frame;
import plumbline.capture.SceneProbe;
import plumbline.capture.VideoFileSource;
import plumbline.guidance.SetupAdvice;
import plumbline.guidance.SetupGuide;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Optics;
import plumbline.pose.PoseEstimator;
import plumbline.scoring.Exercise;
import plumbline.settings.AccuracyFile;
import plumbline.thresholds.ThresholdValues;

/** A clip's first picture, looked at for a while, with what the set-up assistant says of it. */
record SetupMoment(DemoMoments.Moment moment, SetupAdvice advice) {
  private static final int FRAMES = 34;
  private static final long STEP_NANOS = 100_000_000L;

  /** {@code change} says how the picture differs from that of the clip. */
  static SetupMoment of(
      Path clip, PoseEstimator estimator, List<Exercise> exercises, UnaryOperator<Mat> change)
      throws Exception {
    ThresholdValues values = ThresholdValues.defaults();
    ErrorBands bands = AccuracyFile.standard().load("full").bands();
    SessionAnalyzer analyzer = new SessionAnalyzer(exercises, values, bands);
    SetupGuide guide = new SetupGuide(values, bands, exercises, Optics.unknown());
    try (VideoFileSource source = VideoFileSource.open(clip);
        Frame first = source.next().orElseThrow();
        SceneProbe scene = new SceneProbe()) {
      for (int i = 0; ; i++) {
        Frame frame = new Frame(i, i * STEP_NANOS, change.apply(first.bgr()));
        FrameAnalysis seen = analyzer.analyze(estimator.estimate(frame));
        var around = scene.look(frame, estimator.seesSomebodyElse(), true);
        Optional<SetupAdvice> advice = guide.update(seen, around);
        if (i == FRAMES) {
          return new SetupMoment(
              new DemoMoments.Moment(frame, seen, Optional.empty(), List.of()),
              advice.orElseThrow());
        }
        frame.close();
      }
    }
  }

  /** What lies right of and below a place, both as shares, as large as the whole. */
  static Mat nearer(Mat picture, double left, double top) {
    int x = (int) (left * picture.cols());
    int y = (int) (top * picture.rows());
    double share = 1 - Math.max(left, top);
    Rect rect = new Rect(x, y, (int) (share * picture.cols()), (int) (share * picture.rows()));
    Mat large = new Mat();
    Imgproc.resize(
        picture.submat(rect),
        large,
        new Size(picture.cols(), picture.rows()),
        0,
        0,
        Imgproc.INTER_CUBIC);
    return large;
  }
}
