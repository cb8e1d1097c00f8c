package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.imgcodecs.Imgcodecs;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.calibration.BoardFilm;
import plumbline.capture.Frame;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;
import plumbline.settings.CameraCalibration;
import plumbline.settings.LensFile;
import plumbline.settings.LensResult;

class CalibrateCommandTest {
  private static final Lens LENS =
      new Lens(
          new ImageSize(640, 480),
          440,
          440,
          new Vec2(322, 238),
          new Distortion(-0.1, 0.02, 0, 0, 0));

  private final Shell shell = new Shell();
  @TempDir private Path folder;

  private List<Path> photographs() throws Exception {
    List<Path> files = new ArrayList<>();
    try (BoardFilm film = new BoardFilm(LENS, 1)) {
      for (Optional<Frame> next = film.next(); next.isPresent(); next = film.next()) {
        try (Frame frame = next.get()) {
          Path file = folder.resolve("photo" + files.size() + ".png");
          Imgcodecs.imwrite(file.toString(), frame.bgr());
          files.add(file);
        }
      }
    }
    return files;
  }

  private int calibrate(List<Path> photographs, Path out) {
    List<Object> words = new ArrayList<>(List.of("calibrate", "camera"));
    words.addAll(photographs);
    words.addAll(List.of("--name", "Phone", "--out", out));
    return shell.run(words.toArray());
  }

  @Test
  void measuresALensFromPhotographs() throws Exception {
    Path out = folder.resolve("phone.toml");
    assertThat(calibrate(photographs(), out)).isZero();
    assertThat(shell.out()).contains("Phone, 640x480", "good: 0.", "phone.toml: kept");
    CameraCalibration kept = ((LensResult.Accepted) new LensFile(out).load()).calibration();
    assertThat(kept.camera()).isEqualTo("Phone");
    assertThat(kept.lens().fxPx()).isCloseTo(440, within(4.4));
    assertThat(kept.rmsPx()).isLessThan(0.5);
  }

  @Test
  void tooFewPhotographsAreRefusedInOneLineAndNothingIsWritten() throws Exception {
    Path out = folder.resolve("phone.toml");
    assertThat(calibrate(photographs().subList(0, 4), out)).isEqualTo(1);
    assertThat(shell.complaints()).singleElement().asString().contains("only 4 views");
    assertThat(out).doesNotExist();
  }

  @Test
  void whatCannotBeDoneIsOneLine() throws Exception {
    assertThat(new Shell().run("calibrate")).isEqualTo(2);
    assertThat(new Shell().run("calibrate", "camera", "--camera", "-1")).isEqualTo(2);
    assertThat(new Shell().run("calibrate", "camera", "--camera", "0", "a.png")).isEqualTo(2);
    assertThat(new Shell().run("calibrate", "camera", "a.mp4", "b.mp4")).isEqualTo(2);
    assertThat(shell.run("calibrate", "camera", folder.resolve("gone.png"))).isEqualTo(1);
    assertThat(shell.complaints()).singleElement().asString().contains("no such file");
  }

  @Test
  void writesTheBoardForEitherPaper() {
    Path pdf = folder.resolve("board.pdf");
    assertThat(shell.run("calibrate", "board", "--out", pdf, "--paper", "letter")).isZero();
    assertThat(pdf).isNotEmptyFile();
    assertThat(new Shell().run("calibrate", "board")).isEqualTo(2);
    assertThat(new Shell().run("calibrate", "board", "--out", folder.resolve("no/b.pdf")))
        .isEqualTo(1);
  }

  @Test
  void aLensFileWithMistakesIsRefusedBeforeAnyWork() throws Exception {
    Path file = Files.writeString(folder.resolve("cam.toml"), "fx_px = 0\n");
    Path video = Clips.find("h264.mp4");
    assertThat(shell.run("analyze", video, "--camera-file", file)).isEqualTo(2);
    assertThat(shell.complaints())
        .anySatisfy(line -> assertThat(line).contains("cam.toml:1:1: fx_px"));
    Shell live = new Shell();
    assertThat(live.run("live", "--camera-file", file)).isEqualTo(2);
    assertThat(live.launched).isEmpty();
  }

  @Test
  void aLensOfAnotherPictureShapeIsRefused() throws Exception {
    Path file = folder.resolve("tall.toml");
    Lens tall = new Lens(new ImageSize(480, 640), 500, 500, new Vec2(240, 320), Distortion.NONE);
    new LensFile(file)
        .save(new CameraCalibration("Tall", tall, 0.3, 12, LocalDate.of(2026, 3, 14)));
    assertThat(shell.run("analyze", Clips.find("h264.mp4"), "--camera-file", file)).isEqualTo(1);
    assertThat(shell.complaints())
        .singleElement()
        .asString()
        .contains("another shape", "tall.toml", "480x640");
  }
}
