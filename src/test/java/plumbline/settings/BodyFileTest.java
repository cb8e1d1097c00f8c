package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.coaching.Wording;
import plumbline.fixtures.Drill;
import plumbline.personal.BodyCalibration;
import plumbline.personal.People;

class BodyFileTest {
  private static final BodyCalibration SOMEBODY = People.reaching(Drill.LEG_RAISE, 54.25, 61.5);

  @TempDir Path folder;

  private BodyFile file() {
    return BodyFile.of(folder.resolve("bodies"), "leg-raise");
  }

  @Test
  void whatIsKeptIsReadAgain() throws IOException {
    file().save(SOMEBODY);
    assertThat(file().load().calibration()).contains(SOMEBODY);
    assertThat(file().load().mistake()).isEmpty();
    assertThat(file().path()).hasFileName("leg-raise.toml");
  }

  @Test
  void nothingIsLeftBesideItAndItCanBeForgotten() throws IOException {
    file().save(SOMEBODY);
    file().save(People.reaching(Drill.LEG_RAISE, 40, 41));
    try (var files = Files.list(folder.resolve("bodies"))) {
      assertThat(files).hasSize(1);
    }
    file().delete();
    file().delete();
    assertThat(file().load()).isEqualTo(new BodyFile.Loaded(Optional.empty(), Optional.empty()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyItsOwnerMayReadIt() throws IOException {
    file().save(SOMEBODY);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().path())))
        .isEqualTo("rw-------");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          schema_version = 1      | schema_version = 2       | 4 | schema_version must be 1
          exercise = "leg-raise"  | exercise = 7             | 5 | exercise
          torso_px = 168.0000     | torso_px = -3            | 10 | torso_px
          torso_px = 168.0000     | torso_px = nan           | 10 | torso_px
          torso_px = 168.0000     | torso_mm = 168           | 10 | torso_mm
          width_px = 640          | width_px = = 640         | 8 |
          left_max_deg = 54.2500  | middle_max_deg = 54      | 17 | middle_max_deg
          floor_line = "level"    | floor_line = "crooked"   | 12 | crooked
          """)
  void aMistakeIsOneLineThatSaysWhere(String good, String bad, int line, String named)
      throws IOException {
    file().save(SOMEBODY);
    String text = Files.readString(file().path());
    assertThat(text).contains(good);
    Files.writeString(file().path(), text.replace(good, bad));

    BodyFile.Loaded loaded = file().load();

    assertThat(loaded.calibration()).isEmpty();
    SettingsMistake mistake = loaded.mistake().orElseThrow();
    assertThat(mistake.line()).isEqualTo(line);
    assertThat(mistake.text()).contains(named == null ? "" : named).doesNotContain("\n");
    assertThat(mistake.text()).endsWith("delete it and measure again");
  }

  @Test
  void theWindowSaysItInItsLanguage() throws IOException {
    Wording german = new Wording(Locale.GERMAN);
    file().save(SOMEBODY);
    String text = Files.readString(file().path());
    Files.writeString(file().path(), text.replace("torso_px = 168", "torso_px = -168"));
    assertThat(file().load().mistake().orElseThrow().text(german))
        .isEqualTo(
            file().path()
                + ", Zeile 10, Spalte 1: hier gehört torso_px hin, eine Zahl von 1 bis 65536;"
                + " lösch sie und miss noch einmal");
    Files.writeString(file().path(), text.replace("width_px =", "width_px = ="));
    assertThat(file().load().mistake().orElseThrow().text(german))
        .startsWith(file().path() + ", Zeile 8, Spalte 12: kein gültiges TOML (auf Englisch: „")
        .endsWith("; lösch sie und miss noch einmal");
  }

  @Test
  void somethingElseIsNoCalibration() throws IOException {
    Files.createDirectories(file().path());
    assertThat(file().load().mistake()).isPresent();
  }

  @Test
  void itLiesInTheProgramsHomeOrWithThePersonsOwnFiles() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    Properties properties = new Properties();
    Path own = folder.resolve("own");
    assertThat(BodyFile.folder(properties, own)).isEqualTo(own.resolve("bodies"));
    properties.setProperty(ProgramHome.PROPERTY, home.toString());
    assertThat(BodyFile.folder(properties, own)).isEqualTo(own.resolve("bodies"));
    Files.createDirectories(home.resolve("calibration"));
    assertThat(BodyFile.folder(properties, own)).isEqualTo(home.resolve("calibration/bodies"));
  }
}
