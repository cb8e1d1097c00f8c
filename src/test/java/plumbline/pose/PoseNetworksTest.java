package plumbline.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.capture.NativeLibraries;

/** Two networks are loaded beside each other: one that is damaged is named, whichever it is. */
class PoseNetworksTest {
  private static final Path MODELS = Path.of("models");
  private static final String DETECTOR = "pose_detection.pt";
  private static final String LANDMARKS = "pose_landmark_lite.pt";

  @TempDir Path folder;

  @BeforeEach
  void copies() throws Exception {
    NativeLibraries.openCv();
    for (String name : List.of("models.toml", DETECTOR, LANDMARKS)) {
      Files.copy(MODELS.resolve(name), folder.resolve(name));
    }
  }

  @Test
  void bothAreReadyToRun() throws Exception {
    try (PoseNetworks networks = load()) {
      assertThat(networks.detector()).isNotNull();
      assertThat(networks.landmarks()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {DETECTOR, LANDMARKS})
  void theDamagedOneIsNamed(String name) throws IOException {
    Files.write(folder.resolve(name), new byte[] {1, 2, 3});
    assertThatThrownBy(this::load)
        .isInstanceOf(PoseModelException.class)
        .hasMessageContaining(name);
  }

  @Test
  void withoutBothOneIsNamed() throws IOException {
    Files.delete(folder.resolve(DETECTOR));
    Files.delete(folder.resolve(LANDMARKS));
    assertThatThrownBy(this::load)
        .isInstanceOf(PoseModelException.class)
        .hasMessageContaining(LANDMARKS);
  }

  private PoseNetworks load() throws PoseModelException {
    return PoseNetworks.load(new ModelStore(folder), PoseModelKind.LITE);
  }
}
