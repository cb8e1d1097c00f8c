package plumbline.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundMemoryTest {
  @TempDir Path folder;

  @Test
  void whatWasChosenIsThereAtTheNextStart() throws Exception {
    SoundMemory memory = new SoundMemory(folder.resolve("plumbline").resolve("sound.properties"));
    assertThat(memory.load()).isEqualTo(SoundState.USUAL);
    memory.save(new SoundState(0.9, false));
    memory.save(new SoundState(0.3, true));
    assertThat(memory.load()).isEqualTo(new SoundState(0.3, true));
    try (Stream<Path> files = Files.list(folder.resolve("plumbline"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void nobodyElseReadsIt() throws Exception {
    SoundMemory memory = new SoundMemory(folder.resolve("sound.properties"));
    memory.save(SoundState.USUAL);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(memory.file()))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"volume=loud", "volume=7", "volume=NaN", "volume=\\u00", "", "\u0000"})
  void whatMakesNoSenseIsTheUsualState(String content) throws Exception {
    Path file = Files.writeString(folder.resolve("sound.properties"), content);
    assertThat(new SoundMemory(file).load()).isEqualTo(SoundState.USUAL);
  }

  @Test
  void whatCannotBeWrittenIsForgotten() throws Exception {
    Path file = Files.createFile(folder.resolve("a-file"));
    SoundMemory memory = new SoundMemory(file.resolve("sound.properties"));
    memory.save(new SoundState(0.3, true));
    assertThat(memory.load()).isEqualTo(SoundState.USUAL);
  }
}
