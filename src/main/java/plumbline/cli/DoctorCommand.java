package plumbline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code plumbline doctor}: says what works on this machine. */
@Command(
    name = "doctor",
    description = {
      "Say what works on this machine: Java, native libraries, model, speed, camera, display.",
      "Exit status 1 when videos cannot be analysed; a missing camera or display is only said."
    })
final class DoctorCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  DoctorCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
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
