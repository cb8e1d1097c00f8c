package plumbline.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import plumbline.body.PoseFrame;
import plumbline.capture.TestClip;

/**
 * What becomes of a recording whose program is killed, or whose disk is full. More kills: {@code
 * -Dplumbline.kills=200}.
 */
@Timeout(600)
class SurvivalTest {
  private static final int FEW_KILLS = 4;
  private static final int KILLS = Integer.getInteger("plumbline.kills", FEW_KILLS);
  private static final int MOST_VIDEOS = Math.max(2, KILLS / 10);

  /** How much older than the last thing that was told the first lost frame is, for each kill. */
  private static final List<Long> lostNanos = new ArrayList<>();

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
      requireAllButTheLastSecond(file, told, kill);
    }
  }

  @Test
  void killedWhileItFinishesItKeepsAllButTheLastSecond() throws Exception {
    Random random = new Random(12);
    for (int kill = 0; kill < KILLS; kill++) {
      Path file = folder.resolve("finished-" + kill + ".plumbline");
      Process program = WritingProgram.start(file, 0, 1500, false, List.of());
      List<String> lines = linesUntil(program, WritingProgram.FINISHING);
      long moment = System.nanoTime() + random.nextInt(30_000_000);
      while (System.nanoTime() < moment) {
        Thread.onSpinWait();
      }
      program.destroyForcibly().waitFor();

      requireAllButTheLastSecond(file, lines.stream().map(SurvivalTest::told).toList(), kill);
    }
  }

  @Test
  void theVideoOfAKilledRecordingIsReadUpToItsLastSecond() throws Exception {
    Random random = new Random(13);
    for (int kill = 0; kill < Math.min(KILLS, MOST_VIDEOS); kill++) {
      Path file = folder.resolve("filmed-" + kill + ".plumbline");
      Process program = WritingProgram.start(file, 10, Integer.MAX_VALUE, true, List.of());
      List<String> lines = lines(program, 120 + random.nextInt(120));
      program.destroyForcibly().waitFor();
      List<Told> told = lines.stream().map(SurvivalTest::told).toList();

      long toldMillis = (told.get(told.size() - 1).nanos() - told.get(0).nanos()) / 1_000_000;
      List<TestClip.Seen> pictures = TestClip.readAll(SessionVideoWriter.beside(file));
      assertThat(pictures.get(0).millis()).isZero();
      assertThat(pictures.get(pictures.size() - 1).millis())
          .as("last picture of kill %d", kill)
          .isGreaterThanOrEqualTo(toldMillis - 1000);
      requireAllButTheLastSecond(file, told, kill);
    }
  }

  private static void requireAllButTheLastSecond(Path file, List<Told> told, int kill)
      throws SessionException {
    List<PoseFrame> kept = frames(file);
    assertThat((long) kept.size())
        .as("frames of kill %d", kill)
        .isGreaterThanOrEqualTo(mustBeThere(told));
    assertThat(kept.stream().map(PoseFrame::index))
        .as("without a gap")
        .isEqualTo(LongStream.range(0, kept.size()).boxed().toList());
    lostNanos.add(
        kept.size() >= told.size()
            ? 0
            : told.get(told.size() - 1).nanos() - told.get(kept.size()).nanos());
  }

  /** What it came to, for who asks for more kills. */
  @AfterAll
  static void tell() {
    if (KILLS > FEW_KILLS) {
      System.out.printf(
          "%d kills: the most that was lost is %.0f ms, the middle %.0f ms%n",
          lostNanos.size(),
          lostNanos.stream().mapToLong(Long::longValue).max().orElse(0) / 1e6,
          lostNanos.stream().sorted().skip(lostNanos.size() / 2).findFirst().orElse(0L) / 1e6);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskEndsItWithAWordAndKeepsWhatIsThere() throws Exception {
    Path file = folder.resolve("full.plumbline");
    // Files of this process may not grow beyond 4 MB: the library of the database fits, 4,000
    // frames do not.
    Process program =
        WritingProgram.start(
            file,
            1,
            Integer.MAX_VALUE,
            false,
            List.of("bash", "-c", "ulimit -f 4096; exec \"$@\"", "-"));
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
    Process program = WritingProgram.start(file, 4, Integer.MAX_VALUE, false, List.of());
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

  /** All lines before one. */
  private static List<String> linesUntil(Process program, String end) throws Exception {
    List<String> lines = new ArrayList<>();
    BufferedReader out = program.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.equals(end)) {
        return lines;
      }
      lines.add(line);
    }
    throw new AssertionError("the program ended after " + lines.size() + " lines");
  }

  private static Told told(String line) {
    String[] words = line.split(" ", -1);
    return new Told(Long.parseLong(words[0]), Long.parseLong(words[1]));
  }

  private static List<PoseFrame> frames(Path path) throws SessionException {
    List<PoseFrame> frames = new ArrayList<>();
    try (SessionFile file = SessionFile.open(path)) {
      file.frames().each(frames::add);
    }
    return frames;
  }
}
