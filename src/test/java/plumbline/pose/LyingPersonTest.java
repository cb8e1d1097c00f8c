package plumbline.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import plumbline.body.Landmark;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Vec2;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.capture.Thumbnail;
import plumbline.capture.VideoFileSource;

/** A rendered person on the back, whose joints are known: found whichever way the head points. */
class LyingPersonTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources", "plumbline");
  private static final ModelStore MODELS = new ModelStore(Path.of("models"));
  private static final int FRAMES = 60;
  private static final long FRAME_NANOS = 50_000_000L;

  /** The person's torso in this clip, pixels. */
  private static final double TORSO_PX = 143;

  private static final Map<Integer, Map<Landmark, Vec2>> TRUTH = new HashMap<>();
  private static final List<Mat> PICTURES = new ArrayList<>();

  /** What is done to the picture before the program sees it. */
  enum View {
    AS_IT_IS,
    MIRRORED,
    UPSIDE_DOWN,
    TURNED_LEFT,
    TURNED_RIGHT;

    Mat of(Mat in) {
      Mat out = new Mat();
      switch (this) {
        case AS_IT_IS -> in.copyTo(out);
        case MIRRORED -> Core.flip(in, out, 1);
        case UPSIDE_DOWN -> Core.rotate(in, out, Core.ROTATE_180);
        case TURNED_LEFT -> Core.rotate(in, out, Core.ROTATE_90_COUNTERCLOCKWISE);
        case TURNED_RIGHT -> Core.rotate(in, out, Core.ROTATE_90_CLOCKWISE);
      }
      return out;
    }

    Vec2 of(Vec2 p, int width, int height) {
      return switch (this) {
        case AS_IT_IS -> p;
        case MIRRORED -> new Vec2(width - p.x(), p.y());
        case UPSIDE_DOWN -> new Vec2(width - p.x(), height - p.y());
        case TURNED_LEFT -> new Vec2(p.y(), width - p.x());
        case TURNED_RIGHT -> new Vec2(height - p.y(), p.x());
      };
    }
  }

  @BeforeAll
  static void readClipAndTruth() throws Exception {
    NativeLibraries.openCv();
    readTruth();
    Path clip = RESOURCES.resolve(Path.of("clips", "leg-raise-f1.mp4"));
    try (VideoFileSource source = VideoFileSource.open(clip)) {
      for (int i = 0; i < FRAMES; i++) {
        try (Frame frame = source.next().orElseThrow()) {
          PICTURES.add(frame.bgr().clone());
        }
      }
    }
  }

  @AfterAll
  static void release() {
    PICTURES.forEach(Mat::release);
    PICTURES.clear();
  }

  private static void readTruth() throws IOException {
    List<String> rows = Files.readAllLines(RESOURCES.resolve(Path.of("pose", "lying-f1.csv")));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      TRUTH
          .computeIfAbsent(Integer.valueOf(cells[0]), i -> new EnumMap<>(Landmark.class))
          .put(
              Landmark.valueOf(cells[1].toUpperCase(Locale.ROOT)),
              new Vec2(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
    }
  }

  @ParameterizedTest
  @EnumSource
  void isFoundWhicheverWayTheHeadPoints(View view) throws Exception {
    try (BlazePoseEstimator estimator = new BlazePoseEstimator(MODELS, PoseModelKind.FULL)) {
      for (int i = 0; i < FRAMES; i++) {
        PoseFrame found = estimate(estimator, i, view);
        assertThat(found.plausibility()).isGreaterThan(0.8);
        if (TRUTH.containsKey(i)) {
          assertThat(error(found.pose().orElseThrow(), i, view)).isLessThan(0.15);
        }
      }
    }
  }

  @Test
  void anUpsideDownSkeletonIsLessPlausibleThanTheRightOne() throws Exception {
    try (PoseDetector detector = new PoseDetector(MODELS.detector());
        LandmarkModel landmarks = new LandmarkModel(MODELS, PoseModelKind.FULL)) {
      for (int i : TRUTH.keySet()) {
        Mat picture = PICTURES.get(i);
        Detection detection = detector.detect(picture, 0).get(0);
        assertThat(plausibility(landmarks, picture, detection, 0)).isGreaterThan(0.8);
        for (int turn = 90; turn < 360; turn += 90) {
          assertThat(plausibility(landmarks, picture, detection, turn)).isLessThan(0.5);
        }
      }
    }
  }

  @Test
  void aPictureTurnedOverWhileTrackingIsFollowedAgainWithinASecondAndAHalf() throws Exception {
    try (BlazePoseEstimator estimator = new BlazePoseEstimator(MODELS, PoseModelKind.FULL)) {
      for (int i = 0; i < 10; i++) {
        estimate(estimator, i, View.AS_IT_IS);
      }
      for (int i = 10; i < FRAMES; i++) {
        PoseFrame found = estimate(estimator, i, View.UPSIDE_DOWN);
        if (i >= 40) {
          assertThat(found.plausibility()).isGreaterThan(0.8);
        }
        if (TRUTH.containsKey(i)) {
          assertThat(error(found.pose().orElseThrow(), i, View.UPSIDE_DOWN)).isLessThan(0.15);
        }
      }
    }
  }

  @Test
  void inAnEmptyRoomNobodyIsSeen() throws Exception {
    try (BlazePoseEstimator estimator = new BlazePoseEstimator(MODELS, PoseModelKind.LITE)) {
      for (int i = 0; i < 5; i++) {
        Mat grey = new Mat(480, 640, CvType.CV_8UC3, new Scalar(90, 100, 110));
        try (Frame frame = new Frame(i, i * FRAME_NANOS, grey)) {
          PoseFrame found = estimator.estimate(frame);
          assertThat(found.pose()).isEmpty();
          assertThat(found.plausibility()).isZero();
        }
      }
    }
  }

  /** The model finds somebody there, of whom nobody would see a leg. */
  @Test
  void nearlyNightIsNeverPlausible() throws Exception {
    try (BlazePoseEstimator estimator = new BlazePoseEstimator(MODELS, PoseModelKind.FULL)) {
      for (int i = 0; i < 10; i++) {
        Mat dark = new Mat();
        PICTURES.get(i).convertTo(dark, -1, 0.14 / luminance(PICTURES.get(i)), 0);
        try (Frame frame = new Frame(i, i * FRAME_NANOS, dark)) {
          PoseFrame found = estimator.estimate(frame);
          assertThat(found.pose()).isPresent();
          assertThat(found.plausibility()).isZero();
        }
      }
    }
  }

  private static double luminance(Mat picture) {
    try (Thumbnail thumbnail = new Thumbnail()) {
      thumbnail.take(picture);
      return thumbnail.luminance();
    }
  }

  private static PoseFrame estimate(BlazePoseEstimator estimator, int index, View view) {
    try (Frame frame = new Frame(index, index * FRAME_NANOS, view.of(PICTURES.get(index)))) {
      return estimator.estimate(frame);
    }
  }

  private static double plausibility(
      LandmarkModel landmarks, Mat picture, Detection detection, int turnDeg) {
    Roi roi = detection.roi().turnedBy(Math.toRadians(turnDeg));
    LandmarkReading reading = landmarks.read(picture, landmarks.read(picture, roi).nextRoi());
    return reading.somebody()
        ? reading.withAgreement(Agreement.of(reading.pose(), detection)).plausibility()
        : 0;
  }

  /** Mean distance of the twelve large joints from the truth, in torso lengths. */
  private static double error(Pose pose, int frame, View view) {
    Mat picture = PICTURES.get(frame);
    return TRUTH.get(frame).entrySet().stream()
        .mapToDouble(
            joint -> {
              // In a mirror the person's left is the right of whom one sees.
              Landmark seen = view == View.MIRRORED ? joint.getKey().mirrored() : joint.getKey();
              Vec2 expected = view.of(joint.getValue(), picture.cols(), picture.rows());
              return pose.px(seen).distanceTo(expected) / TORSO_PX;
            })
        .average()
        .orElseThrow();
  }
}
