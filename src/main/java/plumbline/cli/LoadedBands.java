package plumbline.cli;

import java.io.PrintStream;
import plumbline.kinematics.ErrorBands;
import plumbline.settings.AccuracyFile;
import plumbline.settings.AccuracyResult;

/**
 * The measured error bands of a run. A damaged file is told, and gone on without: the counts do not
 * depend on it.
 */
final class LoadedBands {
  private LoadedBands() {}

  /** Reads those of one pose model; what is wrong with their file is one line on {@code err}. */
  static ErrorBands of(String model, PrintStream err) {
    AccuracyResult accuracy = AccuracyFile.standard().load(model);
    accuracy.mistake().ifPresent(mistake -> err.println(mistake.text()));
    return accuracy.bands();
  }

  /** Tells once what is wrong with the file that several sessions are judged with. */
  static void check(PrintStream err) {
    var unused = of("", err);
  }
}
