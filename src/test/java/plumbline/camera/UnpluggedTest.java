package plumbline.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import plumbline.capture.NativeLibraries;
import plumbline.recording.SessionFile;
import plumbline.scoring.RepVerdict;

/**
 * A camera is pulled out while somebody exercises, and put back. Longer absence: {@code
 * -Dplumbline.absence=10000} (milliseconds).
 */
@Timeout(300)
@EnabledIf(
    value = "plumbline.preload.Preload#isPossible",
    disabledReason = "cameras are emulated on Linux with a C compiler (cc) only")
class UnpluggedTest {
  /** No end of a fall is estimated further beyond the last frame than this. */
  private static final long LONGEST_ESTIMATE_NANOS = 600_000_000L;

  private static final int ABSENCE_MS = Integer.getInteger("plumbline.absence", 3000);

  @TempDir private Path folder;

  @Test
  @SuppressWarnings("try") // the program is ended, whatever happens
  void theSessionGoesOnAndTheGapIsSaidToBeUnseen() throws Exception {
    NativeLibraries.openCv();
    FakeCamera cameras = FakeCamera.in(folder);
    Path demo = FakeCamera.demo(folder);
    plugIn(cameras, demo);
    Path sessions = Files.createDirectory(folder.resolve("sessions"));
    Process program = cameras.start(LiveProgram.class, sessions.toString(), "LITE", "leg-raise");
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8);
        Closeable end = program::destroyForcibly) { // does nothing when it has ended
      readTo(lines, "views 60", said);
      cameras.unplug(0);
      readTo(lines, "SourceLost", said);
      Thread.sleep(ABSENCE_MS); // the camera's time, which is the world's
      plugIn(cameras, demo);
      readTo(lines, "views", said);
      readTo(lines, "rep", said);
      program.outputWriter().append("enough\n").close();
      lines.lines().forEach(said::add);
    }
    assertThat(program.waitFor()).as("%s", said).isZero();
    assertThat(said)
        .filteredOn(line -> !line.startsWith("views") && !line.startsWith("rep"))
        .extracting(line -> line.split(" ", 2)[0])
        .containsExactly("Opened", "RecordingStarted", "SourceLost", "RecordingEnded");
    requireGap(only(sessions));
  }

  private static void requireGap(Path file) throws Exception {
    try (SessionFile session = SessionFile.open(file)) {
      assertThat(session.isComplete()).isTrue();
      List<Long> times = times(session);
      int gap = longestGap(times);
      assertThat(times).isSorted().doesNotHaveDuplicates();
      assertThat((times.get(gap + 1) - times.get(gap)) / 1_000_000).isGreaterThan(ABSENCE_MS);
      assertThat(session.verdicts())
          .as("what nobody saw is said")
          .anyMatch(verdict -> covers(verdict, times.get(gap), times.get(gap + 1)));
      assertThat(session.verdicts())
          .filteredOn(RepVerdict.Rep.class::isInstance)
          .as("counting goes on")
          .anyMatch(verdict -> verdict.startNanos() >= times.get(gap + 1));
    }
  }

  private static void plugIn(FakeCamera cameras, Path demo) throws Exception {
    cameras.plug(0, demo, "size 640x360", "fps 15");
  }

  private static void readTo(BufferedReader lines, String word, List<String> said)
      throws Exception {
    String line = lines.readLine();
    while (line != null && !line.startsWith(word)) {
      said.add(line);
      line = lines.readLine();
    }
    assertThat(line).as("%s, after %s", word, said).isNotNull();
    said.add(line);
  }

  /** A repetition that had nearly ended then is told to have ended a little after what was seen. */
  private static boolean covers(RepVerdict verdict, long from, long to) {
    return verdict instanceof RepVerdict.Unseen
        && verdict.startNanos() <= from + LONGEST_ESTIMATE_NANOS
        && verdict.endNanos() >= to;
  }

  private static int longestGap(List<Long> times) {
    int longest = 0;
    for (int i = 1; i + 1 < times.size(); i++) {
      if (times.get(i + 1) - times.get(i) > times.get(longest + 1) - times.get(longest)) {
        longest = i;
      }
    }
    return longest;
  }

  private static List<Long> times(SessionFile session) throws Exception {
    List<Long> times = new ArrayList<>();
    session.frames().each(frame -> times.add(frame.timestampNanos()));
    return times;
  }

  private static Path only(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".plumbline")).findFirst().orElseThrow();
    }
  }
}
