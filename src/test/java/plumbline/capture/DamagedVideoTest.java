package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.capture.TestClip.Seen;

class DamagedVideoTest {
  @TempDir Path directory;

  @Test
  void aMissingFile() {
    assertRefused(directory.resolve("none.mp4"), "there is no file", "check the path");
  }

  @Test
  void aDirectory() {
    assertRefused(directory, "is a directory", "name one video file");
  }

  @Test
  void anEmptyFile() throws IOException {
    assertRefused(write("empty.mp4", new byte[0]), "is empty", "record it again");
  }

  @Test
  void aFileOfAnotherUser() throws IOException {
    Path file = write("secret.mp4", new byte[] {1});
    assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file)).isTrue();
    assertRefused(file, "may not be read", "permissions");
  }

  @Test
  void aTextNamedMp4() throws IOException {
    Path file = directory.resolve("text.mp4");
    Files.writeString(file, "Dear diary, today I raised my left leg ten times.\n".repeat(100));
    assertRefused(file, "is not a video", "use an mp4");
  }

  @Test
  void aPlaylistThatNamesOtherFiles() throws IOException {
    Path file = directory.resolve("list.mp4");
    String clip = TestClip.path("h264.mp4").toString();
    Files.writeString(file, "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:1,\n" + clip + "\n");
    assertRefused(file, "is not a video", "use an mp4");
  }

  @Test
  void soundOnly() {
    assertRefused(TestClip.path("sound-only.mp4"), "only sound", "choose a video");
  }

  @Test
  void onePixel() {
    assertRefused(TestClip.path("one-pixel.avi"), "1x1 px", "too small to see a person");
  }

  @ParameterizedTest
  @CsvSource({
    "30000, 30000, no picture of a size that can be read, record it again",
    "9000, 9000, more than 8192 px a side, scale it down",
    "65535, 64, more than 8192 px a side, scale it down",
    "1, 200, too small to see a person, at least 64 px",
    "200, 1, too small to see a person, at least 64 px",
    "0, 0, is not a video, use an mp4"
  })
  void anAbsurdSize(int width, int height, String what, String advice) throws IOException {
    byte[] gif = Files.readAllBytes(TestClip.path("gif.gif"));
    for (int[] at : new int[][] {{6, width}, {8, height}}) {
      gif[at[0]] = (byte) at[1];
      gif[at[0] + 1] = (byte) (at[1] >> 8);
    }
    assertRefused(write("absurd.gif", gif), what, advice);
  }

  @Test
  void whatTakesTooLongIsGivenUp() throws Exception {
    NativeLibraries.ffmpeg();
    Path file = TestClip.path("h264.mp4");
    assertThatExceptionOfType(CaptureException.class)
        .isThrownBy(() -> MediaOpening.open(file, new Patience(0)).close())
        .withMessageContaining(file + " gave no picture")
        .satisfies(e -> assertOneLine(e.getMessage()));

    try (MediaContainer container = MediaOpening.open(file);
        VideoDecoder decoder = VideoDecoder.open(container, 1)) {
      AVFrame frame = av_frame_alloc();
      assertThat(decoder.next(frame)).isTrue();
      av_frame_free(frame);
    }
  }

  @Test
  void anMp4CutBeforeItsIndex() throws IOException {
    byte[] whole = Files.readAllBytes(TestClip.path("h264.mp4"));
    Path file = write("cut.mp4", Arrays.copyOf(whole, whole.length / 2));
    assertRefused(file, "is cut off", "copy it again");
  }

  @Test
  void anMp4CutAfterItsIndexGivesWhatIsThereAndSaysSo() throws Exception {
    byte[] whole = Files.readAllBytes(TestClip.path("index-first.mp4"));
    Path file = write("cut.mp4", Arrays.copyOf(whole, whole.length - 600));
    try (VideoFileSource source = VideoFileSource.open(file)) {
      List<Seen> seen = TestClip.readAll(source);
      assertThat(seen).hasSizeBetween(5, 29);
      assertThat(seen).extracting(Seen::number).isSorted().doesNotHaveDuplicates();
      assertThat(source.loss()).hasValueSatisfying(DamagedVideoTest::assertOneLine);
      assertThat(source.loss().orElseThrow()).contains("cut off", "0.", "copy it again");
    }
  }

  @Test
  void anMp4WithItsIndexOnlyHoldsNoPicture() throws Exception {
    byte[] whole = Files.readAllBytes(TestClip.path("index-first.mp4"));
    Path file = write("bare.mp4", Arrays.copyOf(whole, 1000));
    assertThatExceptionOfType(CaptureException.class)
        .isThrownBy(() -> TestClip.readAll(file))
        .satisfies(e -> assertOneLine(e.getMessage()));
  }

  @Test
  void aDamagedPictureIsLeftOutAndTheNextOnesKeepTheirTimes() throws Exception {
    byte[] bytes = Files.readAllBytes(TestClip.path("mjpeg.avi"));
    int picture = startOfPicture(bytes, 15);
    Arrays.fill(bytes, picture, picture + 300, (byte) 0);
    try (VideoFileSource source = VideoFileSource.open(write("hole.avi", bytes))) {
      List<Seen> seen = TestClip.readAll(source);
      assertThat(seen).hasSize(29).noneMatch(s -> s.number() == 15);
      assertThat(seen).allMatch(s -> s.millis() == s.number() * TestClip.PERIOD_MS);
      assertThat(source.loss()).hasValueSatisfying(line -> assertThat(line).contains("is damaged"));
    }
  }

  /** AVI puts the letters 00dc and four bytes of length before every picture. */
  private static int startOfPicture(byte[] avi, int number) {
    int at = new String(avi, StandardCharsets.ISO_8859_1).indexOf("movi");
    for (int i = 0; i <= number; i++) {
      at = new String(avi, StandardCharsets.ISO_8859_1).indexOf("00dc", at) + 8;
    }
    return at;
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(directory.resolve(name), bytes);
  }

  private static void assertRefused(Path file, String what, String advice) {
    assertThatExceptionOfType(CaptureException.class)
        .isThrownBy(() -> VideoFileSource.open(file).close())
        .satisfies(e -> assertOneLine(e.getMessage()))
        .withMessageContaining(file.toString())
        .withMessageContaining(what)
        .withMessageContaining(advice);
  }

  private static void assertOneLine(String message) {
    assertThat(message.lines()).hasSize(1);
  }
}
