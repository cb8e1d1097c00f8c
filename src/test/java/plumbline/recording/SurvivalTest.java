package plumbline.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import plumbline.body.PoseFrame;

/**
 * What becomes of a recording whose program is killed, or whose disk is full. More kills: {@code
 * -Dplumbline.kills=200}.
 */
@Timeout(600)
class SurvivalTest {
  private static final int KILLS = Integer.getInteger("plumbline.kills", 5);
  private static final long LAST_SECOND_NANOS = 1_000_000_000L;

  /** What the recording program said it had added. */
  private record Told(long index, long nanos) {}

  @TempDir Path folder;

  @Test
  void killedAtAnyMomentItKeepsAllButTheLastSecond() throws Exception {
    Random random = new Random(11);
    for (int kill = 0; kill < KILLS; kill++) {
      Path file = folder.resolve("killed-" + kill + ".plumbline");
      List<Told> told = killAfter(file, 50 + random.nextInt(600));
      List<PoseFrame> kept = frames(file);

      assertThat((long) kept.size())
          .as("frames of kill %d", kill)
          .isGreaterThanOrEqualTo(mustBeThere(told));
      assertThat(kept.stream().map(PoseFrame::index))
          .as("without a gap")
          .isEqualTo(java.util.stream.LongStream.range(0, kept.size()).boxed().toList());
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskEndsItWithAWordAndKeepsWhatIsThere() throws Exception {
    Path file = folder.resolve("full.plumbline");
    // Files of this process may not grow beyond 4 MB: the library of the database fits, 4,000
    // frames do not.
    Process program =
        WritingProgram.start(file, 1, List.of("bash", "-c", "ulimit -f 4096; exec \"$@\"", "-"));
    List<String> lines = lines(program, Integer.MAX_VALUE);
    assertThat(program.waitFor()).isZero();

    String last = lines.remove(lines.size() - 1);
    assertThat(last).startsWith("! ").contains("full.plumbline").contains("full");
    List<Told> told = lines.stream().map(SurvivalTest::told).toList();
    assertThat((long) frames(file).size()).isPositive().isGreaterThanOrEqualTo(mustBeThere(told));
  }

  /** How many frames were added more than a second before the last one. */
  private static long mustBeThere(List<Told> told) {
    long end = told.get(told.size() - 1).nanos();
    return told.stream().filter(frame -> frame.nanos() <= end - LAST_SECOND_NANOS).count();
  }

  private List<Told> killAfter(Path file, int frames) throws Exception {
    Process program = WritingProgram.start(file, 4, List.of());
    List<String> lines = lines(program, frames);
    program.destroyForcibly().waitFor();
    return lines.stream().map(SurvivalTest::told).toList();
  }

  private static List<String> lines(Process program, int most) throws Exception {
    List<String> lines = new ArrayList<>();
    BufferedReader out = program.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    while (line != null && lines.size() < most) {
      lines.add(line);
      line = out.readLine();
    }
    return lines;
  }

  private static Told told(String line) {
    String[] words = line.split(" ", -1);
    return new Told(Long.parseLong(words[0]), Long.parseLong(words[1]));
  }

  private static List<PoseFrame> frames(Path path) throws SessionException {
    List<PoseFrame> frames = new ArrayList<>();
    try (SessionFile file = SessionFile.open(path)) {
      file.eachFrame(frames::add);
    }
    return frames;
  }
}
