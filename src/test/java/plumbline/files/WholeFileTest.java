package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is whole or as it was before, and nothing is left beside it. */
class WholeFileTest {
  @TempDir Path folder;

  @Test
  void makesTheFolderAndLeavesNothingBeside() throws IOException {
    Path file = folder.resolve("new/deep/lens.toml");

    WholeFile.write(file, "ä = 1\n");

    assertThat(file).hasContent("ä = 1\n");
    assertThat(file.getParent()).isDirectoryContaining("glob:**/lens.toml");
    assertThat(file.getParent().toFile().list()).hasSize(1);
  }

  @Test
  void takesThePlaceOfWhatWasThereAndKeepsItsRights() throws IOException {
    Path file = Files.writeString(folder.resolve("a.toml"), "a much longer text than the new one");
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    WholeFile.write(file, "short");

    assertThat(file).hasContent("short");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path real = Files.writeString(folder.resolve("real.toml"), "old");
    Path link = link(folder.resolve("link.toml"), real);

    WholeFile.write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  void whatCannotBeReplacedIsUntouchedAndNothingIsLeftBeside() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("inside"), "kept");

    assertThatThrownBy(() -> WholeFile.write(taken, "text")).isInstanceOf(IOException.class);

    assertThat(taken.resolve("inside")).hasContent("kept");
    assertThat(folder.toFile().list()).containsExactly("taken");
  }

  @Test
  void aFinishedPartTakesItsPlaceInOneStep() throws IOException {
    Path part = Files.writeString(folder.resolve(".a.part"), "new");
    Path file = Files.writeString(folder.resolve("a"), "old");

    WholeFile.put(part, file);

    assertThat(file).hasContent("new");
    assertThat(part).doesNotExist();
  }

  private static Path link(Path link, Path to) throws IOException {
    try {
      return Files.createSymbolicLink(link, to);
    } catch (UnsupportedOperationException | IOException e) {
      assumeThat(false).as("no links here").isTrue();
      throw e;
    }
  }
}
