package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.fixtures.RecordedSet;
import plumbline.preload.Preload;

/** Results that find no room: one line that says where and what helps, and nothing half written. */
@Timeout(200)
@EnabledIf(
    value = "plumbline.preload.Preload#isPossible",
    disabledReason = "a full disk is emulated on Linux with a C compiler (cc) only")
class FullDiskOutputTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"rescore --json", "export --csv"})
  void oneLineAndNoFile(String words) throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path session = RecordedSet.bentKnees(folder.resolve("evening.plumbline"));
    String[] command = words.split(" ", -1);
    Path target = command[1].equals("--csv") ? disk : disk.resolve("out");
    Process program =
        Preload.of("fulldisk", folder, Map.of("FULL_DISK", disk.toString(), "FULL_DISK_BYTES", "0"))
            .start(
                FullDiskRun.class.getName(),
                List.of(),
                command[0],
                session.toString(),
                command[1],
                target.toString());
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(program.waitFor()).isEqualTo(ExitStatus.FAILED);
    assertThat(said.lines())
        .singleElement()
        .asString()
        .contains("cannot be written to " + disk, "choose another place")
        .doesNotContain(".part");
    assertThat(disk).isEmptyDirectory();
  }
}
