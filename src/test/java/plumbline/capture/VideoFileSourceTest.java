package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;
import plumbline.capture.TestClip.Seen;

class VideoFileSourceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h264.mp4",
        "index-first.mp4",
        "h264.mov",
        "h264.mkv",
        "hevc.mp4",
        "vp9.webm",
        "mjpeg.avi",
        "gif.gif"
      })
  void everyFormatGivesTheSameFramesAtTheSameTimes(String name) throws CaptureException {
    try (VideoFileSource source = VideoFileSource.open(TestClip.path(name))) {
      assertThat(TestClip.readAll(source)).isEqualTo(expected(160, 120));
      assertThat(source.loss()).isEmpty();
      assertThat(source.info().name()).isEqualTo(name);
      assertThat(source.info().size()).isEqualTo(new ImageSize(160, 120));
      assertThat(source.info().framesPerSecond()).isCloseTo(25, within(0.01));
      assertThat(source.info().frameCount()).hasValue(TestClip.FRAMES);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "turned-90.mp4,120,160,90,BRWG",
    "turned-180.mp4,160,120,180,WBGR",
    "turned-270.mp4,120,160,270,GWRB"
  })
  void turnsPicturesAsTheFileAsks(String name, int width, int height, int turn, String corners)
      throws CaptureException {
    try (VideoFileSource source = VideoFileSource.open(TestClip.path(name))) {
      assertThat(source.info().rotationDeg()).isEqualTo(turn);
      assertThat(source.info().size()).isEqualTo(new ImageSize(width, height));
      assertThat(TestClip.readAll(source))
          .hasSize(TestClip.FRAMES)
          .allSatisfy(
              seen -> {
                assertThat(seen.corners()).isEqualTo(corners);
                assertThat(seen.widthPx()).isEqualTo(width);
                assertThat(seen.heightPx()).isEqualTo(height);
              });
    }
  }

  @ParameterizedTest
  @CsvSource({"wide-pixels.mp4,213,120", "tall-pixels.mp4,160,160", "unaligned.mp4,214,118"})
  void makesPixelsSquareAndKeepsAnySize(String name, int width, int height)
      throws CaptureException {
    assertThat(TestClip.readAll(TestClip.path(name))).isEqualTo(expected(width, height));
  }

  @Test
  void keepsAVariableRate() throws CaptureException {
    assertThat(TestClip.readAll(TestClip.path("variable-rate.mp4")))
        .extracting(Seen::millis)
        .containsExactlyElementsOf(
            IntStream.range(0, TestClip.FRAMES)
                .mapToObj(n -> TestClip.PERIOD_MS * (n + Math.min(10, Math.max(0, n - 10))))
                .toList());
  }

  @Test
  void picturesThatBeginAfterTheSoundKeepTheirPlayerTime() throws CaptureException {
    List<Seen> seen = TestClip.readAll(TestClip.path("late-pictures.mp4"));

    assertThat(seen).hasSize(TestClip.FRAMES);
    assertThat(seen.get(0).millis()).isEqualTo(200);
  }

  @Test
  void coloursAreTheOnesStored() throws CaptureException {
    try (VideoFileSource source = VideoFileSource.open(TestClip.path("h264.mp4"));
        Frame frame = source.next().orElseThrow()) {
      assertThat(frame.bgr().get(6, 6)).containsExactly(new double[] {30, 30, 220}, within(4.0));
      assertThat(frame.bgr().get(114, 154))
          .containsExactly(new double[] {235, 235, 235}, within(4.0));
    }
  }

  @Test
  void aFrameOutlivesItsSource() throws CaptureException {
    VideoFileSource source = VideoFileSource.open(TestClip.path("h264.mp4"));
    try (Frame frame = source.next().orElseThrow()) {
      source.close();
      source.close();
      Mat picture = frame.bgr();
      assertThat(picture.get(6, 6)).hasSize(3);
      assertThatIllegalStateException().isThrownBy(source::next).withMessageContaining("closed");
    }
  }

  @Test
  void theEndStaysTheEnd() throws CaptureException {
    try (VideoFileSource source = VideoFileSource.open(TestClip.path("h264.mp4"))) {
      TestClip.readAll(source);
      assertThat(source.next()).isEmpty();
      assertThat(source.next()).isEmpty();
    }
  }

  private static List<Seen> expected(int width, int height) {
    return IntStream.range(0, TestClip.FRAMES)
        .mapToObj(
            n -> new Seen(n, n * TestClip.PERIOD_MS, n, width, height, TestClip.UPRIGHT_CORNERS))
        .toList();
  }
}
