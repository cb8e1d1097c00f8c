package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsLocation;
import plumbline.settings.SettingsResult;
import plumbline.settings.SettingsResult.Accepted;
import plumbline.settings.SettingsResult.Rejected;
import plumbline.thresholds.Threshold;

class SettledFileTest {
  private static final Threshold TARGET =
      SettingsCatalog.schema().find("leg-raise.target_deg").orElseThrow();

  @TempDir Path folder;
  private Path path = Path.of("");
  private SettledFile settled =
      new SettledFile(new SettingsFile(SettingsCatalog.schema(), new SettingsLocation(path, true)));
  private long nowMs;

  @BeforeEach
  void begin() throws IOException {
    path = folder.resolve("settings.toml");
    Files.writeString(path, target("60"));
    settled =
        new SettledFile(
            new SettingsFile(SettingsCatalog.schema(), new SettingsLocation(path, false)));
  }

  @Test
  void aFileThatStaysTheSameIsNotReadAgain() {
    assertThat(after(10_000)).isEmpty();
  }

  @Test
  void aChangeIsReadOnceItIsLeftAlone() throws IOException {
    Files.writeString(path, target("55.5"));
    assertThat(after(50)).isEmpty();
    assertThat(value(after(200))).isEqualTo(55.5);
    assertThat(after(1000)).isEmpty();
  }

  @Test
  void whatIsStillBeingWrittenIsNotRead() throws IOException {
    Files.writeString(path, "");
    assertThat(after(50)).isEmpty();
    Files.writeString(path, "[leg-raise]\n");
    assertThat(after(100)).isEmpty();
    Files.writeString(path, target("55.5"));
    assertThat(after(100)).isEmpty();
    assertThat(value(after(150))).isEqualTo(55.5);
  }

  @Test
  void aMistakeIsBelievedLater() throws IOException {
    Files.writeString(path, "[leg-raise]\ntarget_deg = ");
    assertThat(after(0)).isEmpty();
    assertThat(after(200)).isEmpty();
    assertThat(after(150)).containsInstanceOf(Rejected.class);
    assertThat(after(1000)).isEmpty();
    Files.writeString(path, target("55.5"));
    assertThat(after(0)).isEmpty();
    assertThat(value(after(150))).isEqualTo(55.5);
  }

  @Test
  void anEditorMayPutAnotherFileInItsPlace() throws IOException {
    Path other = folder.resolve(".settings.toml.swp");
    Files.writeString(other, target("61"));
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(path));
    Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
    assertThat(after(0)).isEmpty();
    assertThat(value(after(150))).isEqualTo(61);
  }

  @Test
  void aFileThatIsGoneForAMomentIsNotMissed() throws IOException {
    Files.delete(path);
    assertThat(after(50)).isEmpty();
    Files.writeString(path, target("55.5"));
    assertThat(after(50)).isEmpty();
    assertThat(value(after(150))).isEqualTo(55.5);
  }

  @Test
  void withoutAFileTheDefaultsHold() throws IOException {
    Files.delete(path);
    assertThat(after(0)).isEmpty();
    assertThat(value(after(150))).isEqualTo(TARGET.defaultValue());
  }

  private Optional<SettingsResult> after(long millis) {
    nowMs += millis;
    return settled.look(nowMs * 1_000_000);
  }

  private static double value(Optional<SettingsResult> result) {
    return ((Accepted) result.orElseThrow()).values().get(TARGET);
  }

  private static String target(String number) {
    return "[leg-raise]\ntarget_deg = " + number + "\n";
  }
}
