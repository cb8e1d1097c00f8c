package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.pose.PoseModelKind;

/** Whatever is wrong: one line that says what and where, the promised status, and no file. */
class BadInputTest {
  @TempDir Path folder;
  private final Shell shell = new Shell();

  @Test
  void aMissingFile() {
    fails(folder.resolve("missing.mp4"));
  }

  @Test
  void aTextFileNamedMp4() throws IOException {
    fails(Files.writeString(folder.resolve("text.mp4"), "This is no video.\n".repeat(100)));
  }

  @Test
  void anEmptyFile() throws IOException {
    fails(Files.createFile(folder.resolve("empty.mp4")));
  }

  @Test
  void aVideoCutOffBeforeItsIndex() throws IOException {
    byte[] whole = Files.readAllBytes(Clips.find("h264.mp4"));
    fails(Files.write(folder.resolve("cut.mp4"), Arrays.copyOf(whole, whole.length / 2)));
  }

  @Test
  void aVideoCutOffBehindItsIndexIsJudgedAsFarAsItGoes() throws IOException {
    byte[] whole = Files.readAllBytes(Clips.find("index-first.mp4"));
    Path cut = folder.resolve("cut.mp4");
    Files.write(cut, Arrays.copyOf(whole, whole.length * 2 / 3));
    Path json = folder.resolve("out.json");

    assertThat(shell.run("analyze", cut, "--json", json)).isEqualTo(1);

    assertOneComplaint("cut.mp4 is cut off");
    assertThat(json).content().contains("\"loss\": \"cut.mp4 is cut off");
  }

  @Test
  void soundWithoutAPicture() {
    fails(Clips.find("sound-only.mp4"));
  }

  @Test
  void aVideoOfOnePixel() {
    fails(Clips.find("one-pixel.avi"));
  }

  @Test
  void aFolderInsteadOfAVideo() {
    fails(folder);
  }

  @Test
  void noModel() {
    shell.withoutModel();

    fails(Clips.find("h264.mp4"), "no pose models");
  }

  @Test
  void aTamperedModel() throws IOException {
    Path models = Files.createDirectory(folder.resolve("models"));
    Path real = Path.of("models");
    Files.copy(real.resolve("models.toml"), models.resolve("models.toml"));
    Files.write(models.resolve("pose_detection.pt"), new byte[1000]);
    Files.write(models.resolve("pose_landmark_full.pt"), new byte[1000]);
    shell.with(new StoredModels(models));

    fails(Clips.find("h264.mp4"), "pose_landmark_full.pt");
  }

  @Test
  void noModelsFolder() {
    shell.with(new StoredModels(folder.resolve("nowhere")));

    fails(Clips.find("h264.mp4"), "restore the models folder");
    assertThat(PoseModelKind.values()).hasSize(3);
  }

  @Test
  void anOutputWithTheEndingOfAnotherKindOfFile() {
    Path sound = folder.resolve("a.mp3");
    Path film = folder.resolve("a.mp4");

    assertThat(shell.run("analyze", Clips.find("h264.mp4"), "--annotate", sound)).isEqualTo(2);
    assertThat(shell.run("analyze", Clips.find("h264.mp4"), "--session", film)).isEqualTo(2);
    assertThat(shell.run("export", folder.resolve("a.plumbline"), "--annotate", sound))
        .isEqualTo(2);

    assertThat(shell.complaints())
        .containsExactly(
            "plumbline: --annotate " + sound + ": choose a name that ends in .mp4",
            "plumbline: --session " + film + ": choose a name that ends in .plumbline",
            "plumbline: --annotate " + sound + ": choose a name that ends in .mp4");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anUnwritableFolder() {
    Path out = folder.resolve("no/such/folder/out.json");

    assertThat(shell.run("analyze", Clips.find("h264.mp4"), "--json", out)).isEqualTo(1);

    assertOneComplaint(out.toString());
    assertThat(shell.complaints().get(0)).contains("make it first");
  }

  @Test
  void aSettingsFileWithFiveMistakes() throws IOException {
    Path settings = folder.resolve("mine.toml");
    Files.writeString(
        settings,
        """
        schema_version = 1
        [leg-raise]
        targett_deg = 50
        target_deg = "high"
        full_min_deg = 500
        rest_enter_deg = 20
        rest_exit_deg = 10
        nonsense = 1
        """);

    int status =
        shell.run(
            "analyze",
            Clips.find("h264.mp4"),
            "--settings",
            settings,
            "--json",
            folder.resolve("out.json"));

    assertThat(status).isEqualTo(2);
    assertThat(shell.complaints())
        .hasSize(5)
        .allMatch(line -> line.matches("plumbline: .*mine\\.toml:\\d+:\\d+: .+"));
    assertThat(folder.resolve("out.json")).doesNotExist();
  }

  @Test
  void missingSettings() {
    assertThat(
            shell.run("analyze", Clips.find("h264.mp4"), "--settings", folder.resolve("no.toml")))
        .isEqualTo(2);
    assertOneComplaint("no.toml");
  }

  @Test
  void anUnknownExercise() {
    assertThat(shell.run("analyze", "x.mp4", "--exercise", "handstand")).isEqualTo(2);
    assertOneComplaint("no exercise is called \"handstand\"; choose leg-raise");
  }

  @Test
  void anUnknownModel() {
    assertThat(shell.run("analyze", "x.mp4", "--model", "huge")).isEqualTo(2);
    assertOneComplaint("\"huge\" is none of lite|full|heavy");
  }

  @Test
  void aCameraThatIsNotThere() {
    assertThat(shell.run("live", "--camera", 99)).isEqualTo(1);

    assertOneComplaint("camera 99");
  }

  @Test
  void anUnknownOption() {
    assertThat(shell.run("analyze", "x.mp4", "--jsn", "out.json")).isEqualTo(2);
    assertOneComplaint("--jsn");
  }

  @Test
  void anUnknownCommand() {
    assertThat(shell.run("analyse", "x.mp4")).isEqualTo(2);
    assertOneComplaint("did you mean analyze?");
  }

  @Test
  void noVideoAtAll() {
    assertThat(shell.run("analyze")).isEqualTo(2);
    assertOneComplaint("FILE");
  }

  @Test
  void noJobs() {
    assertThat(shell.run("analyze", "x.mp4", "--jobs", "0")).isEqualTo(2);
    assertOneComplaint("--jobs 0");
  }

  @Test
  void verboseAddsTheStackTrace() {
    shell.run("analyze", folder.resolve("missing.mp4"), "--verbose");

    assertThat(shell.complaints()).hasSizeGreaterThan(2).anyMatch(l -> l.contains("at plumbline."));
  }

  private void fails(Path video) {
    fails(video, video.getFileName().toString());
  }

  private void fails(Path video, String named) {
    Path json = folder.resolve("out.json");
    Path csv = folder.resolve("out.csv");
    Path mp4 = folder.resolve("annotated.mp4");

    int status =
        shell.run("analyze", video, "--json", json, "--frames-csv", csv, "--annotate", mp4);

    assertThat(status).isEqualTo(1);
    assertOneComplaint(named);
    assertThat(json).doesNotExist();
    assertThat(csv).doesNotExist();
    assertThat(mp4).doesNotExist();
    assertThat(folder).isDirectoryNotContaining("glob:**.part*");
  }

  private void assertOneComplaint(String part) {
    assertThat(shell.complaints())
        .singleElement()
        .asString()
        .startsWith("plumbline: ")
        .contains(part);
    assertThat(shell.out()).isEmpty();
  }
}
