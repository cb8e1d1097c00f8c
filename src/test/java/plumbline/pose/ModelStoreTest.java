package plumbline.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

  @Test
  void aListWithAnotherKindOfValueIsNamed() throws IOException {
    for (String list : List.of("lite = 5\n", "[lite]\nfile = 3\nsha256 = 5\n")) {
      Files.writeString(folder.resolve("models.toml"), list);
      assertRefused("models.toml");
      assertOneLine(() -> new ModelStore(folder).listedSha256(PoseModelKind.LITE), "models.toml");
    }
  }

  @Test
  void theListTellsTheChecksumOfAModel() throws Exception {
    String listed = new ModelStore(MODELS).listedSha256(PoseModelKind.LITE);
    assertThat(MODELS.resolve("models.toml")).content().contains("sha256 = \"" + listed + "\"");
    assertThat(listed).isNotEqualTo(new ModelStore(MODELS).listedSha256(PoseModelKind.FULL));
  }

  @Test
  void damageIsNoticedAlsoInAFileThatWasFoundRightBefore() throws Exception {
    copy("models.toml");
    copy("pose_landmark_lite.pt");
    ModelStore store = ModelStore.remembering(folder, folder.resolve("memory/models.properties"));
    store.landmarks(PoseModelKind.LITE);
    assertThat(store.landmarks(PoseModelKind.LITE).inputSide()).isEqualTo(256);

    Path lite = folder.resolve("pose_landmark_lite.pt");
    byte[] bytes = Files.readAllBytes(lite);
    bytes[bytes.length / 2] ^= 1;
    Files.write(lite, bytes);
    assertOneLine(() -> store.landmarks(PoseModelKind.LITE), "pose_landmark_lite.pt");
  }

  @Test
  void aFileThatAgreedWithAnotherListIsComparedAgain() throws Exception {
    copy("models.toml");
    copy("pose_landmark_lite.pt");
    ModelStore store = ModelStore.remembering(folder, folder.resolve("models.properties"));
    store.landmarks(PoseModelKind.LITE);

    Path list = folder.resolve("models.toml");
    String listed = store.listedSha256(PoseModelKind.LITE);
    Files.writeString(list, Files.readString(list).replace(listed, "0".repeat(64)));
    assertOneLine(() -> store.landmarks(PoseModelKind.LITE), "pose_landmark_lite.pt");
  }

  /** What a start does not wait for any more. */
  @Test
  void whatWasFoundRightIsRememberedForEachModel() throws Exception {
    Path memory = folder.resolve("models.properties");
    ModelStore store = ModelStore.remembering(MODELS, memory);
    store.landmarks(PoseModelKind.LITE);
    store.detector();
    String lite = store.listedSha256(PoseModelKind.LITE);
    assertThat(memory)
        .content()
        .contains(lite + "=")
        .containsPattern("(?s)[0-9a-f]{64}=.*[0-9a-f]{64}=");
    Files.writeString(memory, lite + "=0\n");
    assertThat(store.landmarks(PoseModelKind.LITE).inputSide()).isEqualTo(256);
    assertThat(memory).content().doesNotContain(lite + "=0\n");
  }

  private void assertRefused(String named) {
    assertOneLine(() -> new ModelStore(folder).landmarks(PoseModelKind.LITE), named);
  }

  private static void assertOneLine(ThrowingCallable asked, String named) {
    assertThatThrownBy(asked)
        .isInstanceOf(PoseModelException.class)
        .hasMessageContaining(named)
        .hasMessageNotContaining("\n");
  }

  private void copy(String name) throws IOException {
    Files.copy(MODELS.resolve(name), folder.resolve(name));
  }
}
