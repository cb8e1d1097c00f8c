package plumbline.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.capture.TestClip;
import plumbline.capture.TestClip.Seen;
import plumbline.capture.VideoFileSource;

class VideoFileWriterTest {
  @TempDir Path directory;

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    Path copy = copy("variable-rate.mp4", "copy.mp4");

    assertThat(TestClip.readAll(copy))
        .isEqualTo(TestClip.readAll(TestClip.path("variable-rate.mp4")));
    assertThat(namesInDirectory()).containsExactly("copy.mp4");
  }

  @Test
  void anOddSizeLosesItsLastRowAndColumn() throws Exception {
    List<Seen> seen = TestClip.readAll(copy("wide-pixels.mp4", "odd.mp4"));

    assertThat(seen)
        .hasSize(TestClip.FRAMES)
        .allMatch(s -> s.widthPx() == 212 && s.heightPx() == 120);
    assertThat(seen).extracting(Seen::corners).containsOnly(TestClip.UPRIGHT_CORNERS);
  }

  @Test
  void theFirstPictureIsAtZero() throws Exception {
    assertThat(TestClip.readAll(copy("late-pictures.mp4", "copy.mp4")).get(0).millis()).isZero();
  }

  @Test
  void theFileIsAPlainMp4ForEveryPlayer() throws Exception {
    byte[] bytes = Files.readAllBytes(copy("h264.mp4", "copy.mp4"));
    assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("moov", "avc1")
        .doesNotContain("moof");
  }

  @Test
  void ofAnUnfinishedVideoNothingRemains() throws Exception {
    try (VideoFileWriter writer = writer("some.mp4")) {
      write(writer, 0);
    }
    assertThat(namesInDirectory()).isEmpty();
  }

  @Test
  void afterAFailureTheFileThatWasThereIsKept() throws Exception {
    Path target = Files.writeString(directory.resolve("kept.mp4"), "before");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> {
              try (VideoFileWriter writer = writer("kept.mp4")) {
                write(writer, 10);
                write(writer, 10);
              }
            });
    assertThat(target).hasContent("before");
    assertThat(namesInDirectory()).containsExactly("kept.mp4");
  }

  @Test
  void aFinishedVideoReplacesTheFileThatWasThere() throws Exception {
    Files.writeString(directory.resolve("new.mp4"), "before");
    assertThat(TestClip.readAll(copy("h264.mp4", "new.mp4"))).hasSize(TestClip.FRAMES);
  }

  @Test
  void aVideoWithoutPicturesIsNotMade() throws Exception {
    try (VideoFileWriter writer = writer("none.mp4")) {
      assertThatExceptionOfType(IOException.class).isThrownBy(writer::finish);
    }
    assertThat(namesInDirectory()).isEmpty();
  }

  @Test
  void aPictureOfAnotherSizeIsRefused() throws Exception {
    NativeLibraries.openCv();
    Mat small = new Mat(10, 10, CvType.CV_8UC3);
    try (VideoFileWriter writer = writer("some.mp4")) {
      assertThatIllegalArgumentException().isThrownBy(() -> writer.write(small, 0));
    } finally {
      small.release();
    }
  }

  @Test
  void placesThatCannotBeWrittenAreSaidAtOnce() {
    Path missing = directory.resolve("missing").resolve("a.mp4");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> VideoFileWriter.create(missing, new ImageSize(160, 120), 25))
        .withMessageContaining("there is no directory");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> VideoFileWriter.create(directory, new ImageSize(160, 120), 25))
        .withMessageContaining("is a directory");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> VideoFileWriter.create(directory.resolve("a.mp4"), new ImageSize(9000, 9000), 25))
        .withMessageContaining("9000x9000");
  }

  private VideoFileWriter writer(String name) throws IOException {
    return VideoFileWriter.create(directory.resolve(name), new ImageSize(160, 120), 25);
  }

  private static void write(VideoFileWriter writer, long nanos)
      throws IOException, CaptureException {
    NativeLibraries.openCv();
    Mat picture = Mat.zeros(120, 160, CvType.CV_8UC3);
    try {
      writer.write(picture, nanos);
    } finally {
      picture.release();
    }
  }

  private Path copy(String clip, String name) throws IOException, CaptureException {
    Path target = directory.resolve(name);
    try (VideoFileSource source = VideoFileSource.open(TestClip.path(clip));
        VideoFileWriter writer = VideoFileWriter.create(target, source.info().size(), 25)) {
      for (Optional<Frame> next = source.next(); next.isPresent(); next = source.next()) {
        try (Frame frame = next.get()) {
          writer.write(frame.bgr(), frame.timestampNanos());
        }
      }
      writer.finish();
    }
    return target;
  }

  private List<String> namesInDirectory() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(p -> p.getFileName().toString()).toList();
    }
  }
}
