package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

/** Why a file cannot be read is told in words; no test run by root can close one to itself. */
class TextFileTest {
  @Test
  void aFileWithoutRightsIsToldAsThat() {
    assertThat(told(new AccessDeniedException("mine.toml")))
        .isEqualTo("mine.toml: cannot be read; check its rights");
  }

  @Test
  void anyOtherFailureIsNamed() {
    assertThat(told(new IOException("Input/output error")))
        .isEqualTo("mine.toml: cannot be read (IOException)");
  }

  private static String told(IOException e) {
    return SettingsMistake.ofFile("mine.toml", TextFile.unreadable(e), e.getClass().getSimpleName())
        .text();
  }
}
