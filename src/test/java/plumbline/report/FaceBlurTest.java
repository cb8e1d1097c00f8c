package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.Rect;
import plumbline.body.Landmark;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.capture.NativeLibraries;

class FaceBlurTest {
  private static final long SECOND = 1_000_000_000L;

  @BeforeAll
  static void load() throws Exception {
    NativeLibraries.openCv();
  }

  @Test
  void theFaceIsGoneAndTheRestIsAsItWas() {
    FaceBlur blur = learnt();
    assertThat(detailAtFace(blur, 0)).isLessThan(20);
    Mat picture = noise();
    Mat before = picture.clone();
    blur.apply(picture, 0);
    Mat feet = picture.submat(new Rect(80, 150, 120, 120));
    Mat feetBefore = before.submat(new Rect(80, 150, 120, 120));
    assertThat(Core.norm(feet, feetBefore)).isZero();
  }

  @Test
  void anUncertainFaceIsBlurredToo() {
    Pose pose = Analyses.lying(0, 0).raw().pose().orElseThrow();
    assertThat(pose.get(Landmark.RIGHT_EYE).visibility()).isLessThan(0.5);
    assertThat(detailAtFace(learnt(), 0)).isLessThan(20);
  }

  @Test
  void somebodyWhoIsNotSeenForAMomentStaysBlurredBeforeAndAfter() {
    FaceBlur blur = learnt();
    assertThat(detailAtFace(blur, 2 * SECOND)).isLessThan(20);
    assertThat(detailAtFace(blur, -2 * SECOND)).isLessThan(20);
    assertThat(detailAtFace(blur, 4 * SECOND)).isGreaterThan(50);
  }

  @Test
  void whereNobodyWasSeenNothingIsBlurred() {
    FaceBlur blur = new FaceBlur();
    blur.learn(new PoseFrame(0, 0, Analyses.SIZE, Optional.empty()));
    assertThat(detailAtFace(blur, 0)).isGreaterThan(50);
  }

  private static FaceBlur learnt() {
    FaceBlur blur = new FaceBlur();
    blur.learn(Analyses.lying(0, 0).raw());
    return blur;
  }

  /** How much the pixels around the face differ from each other, at this moment. */
  private static double detailAtFace(FaceBlur blur, long nanos) {
    Mat picture = noise();
    blur.apply(picture, nanos);
    MatOfDouble mean = new MatOfDouble();
    MatOfDouble deviation = new MatOfDouble();
    Core.meanStdDev(picture.submat(new Rect(490, 320, 20, 20)), mean, deviation);
    return deviation.toArray()[0];
  }

  private static Mat noise() {
    Core.setRNGSeed(3);
    Mat picture = new Mat(480, 640, CvType.CV_8UC3);
    Core.randu(picture, 0, 255);
    return picture;
  }
}
