package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;

/** The computer sleeps in the middle of a session, and somebody sets its clock. */
class SleepTest {
  private static final long S = 1_000_000_000L;

  @TempDir private Path folder;

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  @Test
  void whatTheSystemTellsBeyondTheClockOfProgramsIsSleep() throws Exception {
    AtomicLong awake = new AtomicLong(5 * S);
    Path uptime = Files.writeString(folder.resolve("uptime"), "100.00 3.5\n");
    Sleep sleep = new Sleep(uptime, awake::get);
    assertThat(sleep.nanos()).isZero();
    awake.addAndGet(10 * S);
    Files.writeString(uptime, "110.00 3.6\n");
    assertThat(sleep.nanos()).isZero();
    Files.writeString(uptime, "3710.00 3.6\n");
    assertThat(sleep.nanos()).isEqualTo(3600 * S);
    Files.delete(uptime);
    assertThat(sleep.nanos()).as("it never runs back").isEqualTo(3600 * S);
  }

  @Test
  void aSystemThatDoesNotTellHasNotSlept() {
    assertThat(new Sleep(folder.resolve("none"), () -> 7).nanos()).isZero();
  }

  @Test
  void aSleepIsAGapOfItsOwnLengthAndTimeGoesOnBehindIt() {
    TimeLine line = new TimeLine();
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      long camera = i * S / 20; // its stamps stand still asleep, like the clock of programs
      long asleep = i < 20 ? 0 : 1800 * S;
      times.add(place(line, camera, 7 * S + camera, asleep));
    }
    assertThat(times.get(19)).isEqualTo(19 * S / 20);
    assertThat(times.get(20) - times.get(19)).isEqualTo(1800 * S + S / 20);
    assertThat(times.get(39) - times.get(20)).isEqualTo(19 * S / 20);
  }

  @Test
  void coarseClocksAreNoSleep() {
    TimeLine line = new TimeLine();
    for (int i = 0; i < 40; i++) {
      long camera = i * S / 20;
      assertThat(place(line, camera, camera, i % 2 * 30_000_000L)).isEqualTo(camera);
    }
  }

  private static long place(TimeLine line, long stamp, long clock, long asleep) {
    Frame frame = new Frame(0, stamp, new Mat(4, 4, CvType.CV_8UC3));
    try (Frame placed = line.place(frame, clock, asleep)) {
      return placed.timestampNanos();
    }
  }
}
