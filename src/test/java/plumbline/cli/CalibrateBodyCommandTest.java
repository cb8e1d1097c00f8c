package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrateBodyCommandTest {
  @TempDir Path folder;
  private final Shell shell = new Shell();
  private final Path clip = Clips.find("h264.mp4");

  @ParameterizedTest
  @CsvSource({"auto, each exercise has its own range", "squat, no exercise is called \"squat\""})
  void oneExerciseIsMeasuredAtATime(String exercise, String complaint) {
    assertThat(shell.run("calibrate", "body", clip, "--exercise", exercise)).isEqualTo(2);
    assertThat(shell.complaints()).singleElement().asString().contains(complaint);
  }

  @Test
  void whatIsToBeMeasuredIsNamed() {
    assertThat(shell.run("calibrate")).isEqualTo(2);
    assertThat(shell.run("calibrate", "body", "--exercise", "march")).isEqualTo(2);
    assertThat(shell.complaints()).hasSize(2).allMatch(line -> line.startsWith("plumbline: "));
  }

  @Test
  void aMissingVideoIsOneLine() {
    assertThat(shell.run("calibrate", "body", "none.mp4", "--exercise", "march")).isEqualTo(1);
    assertThat(shell.complaints()).singleElement().asString().contains("no such file: none.mp4");
  }

  /** Nobody is seen in it: nothing is written. */
  @Test
  void whereNothingIsMeasuredTheReasonIsSaidAndNothingIsKept() {
    Path out = folder.resolve("me.toml");
    int status = shell.run("calibrate", "body", clip, "--exercise", "march", "--out", out);
    assertThat(status).isEqualTo(1);
    assertThat(shell.complaints().get(shell.complaints().size() - 1))
        .contains("nothing was measured: the start pose was not seen");
    assertThat(out).doesNotExist();
  }

  @Test
  void aDamagedOrMissingCalibrationStopsAnalyze() throws IOException {
    Path damaged = Files.writeString(folder.resolve("me.toml"), "schema_version = 1\nknee = 3\n");
    assertThat(shell.run("analyze", clip, "--body", damaged)).isEqualTo(2);
    assertThat(shell.complaints().get(0)).contains("me.toml:2:1: unknown key \"knee\"");
    assertThat(shell.run("analyze", clip, "--body", folder.resolve("none.toml"))).isEqualTo(1);
  }
}
