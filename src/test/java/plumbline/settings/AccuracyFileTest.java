package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.coaching.Wording;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Posture;

class AccuracyFileTest {
  private static final String GOOD =
      """
      schema_version = 1

      [[band]]
      measure = "knee_flexion"
      posture = "supine"
      view = "side"
      leg = "near"
      model = "full"
      n = 1012
      band_deg = 5.7
      """;

  @TempDir private Path folder;

  private AccuracyResult load(String text) throws IOException {
    return new AccuracyFile(Files.writeString(folder.resolve("accuracy.toml"), text)).load("full");
  }

  private static double nearKnee(ErrorBands bands) {
    return bands.band(Measure.KNEE_FLEXION, Posture.SUPINE, CameraView.SIDE, true);
  }

  @Test
  void readsTheBands() throws IOException {
    AccuracyResult result = load(GOOD);
    assertThat(result.mistake()).isEmpty();
    assertThat(nearKnee(result.bands())).isEqualTo(5.7);
  }

  /** Bodies differ more than the few on whom bands were measured. */
  @Test
  void theBandOfAPeakIsWiderForOtherPeopleThanThoseMeasured() throws IOException {
    String peaks =
        """

        [[peak_band]]
        exercise = "march"
        posture = "standing"
        oblique = false
        model = "full"
        n = 30
        people = 4
        band_deg = 4.0
        """;
    ErrorBands bands = load(GOOD + peaks).bands();
    assertThat(bands.peakBand("march", Posture.STANDING, CameraView.SIDE)).hasValue(1.3 * 4.0);
    assertThat(bands.peakBand("march", Posture.STANDING, CameraView.FRONT)).isEmpty();
  }

  @Test
  void aMissingFileMeansWideBands() {
    AccuracyResult result = new AccuracyFile(folder.resolve("none.toml")).load("full");
    assertThat(result.mistake()).isEmpty();
    assertThat(nearKnee(result.bands())).isEqualTo(ErrorBands.WIDE_DEG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          schema_version = 1     | schema_version = 2     | 1:1: schema_version must be 1
          schema_version = 1     | ''                     | schema_version must be 1
          measure = "knee_flexion" | measure = "nose"     | 4:1: there is no measure "nose"
          posture = "supine"     | posture = "flying"     | 5:1: there is no posture "flying"
          view = "side"          | view = 3               | 6:1: it needs view = "..."
          leg = "near"           | leg = "third"          | 7:1: there is no leg "third"
          model = "full"         | ''                     | 3:1: it needs model = "..."
          band_deg = 5.7         | band_deg = -1          | 10:1: it needs band_deg, a number
          band_deg = 5.7         | band_deg = nan         | 10:1: it needs band_deg, a number
          band_deg = 5.7         | band_deg = "much"      | 10:1: it needs band_deg, a number
          band_deg = 5.7         | band_tl = 5.7          | 3:1: it needs band_deg, a number
          [[band]]               | [band]                 | there are no [[band]] tables
          [[band]]               | [[band                 | 3:
          """)
  void damageIsOneLineAndMeansWideBands(String right, String wrong, String told)
      throws IOException {
    AccuracyResult result = load(GOOD.replace(right, wrong));
    assertThat(result.mistake().orElseThrow().text())
        .startsWith(folder.resolve("accuracy.toml") + ":")
        .contains(told)
        .endsWith("; restore calibration/accuracy.toml of the distribution")
        .doesNotContain("\n");
    assertThat(nearKnee(result.bands())).isEqualTo(ErrorBands.WIDE_DEG);
  }

  @Test
  void theWindowSaysItInItsLanguage() throws IOException {
    Wording german = new Wording(Locale.GERMAN);
    String file = folder.resolve("accuracy.toml").toString();
    assertThat(load(GOOD.replace("5.7", "-1")).mistake().orElseThrow().text(german))
        .isEqualTo(
            file
                + ", Zeile 10, Spalte 1: hier gehört band_deg hin, eine Zahl ab 0;"
                + " hol calibration/accuracy.toml aus dem Programmpaket zurück");
    assertThat(load("").mistake().orElseThrow().text(german))
        .startsWith(file + ": schema_version muss 1 sein");
  }

  @Test
  void aBandGivenTwice() throws IOException {
    String again = GOOD.substring(GOOD.indexOf("[[band]]"));
    assertThat(load(GOOD + "\n" + again).mistake().orElseThrow().message())
        .startsWith("this band is given twice");
  }

  @Test
  void notText() throws IOException {
    Path file = folder.resolve("accuracy.toml");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThat(new AccuracyFile(file).load("full").mistake().orElseThrow().message())
        .startsWith("not a text file in UTF-8");
  }

  @Test
  void aFolderInItsPlace() throws IOException {
    Path file = Files.createDirectory(folder.resolve("accuracy.toml"));
    assertThat(new AccuracyFile(file).load("full").mistake().orElseThrow().message())
        .startsWith("not a file of error bands");
  }

  @Test
  void isFoundInTheProgramsHomeElseBesideThePersonsSettings() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("plumbline.home", folder.toString());
    properties.setProperty("os.name", "Linux");
    Map<String, String> environment = Map.of("XDG_DATA_HOME", folder.resolve("own").toString());
    assertThat(AccuracyFile.find(properties, environment).path())
        .isEqualTo(folder.resolve("own/plumbline/accuracy.toml"));
    Path inHome = Files.createDirectories(folder.resolve("calibration")).resolve("accuracy.toml");
    Files.write(inHome, GOOD.getBytes(StandardCharsets.UTF_8));
    assertThat(AccuracyFile.find(properties, environment).path()).isEqualTo(inHome);
  }

  @Test
  void theFileInTheRepositoryIsRight() {
    AccuracyResult result = new AccuracyFile(Path.of("calibration", "accuracy.toml")).load("full");
    assertThat(result.mistake()).isEmpty();
    assertThat(nearKnee(result.bands())).isBetween(1.0, ErrorBands.WIDE_DEG);
  }
}
