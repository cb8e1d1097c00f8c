package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import plumbline.recording.SessionException;

class SessionFolderTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 1, 31, 18, 5, 0, 0, ZoneOffset.UTC);

  @TempDir private Path parent;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void itIsClosedToOthersEvenWhenItWasOpenBefore() throws Exception {
    Path open = Files.createDirectory(parent.resolve("sessions"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path file = new SessionFolder(open).fileFor(NOW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open)))
        .isEqualTo("rwx------");
    assertThat(file).hasFileName("2026-01-31_18.05.00.plumbline").doesNotExist();
  }

  @Test
  void aFileInItsPlaceIsOneLine() throws Exception {
    Path file = Files.writeString(parent.resolve("file"), "");
    assertThatExceptionOfType(SessionException.class)
        .isThrownBy(() -> new SessionFolder(file.resolve("sessions")).fileFor(NOW))
        .withMessageContaining("cannot be made: check the rights");
  }
}
