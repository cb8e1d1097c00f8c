package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import plumbline.body.ImageSize;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.capture.SourceInfo;
import plumbline.capture.VideoFileSource;
import plumbline.recording.SessionInfo;
import plumbline.recording.SessionWriter;
import plumbline.recording.Streams;
import plumbline.recording.VideoFileWriter;
import plumbline.thresholds.ThresholdValues;

class ExportCommandTest {
  @TempDir Path folder;
  private final Shell shell = new Shell();
  private final List<PoseFrame> frames = Streams.legRaises();
  private Path session = Path.of("");

  @BeforeEach
  void record() throws Exception {
    session = record("session", Optional.empty());
  }

  @Test
  void writesEverythingFromTheLandmarksAlone() throws Exception {
    Path video = folder.resolve("a.mp4");
    int status =
        shell.run(
            "export",
            session,
            "--csv",
            folder.resolve("tables"),
            "--json",
            folder.resolve("a.json"),
            "--html",
            folder.resolve("a.html"),
            "--pdf",
            folder.resolve("a.pdf"),
            "--annotate",
            video,
            "--blur-faces");

    assertThat(shell.complaints()).isEmpty();
    assertThat(status).isZero();
    var root = JsonParser.parseString(Files.readString(folder.resolve("a.json"))).getAsJsonObject();
    assertThat(root.get("settings_sha256").getAsString()).isEqualTo("bb");
    assertThat(root.getAsJsonArray("reps")).isNotEmpty();
    assertThat(Files.readAllLines(folder.resolve("tables/session.frames.csv")))
        .hasSize(1 + frames.size());
    assertThat(Files.readAllLines(folder.resolve("tables/session.reps.csv")))
        .hasSize(1 + root.getAsJsonArray("reps").size());
    assertThat(folder.resolve("a.html")).content().contains("Sat 31 Jan 2026");
    assertThat(Files.size(folder.resolve("a.pdf"))).isGreaterThan(10_000);
    assertThat(count(video)).isEqualTo(frames.size());
    assertThat(folder).isDirectoryNotContaining("glob:**part*");
  }

  @Test
  void picturesComeFromTheVideoBesideTheSession() throws Exception {
    Path beside = folder.resolve("with.mp4");
    green(beside, frames.get(0).size());
    Path withVideo = record("with", Optional.of(beside));
    Path video = folder.resolve("out.mp4");
    assertThat(shell.run("export", withVideo, "--annotate", video)).isZero();
    try (VideoFileSource source = VideoFileSource.open(video)) {
      try (Frame first = source.next().orElseThrow()) {
        double[] corner = first.bgr().get(first.size().height() / 2, first.size().width() - 4);
        assertThat(corner[1]).as("green of the video").isGreaterThan(150);
      }
    }
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(shell.run("export", session)).isEqualTo(ExitStatus.USAGE);
    assertThat(shell.run("export", folder.resolve("none.plumbline"), "--json", "a.json"))
        .isEqualTo(ExitStatus.FAILED);
    assertThat(shell.complaints()).hasSize(2);
  }

  @Test
  void neverWritesOverTheSession() throws Exception {
    byte[] before = Files.readAllBytes(session);
    assertThat(shell.run("export", session, "--json", session)).isEqualTo(ExitStatus.USAGE);
    assertThat(session).hasBinaryContent(before);
  }

  @Test
  void neverWritesOverItsVideoByWhateverName() throws Exception {
    Path beside = folder.resolve("pictures.mp4");
    Files.writeString(beside, "pictures");
    Path withVideo = record("with", Optional.of(beside));
    Path other = Files.createSymbolicLink(folder.resolve("other"), folder);
    assertThat(shell.run("export", withVideo, "--annotate", other.resolve("pictures.mp4")))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(beside).hasContent("pictures");
  }

  @Test
  void neverWritesOverTheFilmThatItWasMadeOf() throws Exception {
    Path film = Files.writeString(folder.resolve(info().source().name()), "pictures");
    assertThat(shell.run("export", session, "--annotate", film)).isEqualTo(ExitStatus.USAGE);
    assertThat(film).hasContent("pictures");
  }

  @Test
  void allOrNothing() {
    Path json = folder.resolve("a.json");
    int status =
        shell.run("export", session, "--json", json, "--pdf", folder.resolve("nowhere/a.pdf"));
    assertThat(status).isEqualTo(ExitStatus.FAILED);
    assertThat(json).doesNotExist();
  }

  private Path record(String name, Optional<Path> video) throws Exception {
    Path file = folder.resolve(name + ".plumbline");
    try (SessionWriter writer = SessionWriter.create(file, info())) {
      for (PoseFrame frame : frames) {
        writer.add(frame);
      }
      if (video.isPresent()) {
        writer.setVideo(video.get());
      }
      writer.finish();
    }
    return file;
  }

  /** Of the size of its frames. */
  private SessionInfo info() {
    SessionInfo info = Streams.info(ThresholdValues.defaults());
    SourceInfo source = info.source();
    return new SessionInfo(
        info.appVersion(),
        info.startedAt(),
        new SourceInfo(
            source.name(),
            frames.get(0).size(),
            source.framesPerSecond(),
            source.frameCount(),
            source.rotationDeg()),
        info.modelName(),
        info.modelSha256(),
        info.settingsSha256(),
        info.settings(),
        info.exercises(),
        Optional.empty());
  }

  private void green(Path video, ImageSize size) throws Exception {
    NativeLibraries.openCv();
    Mat picture = new Mat(size.height(), size.width(), CvType.CV_8UC3, new Scalar(0, 200, 0));
    try (VideoFileWriter writer = VideoFileWriter.create(video, size, 25)) {
      for (PoseFrame frame : frames) {
        writer.write(picture, frame.timestampNanos());
      }
      writer.finish();
    }
    picture.release();
  }

  private static int count(Path video) throws Exception {
    int count = 0;
    try (VideoFileSource source = VideoFileSource.open(video)) {
      for (Optional<Frame> frame = source.next(); frame.isPresent(); frame = source.next()) {
        frame.get().close();
        count++;
      }
    }
    return count;
  }
}
