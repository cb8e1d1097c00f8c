package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.fixtures.RecordedSet;
import plumbline.settings.ProgramHome;

class RescoreCommandTest {
  @TempDir Path folder;
  private final Shell shell = new Shell();
  private Path session;

  @BeforeEach
  void record() throws IOException {
    session = RecordedSet.bentKnees(folder.resolve("evening.plumbline"));
  }

  @Test
  void printsOneLineAMovement() {
    assertThat(shell.run("rescore", session)).isZero();
    assertThat(shell.complaints()).isEmpty();
    assertThat(shell.out()).contains("#1", "#4");
  }

  @Test
  void tellsOnlyWhatChanges() throws IOException {
    Path settings = Files.writeString(folder.resolve("s.toml"), limit(14));
    assertThat(shell.run("rescore", session, "--diff", "--settings", settings)).isZero();
    assertThat(shell.out().lines())
        .first()
        .asString()
        .endsWith("evening.plumbline: 2 of 4 repetitions change");
    assertThat(shell.out()).contains("  #2 right: ", "gains raised knee bent");
    assertThat(shell.out()).contains("  #3 left: ");
  }

  @Test
  void withTheSettingsOfTheRecordingNothingChanges() throws IOException {
    Path settings = Files.writeString(folder.resolve("s.toml"), limit(20));
    assertThat(shell.run("rescore", session, session, "--diff", "--settings", settings)).isZero();
    assertThat(shell.out()).contains("no repetition of 4 changes");
    assertThat(shell.out().lines()).last().isEqualTo("all sessions: no repetition of 8 changes");
  }

  @Test
  void aSessionIsNeverWrittenOver() throws IOException {
    byte[] before = Files.readAllBytes(session);
    assertThat(shell.run("rescore", session, "--json", session)).isEqualTo(2);
    assertThat(shell.complaints()).anyMatch(line -> line.contains("would be overwritten"));
    assertThat(session).hasBinaryContent(before);
  }

  @Test
  void twoSessionsOfOneNameAreNotWrittenIntoOneFile() throws IOException {
    Path other = Files.createDirectory(folder.resolve("b")).resolve("evening.plumbline");
    Files.copy(session, other);
    Path out = folder.resolve("out");
    assertThat(shell.run("rescore", session, other, "--json", out)).isEqualTo(2);
    assertThat(shell.complaints()).anyMatch(line -> line.contains("would be written twice"));
  }

  @Test
  void standardOutputHoldsJsonAloneAndTheChangesAreToldBeside() {
    assertThat(shell.run("rescore", session, "--diff", "--json", "-")).isZero();
    assertThat(JsonParser.parseString(shell.out()).getAsJsonObject().getAsJsonArray("reps"))
        .hasSize(4);
    assertThat(shell.complaints()).anyMatch(line -> line.contains("evening.plumbline: "));
  }

  @Test
  void writesTheSameJsonAsAnalyze() throws IOException {
    Path json = folder.resolve("out.json");
    assertThat(shell.run("rescore", session, "--json", json)).isZero();
    JsonObject root = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
    assertThat(root.get("schema").getAsString()).isEqualTo("plumbline/1");
    assertThat(root.getAsJsonArray("reps")).hasSize(4);
    assertThat(root.getAsJsonObject("model").get("name").getAsString()).isEqualTo("full");
    assertThat(shell.out()).isEmpty();
  }

  @Test
  void aFileThatIsNoSessionIsOneLine() throws IOException {
    Path other = Files.writeString(folder.resolve("other.plumbline"), "hello");
    assertThat(shell.run("rescore", other, session)).isEqualTo(ExitStatus.FAILED);
    assertThat(shell.complaints())
        .singleElement()
        .asString()
        .contains("other.plumbline: it is no session")
        .doesNotContain("can save");
    assertThat(shell.out()).contains("#4");
  }

  @Test
  void aFolderIsNotCalledMissing() {
    assertThat(shell.run("rescore", folder)).isEqualTo(ExitStatus.FAILED);
    assertThat(shell.complaints()).singleElement().asString().contains("name a session in it");
  }

  @Test
  void damagedErrorBandsAreToldOnce() throws IOException {
    Path bands = Files.createDirectory(folder.resolve("calibration")).resolve("accuracy.toml");
    Files.writeString(bands, "schema_version = 1\n\nband = 7\n");
    String home = System.setProperty(ProgramHome.PROPERTY, folder.toString());
    try {
      assertThat(shell.run("rescore", session, session, "--diff")).isZero();
    } finally {
      restore(home);
    }
    assertThat(shell.complaints()).singleElement().asString().startsWith(bands + ":3:");
    assertThat(shell.out()).contains("no repetition of 4 changes");
  }

  private static void restore(@Nullable String home) {
    if (home == null) {
      System.clearProperty(ProgramHome.PROPERTY);
    } else {
      System.setProperty(ProgramHome.PROPERTY, home);
    }
  }

  private static String limit(double degrees) {
    return "[leg-raise.fault.knee_bend]\nthreshold_deg = " + degrees + "\n";
  }
}
