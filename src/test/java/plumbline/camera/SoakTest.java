package plumbline.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import plumbline.capture.NativeLibraries;
import plumbline.fixtures.JavaOptions;

/**
 * A live session that goes on and on, with its window, from an emulated camera that shows the demo
 * again and again, recorded with its video. In minutes: {@code -Dplumbline.soak=60}, then the
 * samples are written to {@code target/soak.txt} too.
 */
@Timeout(7200)
@EnabledIf(
    value = "plumbline.preload.Preload#isPossible",
    disabledReason = "cameras are emulated on Linux with a C compiler (cc) only")
class SoakTest {
  private static final int MINUTES = Integer.getInteger("plumbline.soak", 0);
  private static final int SECONDS = MINUTES > 0 ? MINUTES * 60 : 40;
  private static final int STEP_S = MINUTES > 0 ? 10 : 2;

  /** From the third quarter to the last; in the first minutes memory still grows into its place. */
  private static final double GROWTH = MINUTES >= 20 ? 0.05 : 0.3;

  /** A quarter more than a frame's time: what the machine is busy with besides varies. */
  private static final double DRIFT_MS = 150;

  @TempDir private Path folder;

  @Test
  @SuppressWarnings("try") // the program is ended, whatever happens
  void memoryThreadsFilesAndDelayStayWhatTheyAre() throws Exception {
    NativeLibraries.openCv();
    FakeCamera cameras = FakeCamera.in(folder);
    cameras.plug(0, FakeCamera.demo(folder), "size 640x360", "fps 30");
    Path sessions = Files.createDirectory(folder.resolve("sessions"));
    Process program =
        cameras.start(
            SoakProgram.class,
            options(),
            sessions.toString(),
            System.getProperty("plumbline.soak.model", "LITE"),
            Integer.toString(SECONDS),
            Integer.toString(STEP_S));
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8);
        Closeable end = program::destroyForcibly) { // does nothing when it has ended
      lines.lines().forEach(said::add);
    }
    assertThat(said).endsWith("stopped");
    List<SoakSample> samples =
        said.stream().filter(line -> line.startsWith("sample")).map(SoakSample::of).toList();
    if (MINUTES > 0) {
      tell(said, samples);
    }
    requireFlat(samples.subList(samples.size() / 2, samples.size()));
  }

  /** As the program itself is started, but for its window, which is drawn into memory. */
  private static List<String> options() throws IOException {
    List<String> options = new ArrayList<>(JavaOptions.ofTheProgram());
    options.addAll(
        List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw"));
    return options;
  }

  private static void requireFlat(List<SoakSample> lastHalf) {
    assertThat(lastHalf).allMatch(sample -> sample.shown() > 0);
    assertThat(lastHalf).as("picture and skeleton").allMatch(sample -> sample.apart() == 0);
    DoubleSummaryStatistics threads = of(lastHalf, SoakSample::threads);
    assertThat(threads.getMax() - threads.getMin()).as("threads").isLessThanOrEqualTo(3);
    DoubleSummaryStatistics files = of(lastHalf, SoakSample::files);
    assertThat(files.getMax() - files.getMin()).as("files").isLessThanOrEqualTo(3);
    int quarter = lastHalf.size() / 2;
    List<SoakSample> before = lastHalf.subList(0, quarter);
    List<SoakSample> after = lastHalf.subList(quarter, lastHalf.size());
    assertThat(of(after, SoakSample::ageMs).getAverage())
        .as("delay on the screen")
        .isLessThan(of(before, SoakSample::ageMs).getAverage() + DRIFT_MS);
    // Java's collector takes and gives back memory as it is busy: averages show what stays.
    assertThat(of(after, SoakSample::residentMb).getAverage())
        .as("memory")
        .isLessThan(of(before, SoakSample::residentMb).getAverage() * (1 + GROWTH));
    assertThat(of(after, SoakSample::nativeMb).getAverage())
        .as("memory outside of Java's objects")
        .isLessThan(of(before, SoakSample::nativeMb).getAverage() * (1 + GROWTH));
  }

  private static DoubleSummaryStatistics of(
      List<SoakSample> samples, ToDoubleFunction<SoakSample> value) {
    return samples.stream().mapToDouble(value).summaryStatistics();
  }

  private static void tell(List<String> said, List<SoakSample> samples) throws Exception {
    Files.write(Path.of("target", "soak.txt"), said);
    List<SoakSample> half = samples.subList(samples.size() / 2, samples.size());
    System.out.printf(
        Locale.ROOT,
        "%d min, last half: %.0f to %.0f MB (Java heap %.0f to %.0f, live %.0f to %.0f), %.0f to %.0f threads, %.0f to %.0f files, longest"
            + " pause %.0f ms, %.1f views/s, delay %.0f to %.0f ms (middle of each sample)%n",
        MINUTES,
        of(half, SoakSample::residentMb).getMin(),
        of(half, SoakSample::residentMb).getMax(),
        of(half, SoakSample::heapMb).getMin(),
        of(half, SoakSample::heapMb).getMax(),
        of(half, SoakSample::liveMb).getMin(),
        of(half, SoakSample::liveMb).getMax(),
        of(half, SoakSample::threads).getMin(),
        of(half, SoakSample::threads).getMax(),
        of(half, SoakSample::files).getMin(),
        of(half, SoakSample::files).getMax(),
        of(half, SoakSample::pauseMs).getMax(),
        of(half, SoakSample::shown).getAverage() / STEP_S,
        of(half, SoakSample::ageMs).getMin(),
        of(half, SoakSample::ageMs).getMax());
  }
}
