package plumbline.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import plumbline.capture.NativeLibraries;

/** The real capture code against a driver's manners and faults, emulated below it. */
@Timeout(300)
@EnabledIf(
    value = "plumbline.preload.Preload#isPossible",
    disabledReason = "cameras are emulated on Linux with a C compiler (cc) only")
class CameraRealityTest {
  private static final String VGA = "640 480 30 ";

  /** OpenCV takes the first picture itself when it opens a camera. */
  private static final int TAKEN = 1;

  @TempDir private Path folder;
  private FakeCamera cameras;

  @BeforeEach
  void build() throws Exception {
    NativeLibraries.openCv();
    cameras = FakeCamera.in(folder);
  }

  @Test
  void formatsSizesAndRatesAreWhatTheDriverGrants() throws Exception {
    cameras.plug(0, cameras.greys(60, 1280, 720), "size 1280x720", "fps 60");
    cameras.plug(1, cameras.rawGreys(20, 320, 240), "format YUYV", "size 320x240", "fps 5");
    List<CameraManners> said = look("0 1280 720 60 50 1 1280 720 30 6");

    assertThat(said.get(0).opened()).isEqualTo("1280x720 MJPG 60");
    assertThat(said.get(0).steps()).hasSize(49).containsOnly(1);
    assertThat(said.get(0).seconds()).as("no faster than it sends").isGreaterThan(0.9 * 49 / 60);
    assertThat(said.get(1).opened()).as("overridden by the driver").isEqualTo("320x240 YUYV 5");
    assertThat(said.get(1).frames().get(2).grey())
        .isCloseTo(FakeCamera.greyOf(TAKEN + 2), within(2));
    assertThat(said.get(1).seconds()).isGreaterThan(0.9 * 5 / 5);
  }

  @Test
  void lostRepeatedAndScrambledPicturesAndLeapingStampsKeepTheTimeInOrder() throws Exception {
    Path greys = cameras.greys(100, 640, 480);
    cameras.plug(0, greys, "drop 7", "fps 60");
    cameras.plug(1, greys, "dup 7", "fps 60");
    cameras.plug(2, greys, "corrupt 7", "fps 60");
    cameras.plug(3, greys, "back 20", "fps 60");
    List<CameraManners> said =
        look("0 " + VGA + 40 + " 1 " + VGA + 40 + " 2 " + VGA + 40 + " 3 " + VGA + 40);

    assertThat(said).hasSize(4).allMatch(CameraManners::isInOrder);
    assertThat(said).allMatch(camera -> camera.end().equals("-"));
    assertThat(said.get(0).steps()).containsOnly(1, 2).contains(2);
    assertThat(said.get(1).steps()).containsOnly(0, 1, 2).contains(0);
    assertThat(said.get(2).frames()).hasSize(40);
    assertThat(said.get(3).longestStepS()).as("5 s back are not believed").isLessThan(5);
  }

  @Test
  void aCameraWithoutStampsIsTimedByTheComputer() throws Exception {
    cameras.plug(0, cameras.greys(60, 640, 480), "nostamp 1", "fps 30");
    CameraManners camera = look("0 " + VGA + 31).get(0);

    assertThat(camera.isInOrder()).isTrue();
    assertThat(camera.seconds()).isGreaterThan(0.9);
  }

  @Test
  void busyMissingFrozenAndUnpluggedAreOneLineEach() throws Exception {
    Path greys = cameras.greys(60, 640, 480);
    cameras.plug(0, greys, "busy 1");
    cameras.plug(1, greys, "freeze 10");
    cameras.plug(2, greys, "unplug 10");
    List<CameraManners> said =
        look("0 " + VGA + "9 1 " + VGA + "50 2 " + VGA + "50 2 " + VGA + "9 3 " + VGA + 9);

    assertThat(said.get(0).end()).contains("camera 0 cannot be opened", "another program");
    assertThat(said.get(1).frames()).hasSize(10 - TAKEN);
    assertThat(said.get(1).end()).contains("camera 1 stopped sending pictures");
    assertThat(said.get(2).frames()).hasSize(10 - TAKEN);
    assertThat(said.get(2).end()).contains("camera 2 stopped sending pictures", "cable");
    assertThat(said.get(3).end()).as("still away").contains("there is no camera 2");
    assertThat(said.get(4).end()).contains("there is no camera 3", "plug it in");
  }

  private List<CameraManners> look(String arguments) throws Exception {
    return CameraManners.of(cameras.start(CameraProgram.class, arguments.split(" ", -1)));
  }
}
