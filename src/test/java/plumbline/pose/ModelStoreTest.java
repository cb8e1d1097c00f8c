package plumbline.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that is not the one listed is refused with one line. */
class ModelStoreTest {
  private static final Path MODELS = Path.of("models");

  @TempDir Path folder;

  @Test
  void theShippedModelsAreTheListedOnes() throws Exception {
    ModelStore store = new ModelStore(MODELS);
    assertThat(store.detector().inputSide()).isEqualTo(224);
    for (PoseModelKind kind : PoseModelKind.values()) {
      assertThat(store.landmarks(kind).inputSide()).isEqualTo(256);
    }
  }

  @Test
  void oneChangedByteIsRefused() throws IOException {
    copy("models.toml");
    byte[] bytes = Files.readAllBytes(MODELS.resolve("pose_landmark_lite.pt"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(folder.resolve("pose_landmark_lite.pt"), bytes);
    assertRefused("pose_landmark_lite.pt");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    copy("models.toml");
    assertRefused("pose_landmark_lite.pt");
  }

  @Test
  void aMissingListIsNamed() {
    assertRefused("models.toml");
  }

  private void assertRefused(String named) {
    assertThatThrownBy(() -> new ModelStore(folder).landmarks(PoseModelKind.LITE))
        .isInstanceOf(PoseModelException.class)
        .hasMessageContaining(named)
        .hasMessageNotContaining("\n");
  }

  private void copy(String name) throws IOException {
    Files.copy(MODELS.resolve(name), folder.resolve(name));
  }
}
