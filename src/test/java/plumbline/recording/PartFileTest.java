package plumbline.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {
  /** Larger than any system numbers its programs. */
  private static final String NOBODY = "999999999";

  @TempDir private Path folder;

  @Test
  void theNameTellsItsTargetAndItsWriterAndKeepsTheEnding() {
    Path part = PartFile.beside(folder.resolve("out.mp4"));
    assertThat(part).hasParentRaw(folder).doesNotExist();
    assertThat(part.getFileName().toString())
        .startsWith(".out.mp4-" + ProcessHandle.current().pid() + "-")
        .endsWith(".part.mp4");
    assertThat(PartFile.beside(folder.resolve("out.mp4"))).isNotEqualTo(part);
  }

  @Test
  void onlyWhatADeadWriterOfTheSameTargetLeftLongAgoIsRemoved() throws IOException {
    Path left = file(".out.mp4-" + NOBODY + "-ab12.part.mp4", true);
    Path fresh = file(".out.mp4-" + NOBODY + "-ab13.part.mp4", false);
    Path living = file(".out.mp4-" + ProcessHandle.current().pid() + "-ab12.part.mp4", true);
    Path another = file(".out2.mp4-" + NOBODY + "-ab12.part.mp4", true);
    Path persons = file("out.mp4", true);

    PartFile.beside(folder.resolve("out.mp4"));

    assertThat(left).doesNotExist();
    assertThat(fresh).exists();
    assertThat(living).exists();
    assertThat(another).exists();
    assertThat(persons).exists();
  }

  /** A film is completed twice over, and beside a session SQLite keeps two more files. */
  @Test
  void whatBelongsToItGoesWithIt() throws IOException {
    Path film = file("..out.mp4-" + NOBODY + "-ab12.part.mp4-" + NOBODY + "-cd34.part.mp4", true);
    String session = ".a.plumbline-" + NOBODY + "-ab12.part.plumbline";
    List<Path> kept =
        List.of(file(session, true), file(session + "-wal", true), file(session + "-shm", true));

    PartFile.beside(folder.resolve("out.mp4"));
    PartFile.beside(folder.resolve("a.plumbline"));

    assertThat(film).doesNotExist();
    assertThat(kept).allSatisfy(path -> assertThat(path).doesNotExist());
  }

  private Path file(String name, boolean old) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "x");
    if (old) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    }
    return file;
  }
}
