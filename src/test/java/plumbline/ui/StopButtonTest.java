package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.coaching.Wording;
import plumbline.fixtures.Drill;
import plumbline.session.Preferences;
import plumbline.ui.common.Looks;

/** The button that matters most is large and orange at every size, beside all other buttons. */
class StopButtonTest {
  private static final int LEAST_HEIGHT_PX = 40;

  @AfterEach
  void asBefore() throws Exception {
    look(1);
  }

  private static void look(double scale) throws Exception {
    FxThread.call(
        () -> {
          Looks.set(Preferences.USUAL.withTextScale(scale));
          return scale;
        });
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, 1280",
    "de, 1, 1920",
    "de, 1.5, 1280",
    "de, 1.5, 1920",
    "de, 2, 1280",
    "de, 2, 1920",
    "de, 2, 2560"
  })
  void itIsNeverSmallNorPale(String language, double scale, int width) throws Exception {
    look(scale);
    LiveMoments moments = LiveMoments.of(Drill.LEG_RAISE);
    Wording wording = new Wording(Locale.forLanguageTag(language));
    int height = width * 9 / 16;
    Button stop =
        FxThread.call(
            () -> {
              ScreenStates.State camera =
                  CalibrationStates.of(wording, moments).stream()
                      .filter(state -> state.name().equals("range-in-use"))
                      .findFirst()
                      .orElseThrow();
              Region screen = (Region) camera.make().at(width, height);
              Shots.of(screen, width, height);
              return (Button) screen.lookup(".stop");
            });
    assertThat(stop.getHeight()).isGreaterThan(LEAST_HEIGHT_PX);
    assertThat(stop.getBackground()).isNotNull();
    assertThat(stop.getFont().getSize()).isGreaterThanOrEqualTo(18);
  }
}
