package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No output is written over what a person has, by whatever name it is called. */
class NothingLostTest {
  @TempDir Path folder;
  private Path clip;

  @BeforeEach
  void aVideo() throws IOException {
    clip = Files.copy(Clips.find("h264.mp4"), folder.resolve("clip.mp4"));
  }

  @Test
  void theVideo() {
    refuses("clip.mp4 would be overwritten", "analyze", clip, "--annotate", clip);
  }

  @Test
  void theVideoBehindALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.mp4"), clip);

    refuses("clip.mp4 would be overwritten", "analyze", clip, "--annotate", link);
  }

  @Test
  void theSettings() throws IOException {
    Path settings = Files.writeString(folder.resolve("mine"), "[leg-raise]\ntarget_deg = 65\n");

    refuses(
        "mine would be overwritten", "analyze", clip, "--settings", settings, "--json", settings);

    assertThat(settings).content().contains("target_deg = 65");
  }

  @Test
  void theVideoOfACalibration() {
    refuses(
        "clip.mp4 would be overwritten",
        "calibrate",
        "body",
        clip,
        "--exercise",
        "march",
        "--out",
        clip);
    refuses("clip.mp4 would be overwritten", "calibrate", "camera", clip, "--out", clip);
  }

  @Test
  void theResultBefore() {
    Path out = folder.resolve("out");

    refuses("would be written twice", "analyze", "x.mp4", "--json", out, "--reps-csv", out);
  }

  private void refuses(String complaint, Object... arguments) {
    Shell shell = new Shell();
    assertThat(shell.run(arguments)).isEqualTo(ExitStatus.USAGE);
    assertThat(shell.complaints()).singleElement().asString().contains(complaint);
    assertThat(shell.out()).isEmpty();
    assertThat(clip).hasSameBinaryContentAs(Clips.find("h264.mp4"));
  }
}
