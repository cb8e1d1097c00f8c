package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import plumbline.body.ImageSize;
import plumbline.recording.VideoFileWriter;

/**
 * Two hours of 4K take neither more memory nor a longer start than a short one. The long file has a
 * picture every six minutes, so that it can be made; what grows with the number of pictures is its
 * index, shown by a small video of many (more of them: {@code -Dplumbline.pictures=216000}, two
 * hours at 30 a second).
 */
@EnabledOnOs(OS.LINUX)
class LongVideoTest {
  private static final ImageSize UHD = new ImageSize(3840, 2160);
  private static final ImageSize SMALL = new ImageSize(64, 64);
  private static final int MANY = Integer.getInteger("plumbline.pictures", 6000);

  @TempDir private Path folder;

  private record Reading(long firstMs, long pictures, long seconds, long peakMb) {}

  @Test
  void twoHoursOf4kAreReadInTheMemoryOfOneSecond() throws Exception {
    Reading brief = read(video(UHD, 4, 33_000_000L));
    Reading twoHours = read(video(UHD, 21, 360_000_000_000L));

    assertThat(brief.pictures()).isEqualTo(4);
    assertThat(twoHours.pictures()).isEqualTo(21);
    assertThat(twoHours.seconds()).isEqualTo(7200);
    assertThat(twoHours.peakMb()).isLessThan(brief.peakMb() + 60).isLessThan(600);
    assertThat(twoHours.firstMs()).isLessThan(brief.firstMs() + 1500);
  }

  @Test
  void manyPicturesTakeNoMoreThanTheirIndex() throws Exception {
    Reading few = read(video(SMALL, 300, 33_333_333L));
    Reading many = read(video(SMALL, MANY, 33_333_333L));

    assertThat(many.pictures()).isEqualTo(MANY);
    assertThat(many.peakMb()).isLessThan(few.peakMb() + 40 + MANY / 5000);
    if (MANY > 6000) {
      System.out.println(few + ", " + many);
    }
  }

  private Path video(ImageSize size, int pictures, long stepNanos) throws Exception {
    NativeLibraries.openCv();
    Path file = folder.resolve(pictures + "-" + size.width() + ".mp4");
    Mat picture = new Mat(size.height(), size.width(), CvType.CV_8UC3);
    try (VideoFileWriter writer = VideoFileWriter.create(file, size, 30)) {
      for (int i = 0; i < pictures; i++) {
        picture.setTo(Scalar.all(i * 5 % 200));
        writer.write(picture, i * stepNanos);
      }
      writer.finish();
    } finally {
      picture.release();
    }
    return file;
  }

  private static Reading read(Path video) throws Exception {
    Process program =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xshare:auto",
                    "-Xmx64m",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    LongVideoProgram.class.getName(),
                    video.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).isZero();
    String[] n = said.strip().split(" ", -1);
    return new Reading(
        Long.parseLong(n[0]), Long.parseLong(n[1]), Long.parseLong(n[2]), Long.parseLong(n[3]));
  }
}
