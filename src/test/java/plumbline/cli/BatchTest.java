package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over many videos can be stopped and gone on with. */
class BatchTest {
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path folder;
  private Path one;
  private Path other;
  private Path out;

  @BeforeEach
  void twoVideosOneOfThemJudged() throws IOException {
    one = copy("h264.mp4");
    other = copy("vp9.webm");
    out = folder.resolve("results");
    assertThat(new Shell().run("analyze", one, copy("mjpeg.avi"), "--json", out)).isZero();
  }

  private Path copy(String name) throws IOException {
    Path copy = folder.resolve(name);
    Files.copy(Clips.find(name), copy, StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(copy, FileTime.from(LONG_AGO));
    return copy;
  }

  private String goOn(Object... more) {
    Shell shell = new Shell();
    Object[] words = new Object[6 + more.length];
    System.arraycopy(
        new Object[] {"analyze", one, other, "--resume", "--json", out}, 0, words, 0, 6);
    System.arraycopy(more, 0, words, 6, more.length);
    assertThat(shell.run(words)).as("%s", shell.complaints()).isZero();
    return shell.complaints().get(shell.complaints().size() - 1);
  }

  @Test
  void whatIsDoneIsLeftAlone() {
    assertThat(goOn()).startsWith("2 videos: 1 were there already, 1 judged, 0 could not be.");
    assertThat(goOn()).startsWith("2 videos: 2 were there already, 0 judged");
  }

  @Test
  void anotherModelOrOtherSettingsJudgeAgain() throws IOException {
    Path settings = folder.resolve("mine.toml");
    Files.writeString(settings, "[leg-raise]\ntarget_deg = 65\n");

    assertThat(goOn("--settings", settings)).startsWith("2 videos: 2 judged");
    assertThat(goOn()).startsWith("2 videos: 2 judged");
  }

  @Test
  void aVideoThatHasChangedIsJudgedAgain() throws IOException {
    Files.setLastModifiedTime(one, FileTime.from(Instant.parse("2099-01-01T00:00:00Z")));

    assertThat(goOn()).startsWith("2 videos: 2 judged");
  }

  @Test
  void aResultThatIsMissingOrNoneIsMadeAgain() throws IOException {
    Files.writeString(out.resolve("h264.json"), "{ cut of");

    assertThat(goOn()).startsWith("2 videos: 2 judged");
    assertThat(Files.readString(out.resolve("h264.json"))).contains("plumbline/1");
    Files.writeString(out.resolve("h264.json"), "{\"app_version\": null, \"model\": [1]}");
    assertThat(goOn()).startsWith("2 videos: 1 were there already, 1 judged");
    assertThat(goOn("--reps-csv", folder.resolve("csv"))).startsWith("2 videos: 2 judged");
  }

  @Test
  void withoutFilesThereIsNothingToGoOnFrom() {
    Shell shell = new Shell();

    assertThat(shell.run("analyze", one, "--resume")).isEqualTo(2);
    assertThat(shell.complaints()).singleElement().asString().contains("--json DIR");
  }

  @Test
  void namesInAFileMayHaveBlanks() throws IOException {
    Path blank = Files.copy(one, folder.resolve("my clip #2.mp4"));
    Path names = Files.writeString(folder.resolve("names.txt"), one + "\n\n" + blank + "\n");
    Path results = folder.resolve("by name");

    assertThat(new Shell().run("analyze", "@" + names, "--json", results)).isZero();

    assertThat(results.resolve("my clip #2.json")).isRegularFile();
    assertThat(results.resolve("h264.json")).isRegularFile();
  }
}
