package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.capture.CaptureException;
import plumbline.capture.VideoFileSource;

class AnalyzeCommandTest {
  @TempDir Path folder;
  private final Shell shell = new Shell();
  private final Path clip = Clips.find("h264.mp4");

  @Test
  void writesEveryOutput() throws IOException, CaptureException {
    Path json = folder.resolve("out.json");
    Path frames = folder.resolve("frames.csv");
    Path reps = folder.resolve("reps.csv");
    Path video = folder.resolve("annotated.mp4");

    int status =
        shell.run(
            "analyze",
            clip,
            "--json",
            json,
            "--frames-csv",
            frames,
            "--reps-csv",
            reps,
            "--annotate",
            video,
            "--exercise",
            "leg-raise",
            "--model",
            "lite");

    assertThat(shell.complaints()).isEmpty();
    assertThat(status).isZero();
    JsonObject root = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
    int count = root.getAsJsonObject("source").get("frames").getAsInt();
    assertThat(root.getAsJsonObject("source").get("file").getAsString()).isEqualTo("h264.mp4");
    assertThat(root.getAsJsonObject("model").get("name").getAsString()).isEqualTo("lite");
    assertThat(root.get("settings_sha256").getAsString()).hasSize(64);
    assertThat(Files.readAllLines(frames)).hasSize(1 + count);
    assertThat(Files.readAllLines(reps)).hasSize(1);
    assertThat(framesOf(video)).isEqualTo(count);
    assertThat(folder).isDirectoryNotContaining("glob:**part*");
    assertThat(shell.out()).isEmpty();
  }

  @Test
  void printsASummaryWithoutOutputs() {
    assertThat(shell.run("analyze", clip)).isZero();

    assertThat(shell.out()).startsWith("h264.mp4: no exercise recognised, ");
    assertThat(shell.complaints()).isEmpty();
  }

  @Test
  void printsJsonToStandardOutput() {
    assertThat(shell.run("analyze", clip, "--json", "-")).isZero();

    JsonObject root = JsonParser.parseString(shell.out()).getAsJsonObject();
    assertThat(root.get("schema").getAsString()).isEqualTo("plumbline/1");
  }

  @Test
  void anExistingFolderTakesOneFileAVideo() {
    assertThat(shell.run("analyze", clip, "--json", folder)).isZero();

    assertThat(folder.resolve("h264.json")).exists();
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() {
    Path out = folder.resolve("results");
    Path bad = folder.resolve("bad.mp4");

    int status =
        shell.run("analyze", clip, bad, Clips.find("vp9.webm"), "--json", out, "--jobs", 2);

    assertThat(status).isEqualTo(1);
    assertThat(shell.complaints()).hasSize(2);
    assertThat(shell.complaints().get(0)).contains("bad.mp4");
    assertThat(shell.complaints().get(1)).startsWith("3 videos: 2 judged, 1 could not be.");
    assertThat(out)
        .isDirectoryContaining("glob:**h264.json")
        .isDirectoryContaining("glob:**vp9.json")
        .isDirectoryNotContaining("glob:**bad*");
  }

  @Test
  void everyExerciseCanBeChosen() {
    for (String id : List.of("leg-raise", "march", "kneeling-hip-extension", "twist-toe-touch")) {
      Shell fresh = new Shell();

      assertThat(fresh.run("analyze", clip, "--exercise", id, "--json", "-")).isZero();
      assertThat(fresh.complaints()).isEmpty();
    }
  }

  private static int framesOf(Path video) throws CaptureException {
    try (VideoFileSource source = VideoFileSource.open(video)) {
      int count = 0;
      for (var frame = source.next(); frame.isPresent(); frame = source.next()) {
        frame.get().close();
        count++;
      }
      return count;
    }
  }
}
