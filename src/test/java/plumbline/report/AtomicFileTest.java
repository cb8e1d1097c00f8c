package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void name() {
    target = folder.resolve("out.mp4");
  }

  @Test
  void isAbsentUntilCommitted() throws IOException {
    try (AtomicFile file = AtomicFile.create(target)) {
      Files.writeString(file.part(), "new");
      assertThat(target).doesNotExist();
      assertThat(file.part().toString()).endsWith(".mp4");

      file.commit();
    }

    assertThat(target).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**part*");
  }

  @Test
  void leavesNothingWithoutCommitAndKeepsWhatWasThere() throws IOException {
    Files.writeString(target, "old");

    try (AtomicFile file = AtomicFile.create(target)) {
      Files.writeString(file.part(), "half");
    }

    assertThat(target).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**part*");
  }

  /** On a full disk SQLite cannot put its own files away. */
  @Test
  void leavesNothingOfWhatSqliteKeepsBesideEither() throws IOException {
    try (AtomicFile file = AtomicFile.create(folder.resolve("a.plumbline"))) {
      Files.writeString(file.part().resolveSibling(file.part().getFileName() + "-wal"), "half");
      Files.writeString(file.part().resolveSibling(file.part().getFileName() + "-shm"), "half");
    }

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void replacesAnExistingFileAndLeavesALinkALink() throws IOException {
    Files.writeString(target, "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.mp4"), target);

    try (AtomicFile file = AtomicFile.create(link)) {
      Files.writeString(file.part(), "new");
      file.commit();
    }

    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("new");
  }

  @Test
  void refusesAtOnceWhereNothingCanBeWritten() throws IOException {
    Path missing = folder.resolve("missing/out.json");
    assertThatThrownBy(() -> AtomicFile.create(missing)).isInstanceOf(NoSuchFileException.class);

    Files.writeString(target, "a file, not a folder");
    Path inFile = target.resolve("out.json");
    assertThatThrownBy(() -> AtomicFile.create(inFile)).isInstanceOf(NoSuchFileException.class);

    Path device = Path.of("/dev/null");
    if (Files.exists(device)) {
      assertThatThrownBy(() -> AtomicFile.create(device))
          .isInstanceOf(FileAlreadyExistsException.class);
    }
  }
}
