package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import plumbline.analysis.FrameAnalysis;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.coaching.Wording;

/** What is drawn is looked for in the picture, as the sink draws on the frame's own. */
class AnnotatedVideoTest {
  private static final double[] BACKGROUND = {90, 120, 80};

  @TempDir Path folder;

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  @Test
  void theWorkingLegIsDrawnInTheAccent() throws IOException {
    try (Frame frame = frame();
        AnnotatedVideo video = open()) {
      video.accept(frame, Analyses.lying(0, 0));

      assertThat(frame.bgr().get(305, 260)).containsExactly(Palette.ACCENT.val[0], 228, 240);
    }
  }

  @Test
  void aLimbThatWasNotSeenIsNotDrawn() throws IOException {
    try (Frame frame = frame();
        AnnotatedVideo video = open()) {
      video.accept(frame, Analyses.lying(0, 0));

      // The right side's joints all lie here and are guesses of the model.
      assertThat(frame.bgr().get(330, 500)).containsExactly(BACKGROUND);
    }
  }

  @Test
  void whatCannotBeSeenIsSaidInItsOwnColour() throws IOException {
    try (Frame frame = frame();
        AnnotatedVideo video = open()) {
      video.accept(frame, Analyses.nobody(0, 0));

      assertThat(has(frame.bgr(), Palette.UNSEEN)).isTrue();
      assertThat(has(frame.bgr(), Palette.ACCENT)).isFalse();
    }
  }

  @Test
  void aPictureOfFewPixelsIsDrawnToo() throws IOException {
    FrameAnalysis lying = Analyses.lying(0, 0);
    try (Frame tiny = new Frame(0, 0, new Mat(16, 16, CvType.CV_8UC3, new Scalar(BACKGROUND)));
        Lettering lettering = new Lettering()) {
      new AngleDrawing(tiny.bgr(), 0.02, lettering).draw(lying.smoothed().orElseThrow(), lying);
      new CaptionDrawing(tiny.bgr(), 0.02, Wording.english(), lettering)
          .draw(lying, java.util.Optional.of(Results.faulty()));

      assertThat(tiny.size().width()).isEqualTo(16);
    }
  }

  private AnnotatedVideo open() throws IOException {
    return AnnotatedVideo.open(folder.resolve("out.mp4"), Results.SOURCE, Wording.english());
  }

  private static Frame frame() {
    return new Frame(0, 0, new Mat(480, 640, CvType.CV_8UC3, new Scalar(BACKGROUND)));
  }

  private static boolean has(Mat picture, Scalar color) {
    for (int y = 0; y < picture.rows(); y++) {
      for (int x = 0; x < picture.cols(); x++) {
        double[] bgr = picture.get(y, x);
        if (bgr[0] == color.val[0] && bgr[1] == color.val[1] && bgr[2] == color.val[2]) {
          return true;
        }
      }
    }
    return false;
  }
}
