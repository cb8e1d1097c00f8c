package plumbline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import plumbline.capture.TestClip;

/** Damaged videos of every container, decoded by a program of its own. */
class VideoFuzzTest {
  private static final List<String> CLIPS =
      List.of(
          "h264.mp4",
          "h264.mkv",
          "h264.mov",
          "vp9.webm",
          "mjpeg.avi",
          "hevc.mp4",
          "gif.gif",
          "index-first.mp4",
          "turned-90.mp4",
          "wide-pixels.mp4",
          "late-pictures.mp4");
  private static final String SUBJECT = "videos";
  private static final long MOST_MB = 1500;

  private static Path folder;
  private static VideoWorker worker;
  private static long peakMb;

  @BeforeContainer
  static void start() throws IOException {
    folder = Files.createTempDirectory("fuzz");
    worker = VideoWorker.start();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void damagedVideos(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    String name = CLIPS.get(random.nextInt(CLIPS.size()));
    byte[] whole = Files.readAllBytes(TestClip.path(name));
    Path file = Files.write(folder.resolve(name), Damage.of(whole, random));

    Optional<String> answer = worker.ask(file);

    if (answer.isEmpty()) {
      worker.close();
      worker = VideoWorker.start();
    }
    assertThat(answer).as("of %s, seed %d: it crashed, or hung", name, seed).isPresent();
    assertThat(answer.get()).doesNotStartWith("thrown");
    Verdict.require(
        SUBJECT,
        answer.get().startsWith("refused ")
            ? List.of(answer.get().substring("refused ".length()))
            : List.of());
    peakMb = Math.max(peakMb, worker.peakMb());
    assertThat(peakMb).as("memory").isLessThan(MOST_MB);
  }

  @AfterContainer
  static void tell() throws IOException {
    Verdict.tell(SUBJECT);
    if (Verdict.isLong(SUBJECT)) {
      System.out.println("the decoding program took at most " + peakMb + " MB");
    }
    worker.close();
    Folders.remove(folder);
  }
}
