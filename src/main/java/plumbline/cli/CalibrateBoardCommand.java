package plumbline.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plumbline.calibration.BoardPattern;
import plumbline.capture.CaptureException;
import plumbline.coaching.Wording;
import plumbline.report.BoardSheet;
import plumbline.report.Paper;

/** {@code plumbline calibrate board}: the board to print. */
@Command(
    name = "board",
    description = {
      "Write the calibration board as a PDF.",
      "Print it at 100 %% and glue it onto something flat and stiff."
    })
final class CalibrateBoardCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "The PDF.")
  private @Nullable Path out;

  @Option(
      names = "--paper",
      paramLabel = "a4|letter",
      defaultValue = "a4",
      description = "The sheet; default: ${DEFAULT-VALUE}.")
  private Paper paper = Paper.A4;

  CalibrateBoardCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws CliException, CaptureException {
    Path target = Objects.requireNonNull(out);
    OutputFiles.<CaptureException>one(
        target, part -> BoardSheet.write(part, BoardPattern.load(), paper, Wording.english()));
    surroundings.out().println(target + ": print it at 100 %, then plumbline calibrate camera");
    return ExitStatus.DONE;
  }
}
