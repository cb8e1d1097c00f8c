package plumbline.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import plumbline.capture.NativeLibraries;
import plumbline.ui.app.ChoosingProgram;

/** Every camera is looked through at once, whatever is wrong with another one. */
@Timeout(300)
@EnabledIf(
    value = "plumbline.preload.Preload#isPossible",
    disabledReason = "cameras are emulated on Linux with a C compiler (cc) only")
class PickerTest {
  @TempDir private Path folder;

  @Test
  @SuppressWarnings("try") // the program is ended, whatever happens
  void eachCameraTellsHowItStandsAndAllAreClosedInTheEnd() throws Exception {
    NativeLibraries.openCv();
    FakeCamera cameras = FakeCamera.in(folder);
    Path greys = cameras.greys(60, 640, 480);
    cameras.plug(0, greys, "fps 30");
    cameras.plug(1, greys, "busy 1");
    cameras.plug(2, greys, "fps 30");
    Process program = cameras.start(PickerProgram.class);
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8);
        Closeable end = program::destroyForcibly) {
      readTo(lines, "camera 0 640x480 SHOWN, camera 1 BUSY, camera 2 640x480 SHOWN", said);
      cameras.unplug(2);
      readTo(lines, "camera 0 640x480 SHOWN, camera 1 BUSY, camera 2 640x480 GONE", said);
      cameras.plug(1, greys, "fps 30");
      cameras.plug(2, greys, "fps 30");
      readTo(lines, "camera 0 640x480 SHOWN, camera 1 640x480 SHOWN, camera 2 640x480 SHOWN", said);
      program.outputWriter().append("enough\n").close();
      readTo(lines, "closed []", said);
      assertThat(lines.readLine()).isNull(); // it has ended
    }
    assertThat(program.waitFor()).isZero();
  }

  @Test
  void theOneThatIsPressedIsTaken() throws Exception {
    NativeLibraries.openCv();
    FakeCamera cameras = FakeCamera.in(folder);
    Path greys = cameras.greys(60, 640, 480);
    cameras.plug(0, greys, "fps 30");
    cameras.plug(1, greys, "fps 30");
    Process program =
        cameras.start(
            ChoosingProgram.class,
            List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw"));
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).isZero();
    assertThat(said.strip()).isEqualTo("CameraChoice[index=1, name=camera 1]");
  }

  private static void readTo(BufferedReader lines, String wanted, List<String> said)
      throws Exception {
    String line = lines.readLine();
    while (line != null && !line.equals(wanted)) {
      said.add(line);
      line = lines.readLine();
    }
    assertThat(line).as("%s, after %s", wanted, said).isNotNull();
  }
}
