package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.CvType;
import plumbline.body.ImageSize;

class CameraSourceTest {

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  @ParameterizedTest
  @ValueSource(ints = {99, -1})
  void aCameraThatIsNotThere(int index) {
    assertThatExceptionOfType(CaptureException.class)
        .isThrownBy(() -> CameraSource.open(CameraRequest.of(index)).close())
        .withMessageContaining("camera " + index)
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
  }

  @Test
  void anImpossibleRateIsAMistakeOfTheProgram() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CameraRequest(0, new ImageSize(640, 480), 0));
  }

  @Test
  void somePicturesThatCannotBeReadArePassedOver() throws CaptureException {
    FakeCamera camera = new FakeCamera().unreadable(3);
    try (CameraSource source = source(camera);
        Frame frame = source.next().orElseThrow()) {
      assertThat(frame.index()).isZero();
      assertThat(source.loss()).isEmpty();
    }
    assertThat(camera.released).isTrue();
  }

  @Test
  void aCameraThatSendsNothingReadableIsGone() throws CaptureException {
    try (CameraSource source = source(new FakeCamera().unreadable(1000))) {
      assertThat(source.next()).isEmpty();
      assertThat(source.loss()).hasValueSatisfying(said -> assertThat(said).contains("cable"));
    }
  }

  @Test
  void aCameraThatWasPulledOutIsSaidToBeGoneAndNotAskedAgain() throws CaptureException {
    FakeCamera camera = new FakeCamera();
    try (CameraSource source = source(camera)) {
      source.next().orElseThrow().close();
      assertThat(source.loss()).isEmpty();
      camera.pulledOut = true;
      assertThat(source.next()).isEmpty();
      camera.pulledOut = false;
      assertThat(source.next()).as("it has to be opened again").isEmpty();
      assertThat(source.loss())
          .contains("camera 3 stopped sending pictures: check its cable and open it again");
    }
  }

  @Test
  void greyPicturesAreMadeColoured() throws CaptureException {
    FakeCamera camera = new FakeCamera();
    camera.type = CvType.CV_8UC1;
    try (CameraSource source = source(camera);
        Frame frame = source.next().orElseThrow()) {
      assertThat(frame.bgr().type()).isEqualTo(CvType.CV_8UC3);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 30", "-1, 30", "1000000, 30", "15, 15", "29.97, 29.97"})
  void anAbsurdRateIsReplacedByTheOneThatWasAskedFor(double says, double taken)
      throws CaptureException {
    FakeCamera camera = new FakeCamera();
    camera.framesPerSecond = says;
    try (CameraSource source = source(camera)) {
      assertThat(source.info().framesPerSecond()).isEqualTo(taken);
      assertThat(source.info().size()).isEqualTo(FakeCamera.SIZE);
    }
  }

  @Test
  void aCameraThatDoesNotSayItsSizeIsLetGo() {
    FakeCamera camera = new FakeCamera();
    camera.saysSize = false;
    assertThatExceptionOfType(CaptureException.class)
        .isThrownBy(() -> source(camera).close())
        .withMessageContaining("unplug it");
    assertThat(camera.released).isTrue();
  }

  private static CameraSource source(FakeCamera camera) throws CaptureException {
    return CameraSource.of(camera, new CameraRequest(3, new ImageSize(640, 480), 30));
  }
}
