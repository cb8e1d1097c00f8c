package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import plumbline.guidance.Scenery;

/** A room drawn by chance, looked at by a camera that is still, pushed, or in the dark. */
class SceneProbeTest {
  private final SceneProbe probe = new SceneProbe();
  private long index;

  @BeforeAll
  static void loadOpenCv() throws CaptureException {
    NativeLibraries.openCv();
  }

  @AfterEach
  void close() {
    probe.close();
  }

  @Test
  void aPushedCameraShiftsEverything() {
    look(100, 1, true);
    assertThat(look(100, 1, true).cameraShift()).isLessThan(0.01);
    assertThat(look(180, 1, true).cameraShift()).isCloseTo(80.0 / 1280, within(0.01));
    assertThat(look(180, 1, true).cameraShift()).isLessThan(0.01);
  }

  @Test
  void whileSomebodyMovesNoJumpIsToldNorOfAPictureWithoutContrast() {
    look(100, 1, true);
    assertThat(look(180, 1, false).cameraShift()).isZero();
    look(100, 0, true);
    assertThat(look(180, 0, true).cameraShift()).isZero();
  }

  @Test
  void aPushDuringAMovementIsFoundAfterIt() {
    look(100, 1, true);
    assertThat(look(100, 1, false).cameraShift()).isZero();
    assertThat(look(180, 1, false).cameraShift()).isZero();
    assertThat(look(180, 1, true).cameraShift()).isCloseTo(80.0 / 1280, within(0.01));
  }

  @Test
  void darknessIsMeasured() {
    double bright = look(100, 1, true).luminance().orElseThrow();
    double dark = look(100, 0.2, true).luminance().orElseThrow();
    assertThat(bright).isCloseTo(0.5, within(0.1));
    assertThat(dark).isCloseTo(bright * 0.2, within(0.02));
  }

  @Test
  void somebodyWhoWalksThroughIsNoJump() {
    look(100, 1, true, 200);
    assertThat(look(100, 1, true, 500).cameraShift()).isLessThan(0.01);
  }

  private Scenery look(int left, double gain, boolean atRest) {
    return look(left, gain, atRest, -1);
  }

  private Scenery look(int left, double gain, boolean atRest, int personLeft) {
    Core.setRNGSeed(7);
    Mat coarse = new Mat(24, 48, CvType.CV_8UC3);
    Core.randu(coarse, 0, 255);
    Mat room = new Mat();
    Imgproc.resize(coarse, room, new Size(1536, 768), 0, 0, Imgproc.INTER_CUBIC);
    Mat seen = room.submat(new Rect(left, 20, 1280, 720)).clone();
    if (personLeft >= 0) {
      Imgproc.rectangle(seen, new Rect(personLeft, 200, 150, 450), new Scalar(30, 60, 160), -1);
    }
    seen.convertTo(seen, -1, gain, 0);
    coarse.release();
    room.release();
    try (Frame frame = new Frame(index, 500_000_000L * index++, seen)) {
      return probe.look(frame, false, atRest);
    }
  }
}
