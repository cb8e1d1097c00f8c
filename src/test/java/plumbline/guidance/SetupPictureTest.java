package plumbline.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.capture.Frame;
import plumbline.capture.SceneProbe;
import plumbline.capture.VideoFileSource;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Optics;
import plumbline.pose.BlazePoseEstimator;
import plumbline.pose.ModelStore;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelKind;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/** The real pipeline over the demo's first picture, cropped, shrunk, darkened, tilted, doubled. */
class SetupPictureTest {
  private static final Path DEMO = Path.of("src/main/resources/plumbline/demo/leg-raise.mp4");
  private static final List<Exercise> LEG_RAISE =
      ExerciseCatalog.all().stream().filter(e -> e.id().equals("leg-raise")).toList();
  private static final int FRAMES = 30;
  private static final long STEP_NANOS = 100_000_000L;

  static Stream<Arguments> views() {
    return Stream.of(
        view(SetupStep.CHECKING, "as it is", Mat::clone),
        view(SetupStep.TOO_NEAR, "cropped closely", p -> part(p, 0.2, 0.28, 0.66, 0.66)),
        view(SetupStep.FEET_OUT, "without the feet", SetupPictureTest::withoutFeet),
        view(SetupStep.TOO_FAR, "small in the middle", p -> shrunk(p, 0.32)),
        view(SetupStep.TOO_DARK, "dark", p -> gain(p, 0.15)),
        view(SetupStep.CAMERA_TILTED, "tilted", p -> tilted(p, 14)),
        view(SetupStep.TWO_PEOPLE, "two people", SetupPictureTest::twice));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("views")
  void theInstructionFitsThePicture(SetupStep step, String name, UnaryOperator<Mat> change)
      throws Exception {
    assertThat(told(change)).as(name).contains(step);
  }

  private static Arguments view(SetupStep step, String name, UnaryOperator<Mat> change) {
    return Arguments.of(step, name, change);
  }

  /** What is told after three seconds, or before. */
  private static Optional<SetupStep> told(UnaryOperator<Mat> change) throws Exception {
    ThresholdValues values = ThresholdValues.defaults();
    SessionAnalyzer analyzer = Analyzers.of(LEG_RAISE, values);
    SetupGuide guide = new SetupGuide(values, ErrorBands.wide(), LEG_RAISE, Optics.unknown());
    List<SetupStep> said = new ArrayList<>();
    try (VideoFileSource source = VideoFileSource.open(DEMO);
        Frame first = source.next().orElseThrow();
        PoseEstimator estimator =
            new BlazePoseEstimator(new ModelStore(Path.of("models")), PoseModelKind.FULL);
        SceneProbe scene = new SceneProbe()) {
      for (int i = 0; i < FRAMES; i++) {
        try (Frame frame = new Frame(i, i * STEP_NANOS, change.apply(first.bgr()))) {
          FrameAnalysis seen = analyzer.analyze(estimator.estimate(frame));
          Scenery around = scene.look(frame, estimator.seesSomebodyElse(), true);
          guide.update(seen, around).map(SetupAdvice::step).ifPresent(said::add);
        }
      }
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
  }

  private static Mat part(Mat picture, double left, double top, double width, double height) {
    Rect rect =
        new Rect(
            (int) (left * picture.cols()),
            (int) (top * picture.rows()),
            (int) (width * picture.cols()),
            (int) (height * picture.rows()));
    return resized(picture.submat(rect).clone(), picture.size());
  }

  private static Mat withoutFeet(Mat picture) {
    return part(picture, 0.22, 0, 0.78, 1);
  }

  private static Mat shrunk(Mat picture, double factor) {
    Mat small = new Mat();
    Imgproc.resize(picture, small, new Size(), factor, factor, Imgproc.INTER_AREA);
    int x = (picture.cols() - small.cols()) / 2;
    int y = (picture.rows() - small.rows()) / 2;
    Mat wide = new Mat();
    Core.copyMakeBorder(
        small,
        wide,
        y,
        picture.rows() - small.rows() - y,
        x,
        picture.cols() - small.cols() - x,
        Core.BORDER_REPLICATE);
    small.release();
    return wide;
  }

  private static Mat gain(Mat picture, double factor) {
    Mat dark = new Mat();
    picture.convertTo(dark, CvType.CV_8UC3, factor, 0);
    return dark;
  }

  private static Mat tilted(Mat picture, double degrees) {
    Mat turn =
        Imgproc.getRotationMatrix2D(
            new Point(picture.cols() / 2.0, picture.rows() / 2.0), degrees, 0.8);
    Mat tilted = new Mat();
    Imgproc.warpAffine(
        picture,
        tilted,
        turn,
        picture.size(),
        Imgproc.INTER_LINEAR,
        Core.BORDER_REPLICATE,
        new Scalar(0, 0, 0));
    turn.release();
    return tilted;
  }

  private static Mat twice(Mat picture) {
    Mat both = new Mat();
    Core.vconcat(List.of(picture, picture), both);
    return both;
  }

  private static Mat resized(Mat picture, Size size) {
    Mat large = new Mat();
    Imgproc.resize(picture, large, size);
    picture.release();
    return large;
  }
}
