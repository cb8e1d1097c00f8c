package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.coaching.Wording;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;

class LensFileTest {
  private static final CameraCalibration MEASURED =
      new CameraCalibration(
          "HD \"Pro\" \\ Webcam",
          new Lens(
              new ImageSize(1280, 720),
              981.25,
              980.5,
              new Vec2(641.125, 355),
              new Distortion(-0.0625, 0.03125, 0.0005, -0.00025, 0)),
          0.25,
          14,
          LocalDate.of(2026, 3, 14));

  @TempDir private Path folder;

  private Path good() throws IOException {
    Path file = folder.resolve("cameras").resolve("cam.toml");
    new LensFile(file).save(MEASURED);
    return file;
  }

  private List<String> mistakes(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("cam.toml"), text);
    return ((LensResult.Rejected) new LensFile(file).load())
        .mistakes().stream().map(m -> m.text().replace(file.toString(), "cam.toml")).toList();
  }

  @Test
  void whatIsKeptIsReadBack() throws IOException {
    assertThat(new LensFile(good()).load()).isEqualTo(new LensResult.Accepted(MEASURED));
    try (var inside = Files.list(folder.resolve("cameras"))) {
      assertThat(inside).as("nothing half written is left").hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fx_px = 981.250           | fx_px = "wide"        | :7:1: it needs fx_px, a number from 1
          fx_px = 981.250           | fx_px = -3            | :7:1: fx_px = -3 is out of range: 1 to 100000
          width_px = 1280           | width_px = 1280.5     | :5:1: width_px = 1280.5 must be a whole number
          cx_px = 641.125           | cx_px = 1300          | :9:1: cx_px = 1300 is out of range: 1 to 1279
          distortion = [-0.062500,  | distortion = [        | :11:1: distortion needs five numbers
          distortion = [-0.062500,  | distortion = [-0.9,   | :11:1: such a lens would show two places
          views = 14                | view = 14             | :13:1: unknown key "view"; did you mean "views"?
          measured_on = 2026-03-14  | measured_on = "today" | :14:1: measured_on needs a day
          schema_version = 1        | schema_version = 2    | :3:1: schema_version must be 1
          camera =                  | camera = = 3 #        | :4:10: Unexpected '='
          """)
  void aMistakeIsToldWithItsPlace(String right, String wrong, String told) throws IOException {
    String text = Files.readString(good());
    assertThat(text).contains(right);
    assertThat(mistakes(text.replace(right, wrong)))
        .anySatisfy(line -> assertThat(line).startsWith("cam.toml" + told))
        .allSatisfy(
            line ->
                assertThat(line)
                    .doesNotContain("\n")
                    .endsWith(
                        "; calibrate the camera again, in the settings or by plumbline"
                            + " calibrate camera"));
  }

  @Test
  void theWindowSaysItInItsLanguage() throws IOException {
    Path file = good();
    Files.writeString(file, Files.readString(file).replace("views = 14", "views = 14.5"));
    LensResult result = new LensFile(file).load();
    assertThat(((LensResult.Rejected) result).mistakes())
        .extracting(mistake -> mistake.text(new Wording(Locale.GERMAN)))
        .containsExactly(
            file
                + ", Zeile 13, Spalte 1: views = 14.5 muss eine ganze Zahl sein;"
                + " miss die Kamera neu ein, in den Einstellungen oder mit plumbline calibrate"
                + " camera");
  }

  @Test
  void allMistakesAreToldAtOnce() throws IOException {
    assertThat(mistakes("schema_version = 1\nfx_px = 0\n")).hasSizeGreaterThan(8);
    assertThat(mistakes("")).isNotEmpty();
    assertThat(new LensFile(folder.resolve("gone.toml")).load())
        .isInstanceOfSatisfying(
            LensResult.Rejected.class,
            rejected -> assertThat(rejected.mistakes().get(0).text()).contains("no such file"));
  }

  @Test
  void aCameraHasOneFileForEachResolution() throws IOException {
    LensFolder cameras = new LensFolder(folder);
    Path file = cameras.fileFor(MEASURED.camera(), new ImageSize(1280, 720));
    assertThat(file.getFileName()).hasToString("hd-pro-webcam_1280x720.toml");
    new LensFile(file).save(MEASURED);
    Files.writeString(folder.resolve("broken.toml"), "camera = 3");
    LensFolder.Kept kept = cameras.of(MEASURED.camera());
    assertThat(kept.calibrations()).containsExactly(MEASURED);
    assertThat(kept.mistakes()).isNotEmpty();
    assertThat(kept.at(new ImageSize(640, 360))).as("scaled").contains(MEASURED);
    assertThat(kept.at(new ImageSize(640, 480))).as("another shape").isEmpty();
    assertThat(cameras.of("another").calibrations()).isEmpty();
  }

  @Test
  void theFolderIsTheCheckoutsWhereItMayBeWrittenElseThePersonsOwn() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("user.home", folder.toString());
    properties.setProperty("os.name", "Linux");
    Path own = folder.resolve(".local/share/plumbline/cameras");
    assertThat(LensFolder.find(properties, Map.of()).path()).isEqualTo(own);
    properties.setProperty(ProgramHome.PROPERTY, folder.resolve("home").toString());
    assertThat(LensFolder.find(properties, Map.of()).path()).isEqualTo(own);
    Files.createDirectories(folder.resolve("home/calibration"));
    assertThat(LensFolder.find(properties, Map.of()).path())
        .isEqualTo(folder.resolve("home/calibration/cameras"));
  }
}
