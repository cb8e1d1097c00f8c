package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.thresholds.ThresholdValues;

class SettingsFileTest {
  @TempDir Path dir;

  @Test
  void aFileThatWasAskedForMustExist() {
    Path missing = dir.resolve("missing.toml");
    assertThat(messages(SettingsLocation.find(Optional.of(missing))))
        .containsExactly(missing + ": no such file; check the path behind --settings");
  }

  @Test
  void aMissingFileThatNobodyAskedForMeansTheDefaults() {
    var location = new SettingsLocation(dir.resolve("missing.toml"), false);
    assertThat(new SettingsFile(Samples.SCHEMA, location).load())
        .isEqualTo(new SettingsResult.Accepted(ThresholdValues.defaults()));
  }

  @Test
  void whatIsNoSettingsFileIsSaidSo() throws IOException {
    assertThat(messages(asked(dir))).containsExactly(dir + ": not a file");
    Path binary = Files.write(dir.resolve("clip.mp4"), new byte[] {(byte) 0xff, 0, 1});
    assertThat(messages(asked(binary))).containsExactly(binary + ": not a text file in UTF-8");
    Path large = Files.write(dir.resolve("large.toml"), new byte[2_000_000]);
    assertThat(messages(asked(large)))
        .containsExactly(large + ": larger than a settings file can be (1 MB)");
  }

  @Test
  void theProgramsOwnFileComesBeforeThePersonsAndTheArgumentBeforeBoth() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("user.home", "/home/kim");
    properties.setProperty(ProgramHome.PROPERTY, dir.toString());
    assertThat(SettingsLocation.find(Optional.empty(), properties, Map.of()).path())
        .isEqualTo(Path.of("/home/kim/.local/share/plumbline/settings.toml"));

    Path own = Files.createDirectories(dir.resolve("calibration")).resolve("settings.toml");
    Files.writeString(own, "");
    assertThat(SettingsLocation.find(Optional.empty(), properties, Map.of()))
        .isEqualTo(new SettingsLocation(own, false));
    assertThat(SettingsLocation.find(Optional.empty(), properties, Map.of(), path -> false).path())
        .as("of a program that is installed for all")
        .isEqualTo(Path.of("/home/kim/.local/share/plumbline/settings.toml"));
    Path asked = Path.of("mine.toml");
    assertThat(SettingsLocation.find(Optional.of(asked), properties, Map.of()))
        .isEqualTo(new SettingsLocation(asked, true));
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, XDG_DATA_HOME, /data/plumbline",
    "Linux, OTHER, /home/kim/.local/share/plumbline",
    "Windows 11, APPDATA, /data/Plumbline",
    "Windows 11, OTHER, /home/kim/AppData/Roaming/Plumbline",
    "Mac OS X, OTHER, /home/kim/Library/Application Support/Plumbline"
  })
  void aPersonsDataIsWhereTheSystemExpectsIt(String system, String variable, String expected) {
    Properties properties = new Properties();
    properties.setProperty("user.home", "/home/kim");
    properties.setProperty("os.name", system);
    assertThat(SettingsLocation.userData(properties, Map.of(variable, "/data")))
        .isEqualTo(Path.of(expected));
  }

  private static SettingsLocation asked(Path path) {
    return new SettingsLocation(path, true);
  }

  private static List<String> messages(SettingsLocation location) {
    SettingsResult result = new SettingsFile(Samples.SCHEMA, location).load();
    return ((SettingsResult.Rejected) result)
        .mistakes().stream().map(SettingsMistake::text).toList();
  }
}
