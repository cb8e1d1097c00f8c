package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.preload.Preload;
import plumbline.recording.SessionFile;

/** The disk fills up while somebody exercises: one line, what is there stays, counting goes on. */
@Timeout(200)
@EnabledIf(
    value = "plumbline.preload.Preload#isPossible",
    disabledReason = "a full disk is emulated on Linux with a C compiler (cc) only")
class FullDiskTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 30_000, 400_000})
  void theSessionGoesOnAndWhatWasKeptCanBeRead(int bytes) throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Map<String, String> environment =
        Map.of("FULL_DISK", disk.toString(), "FULL_DISK_BYTES", Integer.toString(bytes));
    Process program =
        Preload.of("fulldisk", folder, environment)
            .start(FullDiskProgram.class.getName(), List.of(), disk.toString());
    List<String> said =
        new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(program.waitFor()).as("%s", said).isZero();

    assertThat(said).as("one line an event, and all of them").endsWith("stopped");
    assertThat(said).filteredOn(line -> line.startsWith("RecordingFailed")).hasSize(1);
    assertThat(said)
        .filteredOn(line -> line.startsWith("RecordingFailed") || line.startsWith("VideoFailed"))
        .allMatch(line -> line.contains("full"));
    assertThat(said)
        .filteredOn(line -> line.startsWith("Ended"))
        .singleElement()
        .asString()
        .contains("Rep[number=1", "Rep[number=2");
    assertThat(sessions(disk)).as("none that could not be begun").hasSize(bytes < 60_000 ? 0 : 1);
    for (Path session : sessions(disk)) {
      requireReadable(session, bytes);
    }
  }

  private static void requireReadable(Path session, int bytes) throws Exception {
    try (SessionFile file = SessionFile.open(session)) {
      assertThat(file.isComplete()).isFalse();
      assertThat(file.info().modelName()).isEqualTo("full");
      long frames = file.frames().count();
      file.frames().each(frame -> true);
      assertThat(frames).isGreaterThanOrEqualTo(bytes > 300_000 ? 25 : 0);
    }
  }

  private static List<Path> sessions(Path disk) throws Exception {
    try (Stream<Path> files = Files.list(disk)) {
      return files.filter(file -> file.toString().endsWith(".plumbline")).toList();
    }
  }
}
