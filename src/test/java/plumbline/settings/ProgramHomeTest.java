package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramHomeTest {
  @TempDir private Path folder;

  private final Properties properties = new Properties();

  @Test
  void theNamedFolderIsTheHome() throws IOException {
    addModels(folder);
    properties.setProperty("user.dir", folder.toString());
    properties.setProperty(ProgramHome.PROPERTY, "elsewhere");
    assertThat(ProgramHome.find(properties)).contains(Path.of("elsewhere"));
  }

  @Test
  void whoStartsTheClassesByHandInACheckoutGetsItsMeasuredBandsToo() throws IOException {
    addModels(folder);
    Path bands = folder.resolve("calibration").resolve("accuracy.toml");
    Files.createDirectories(bands.getParent());
    Files.writeString(bands, "");
    properties.setProperty("user.dir", folder.toString());
    assertThat(ProgramHome.find(properties)).contains(folder);
    assertThat(AccuracyFile.find(properties, Map.of()).path()).isEqualTo(bands);
    assertThat(SettingsLocation.find(Optional.empty(), properties, Map.of()).path())
        .isEqualTo(SettingsLocation.userData(properties, Map.of()).resolve("settings.toml"));
  }

  @Test
  void aFolderWithoutModelsIsNoHome() {
    properties.setProperty("user.dir", folder.toString());
    assertThat(ProgramHome.find(properties)).isEmpty();
  }

  private static void addModels(Path home) throws IOException {
    Path models = Files.createDirectories(home.resolve("models"));
    Files.writeString(models.resolve("models.toml"), "");
  }
}
