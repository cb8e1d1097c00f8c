package plumbline.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** What is known about a failure is told in the person's language: it must be known, then. */
class SessionTroubleTest {
  @Test
  void whatTheSystemSaysIsUnderstood() {
    assertThat(SessionException.troubleOf(new AccessDeniedException("a.pdf")))
        .isEqualTo(SessionTrouble.FORBIDDEN);
    assertThat(SessionException.troubleOf(new NoSuchFileException("b")))
        .isEqualTo(SessionTrouble.MISSING);
    assertThat(
            SessionException.troubleOf(
                new FileSystemException("c", null, "No space left on device")))
        .isEqualTo(SessionTrouble.DISK_FULL);
    assertThat(SessionException.troubleOf(new IOException("something else")))
        .isEqualTo(SessionTrouble.OTHER);
  }

  @Test
  void soIsWhatLiesBehindIt() {
    IOException told =
        new IOException(
            "c: not written", new SessionException("c", new AccessDeniedException("c")));
    assertThat(SessionException.troubleOf(told)).isEqualTo(SessionTrouble.FORBIDDEN);
  }
}
