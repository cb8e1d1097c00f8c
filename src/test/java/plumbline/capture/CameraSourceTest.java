package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.body.ImageSize;

class CameraSourceTest {

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
}
