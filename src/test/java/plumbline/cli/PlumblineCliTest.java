package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.session.LiveOptions;

class PlumblineCliTest {
  @TempDir Path folder;
  private final Shell shell = new Shell();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "live",
        "review",
        "analyze",
        "rescore",
        "export",
        "settings",
        "settings check",
        "settings default",
        "settings diff",
        "calibrate",
        "calibrate board",
        "calibrate body",
        "calibrate camera",
        "doctor"
      })
  void everyCommandHasHelpAndAVersion(String command) {
    PrintStream usual = System.err;
    ByteArrayOutputStream warned = new ByteArrayOutputStream();
    System.setErr(new PrintStream(warned, true, StandardCharsets.UTF_8));
    try {
      assertThat(shell.run((Object[]) arguments(command + " --help"))).isZero();
    } finally {
      System.setErr(usual);
    }
    assertThat(shell.out()).startsWith("Usage: plumbline " + command);
    assertThat(shell.complaints()).isEmpty();
    assertThat(warned.toString(StandardCharsets.UTF_8))
        .as("of whom the help is made with")
        .isEmpty();
    assertThat(new Shell().run((Object[]) arguments(command + " --version"))).isZero();
  }

  @Test
  void theVersionIsTheBuildFiles() throws IOException {
    assertThat(shell.run("--version")).isZero();

    assertThat(shell.out()).isEqualTo("plumbline " + AppVersion.NUMBER + System.lineSeparator());
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains(
            "<artifactId>plumbline</artifactId>\n  <version>" + AppVersion.NUMBER + "</version>");
  }

  @Test
  void withoutACommandTheWindowOpens() {
    assertThat(shell.run()).isZero();

    assertThat(shell.launched).containsExactly(LiveOptions.none());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--verbose", "live --video clip.mp4", "--verbose live", "review a"})
  void theWindowCanBePreparedBeforeTheseAreRead(String words) {
    assertThat(PlumblineCli.opensWindow(arguments(words))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "live --help",
        "live -h",
        "--version",
        "-V",
        "analyze live.mp4",
        "nonsense"
      })
  void noWindowIsPreparedForThese(String words) {
    assertThat(PlumblineCli.opensWindow(arguments(words))).isFalse();
  }

  private static String[] arguments(String words) {
    return words.isEmpty() ? new String[0] : words.split(" ", -1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "live"})
  void whereNoWindowCanOpenOneLineSaysSo(String words) {
    shell.launcher =
        options -> {
          throw CliException.failed("no window can open here");
        };

    assertThat(shell.run((Object[]) arguments(words))).isEqualTo(1);
    assertThat(shell.complaints()).containsExactly("plumbline: no window can open here");
  }

  @Test
  void theHelpNamesEveryCommandAndAWrongOneIsCorrected() {
    assertThat(shell.run("--help")).isZero();
    assertThat(shell.out())
        .contains("live", "review", "analyze", "export", "rescore", "calibrate", "settings")
        .contains("doctor");

    assertThat(shell.run("analyse")).isEqualTo(2);
    assertThat(shell.complaints()).singleElement().asString().contains("did you mean");
  }

  @Test
  void liveHandsItsOptionsToTheWindow() throws IOException {
    Path video = Files.createFile(folder.resolve("clip.mp4"));

    assertThat(shell.run("live", "--exercise", "leg-raise", "--video", video, "--model", "LITE"))
        .isZero();

    assertThat(shell.launched)
        .containsExactly(
            new LiveOptions(
                Optional.of("leg-raise"),
                OptionalInt.empty(),
                Optional.of(video),
                Optional.of("lite"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void aSessionIsOpenedToBeLookedAt() throws Exception {
    Path session = Files.createFile(folder.resolve("monday.plumbline"));

    assertThat(shell.run("review", session)).isZero();

    assertThat(shell.launched.get(0).review()).contains(session);
  }

  @Test
  void aSessionThatIsNotThereIsRefusedBeforeTheWindowOpens() {
    assertThat(shell.run("review", "gone.plumbline")).isEqualTo(1);
    assertThat(shell.launched).isEmpty();
  }

  @Test
  void aCameraAndAVideoAtOnceAreRefused() {
    assertThat(shell.run("live", "--camera", 0, "--video", "x.mp4")).isEqualTo(2);

    assertThat(shell.launched).isEmpty();
    assertThat(shell.complaints()).hasSize(1);
  }

  @Test
  void settingsAreWrittenCheckedAndCompared() throws IOException {
    Path file = folder.resolve("mine.toml");

    assertThat(shell.run("settings", "default", file)).isZero();
    assertThat(shell.run("settings", "check", file)).isZero();
    assertThat(shell.run("settings", "diff", file)).isZero();
    assertThat(shell.out())
        .contains("mine.toml: no mistakes")
        .contains("mine.toml: nothing differs from the defaults");

    Files.writeString(file, "[leg-raise]\ntarget_deg = 55\n");
    assertThat(shell.run("settings", "diff", file)).isZero();
    assertThat(shell.out()).contains("leg-raise.target_deg = 55 (default 60)");
    assertThat(shell.complaints()).isEmpty();
  }

  @Test
  void settingsAreNeverWrittenOverAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.toml"), "[leg-raise]\n");

    assertThat(shell.run("settings", "default", file)).isEqualTo(1);

    assertThat(file).hasContent("[leg-raise]\n");
    assertThat(shell.complaints()).singleElement().asString().contains("exists already");
  }

  @Test
  void settingsWithoutACommandSaysWhatThereIs() {
    assertThat(shell.run("settings")).isEqualTo(2);

    assertThat(shell.complaints()).singleElement().asString().contains("check, default or diff");
  }

  @Test
  void doctorMeasuresEveryStageOnAVideo() {
    Shell shell = new Shell();

    assertThat(shell.run("doctor", "--benchmark", Clips.find("h264.mp4"))).isZero();
    assertThat(shell.out())
        .contains("h264.mp4", "| pose, full |", "| decode |", "| smooth, measure, judge |")
        .contains("| draw and encode |", "| full, verdicts only |", "| full, annotated video |");
    assertThat(shell.run("doctor", "--benchmark", "none.mp4")).isEqualTo(1);
    assertThat(shell.complaints()).singleElement().asString().contains("none.mp4");
  }
}
