package plumbline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.fixtures.Drill;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;
import plumbline.personal.People;
import plumbline.session.Preferences;
import plumbline.session.PreferencesFile;
import plumbline.settings.AccuracyFile;
import plumbline.settings.BodyFile;
import plumbline.settings.CameraCalibration;
import plumbline.settings.LensFile;
import plumbline.settings.LensResult;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsLocation;
import plumbline.settings.SettingsMistake;
import plumbline.settings.SettingsResult;

/** Damaged files of settings, bodies, error bands, lenses and preferences. */
class FilesFuzzTest {
  /** Characters of the file of error bands, in which all tables are alike. */
  private static final int SOME_BANDS = 3000;

  private static Path folder;
  private static String settings;
  private static String accuracy;
  private static String body;
  private static String lens;
  private static String preferences;

  @BeforeContainer
  static void write() throws IOException {
    folder = Files.createTempDirectory("fuzz");
    settings = Files.readString(Path.of("calibration", "settings.toml"));
    String bands = Files.readString(Path.of("calibration", "accuracy.toml"));
    accuracy =
        bands.substring(0, bands.indexOf("[[band]]", bands.indexOf("[[band]]") + SOME_BANDS));
    assertThat(new AccuracyFile(Files.writeString(at("a.toml"), accuracy)).load("full").mistake())
        .isEmpty();
    new BodyFile(at("body.toml")).save(People.reaching(Drill.LEG_RAISE, 54.25, 61.5));
    body = Files.readString(at("body.toml"));
    Lens measured =
        new Lens(
            new ImageSize(1280, 720),
            900,
            905,
            new Vec2(640, 360),
            new Distortion(-0.2, 0.1, 0, 0, 0));
    new LensFile(at("lens.toml"))
        .save(new CameraCalibration("Fake camera", measured, 0.3, 20, LocalDate.of(2026, 1, 31)));
    lens = Files.readString(at("lens.toml"));
    new PreferencesFile(at("p.properties")).save(Preferences.USUAL);
    preferences = Files.readString(at("p.properties"));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void settings(@ForAll long seed) throws Exception {
    Path file = damaged("settings.toml", settings, seed);
    SettingsFile read =
        new SettingsFile(SettingsCatalog.schema(), SettingsLocation.find(Optional.of(file)));
    SettingsResult result = Verdict.soon(read::load);
    require(
        "settings",
        result instanceof SettingsResult.Rejected rejected ? rejected.mistakes() : List.of());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void errorBands(@ForAll long seed) throws Exception {
    Path file = damaged("accuracy.toml", accuracy, seed);
    require(
        "error bands",
        Verdict.soon(() -> new AccuracyFile(file).load("full")).mistake().stream().toList());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void bodies(@ForAll long seed) throws Exception {
    Path file = damaged("body.toml", body, seed);
    require("bodies", Verdict.soon(() -> new BodyFile(file).load()).mistake().stream().toList());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void lenses(@ForAll long seed) throws Exception {
    Path file = damaged("lens.toml", lens, seed);
    LensResult result = Verdict.soon(() -> new LensFile(file).load());
    require(
        "lenses", result instanceof LensResult.Rejected rejected ? rejected.mistakes() : List.of());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void preferences(@ForAll long seed) throws Exception {
    Path file = damaged("p.properties", preferences, seed);
    Preferences read = Verdict.soon(() -> new PreferencesFile(file).load());
    assertThat(read.textScale()).isBetween(Preferences.SMALLEST_TEXT, Preferences.LARGEST_TEXT);
    Verdict.require("preferences", List.of());
  }

  private static void require(String subject, List<SettingsMistake> mistakes) {
    List<String> lines = new ArrayList<>();
    for (SettingsMistake mistake : mistakes) {
      lines.add(mistake.text());
    }
    Verdict.require(subject, lines);
  }

  private static Path damaged(String name, String text, long seed) {
    try {
      return Files.write(at(name), Damage.of(text, new Random(seed)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path at(String name) {
    return folder.resolve(name);
  }

  @AfterContainer
  static void tell() throws IOException {
    for (String subject : List.of("settings", "error bands", "bodies", "lenses", "preferences")) {
      Verdict.tell(subject);
    }
    Folders.remove(folder);
  }
}
