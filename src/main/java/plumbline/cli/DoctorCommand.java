package plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plumbline.capture.CaptureException;
import plumbline.pose.PoseModelException;
import plumbline.session.DemoClip;

/** {@code plumbline doctor}: says what works on this machine. */
@Command(
    name = "doctor",
    description = {
      "Say what works on this machine: Java, native libraries, model, speed, camera, display.",
      "Exit status 1 when videos cannot be analysed; a missing camera or display is only said."
    })
final class DoctorCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = "--benchmark",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "FILE",
      description = {
        "Measure every stage on a video, or on the demo clip, and print the figures as Markdown.",
        "Takes a minute or two; nothing else should be running."
      })
  private @Nullable String benchmark;

  DoctorCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws CliException, InterruptedException {
    if (benchmark != null) {
      measure(benchmark);
      return ExitStatus.DONE;
    }
    return examine();
  }

  private void measure(String file) throws CliException, InterruptedException {
    try {
      Path video = file.isEmpty() ? DemoClip.unpacked() : Path.of(file);
      new Benchmark(surroundings, video).run();
    } catch (CaptureException | PoseModelException | IOException e) {
      throw CliException.failed(String.valueOf(e.getMessage()), e);
    }
  }

  private int examine() {
    Examination examination = new Examination(surroundings.out());
    Checks checks = new Checks(surroundings);
    examination.needed("Java", checks::java);
    examination.needed("pictures", checks::openCv);
    examination.needed("video", checks::ffmpeg);
    examination.needed("model", checks::model);
    examination.wanted("camera", checks::camera);
    examination.wanted("lens", checks::lens);
    examination.wanted("display", checks::display);
    return examination.analysisWorks() ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
