package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
  @TempDir Path engine;

  @Test
  void whatIsUnpackedForTheFirstTimeIsCounted() throws Exception {
    FirstStart first = new FirstStart(engine);
    assertThat(first.unpackedMb()).hasValue(0);
    Path library = engine.resolve("pytorch/2.7.1/libtorch.so");
    Files.createDirectories(library.getParent());
    Files.write(library, new byte[3_200_000]);
    assertThat(first.unpackedMb()).hasValue(3);
    assertThat(new FirstStart(engine).unpackedMb()).as("the second start").isEmpty();
  }

  @Test
  void aFolderThatIsNotThereYetIsEmpty() {
    assertThat(new FirstStart(engine.resolve("not yet")).unpackedMb()).hasValue(0);
  }
}
