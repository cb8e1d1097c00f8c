package plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.capture.CaptureException;
import plumbline.pose.PoseModelException;
import plumbline.recording.SessionException;

/** Says what went wrong: one line each, the same line once. */
final class Complaints {
  static final String CANCELLED = "cancelled; nothing was written";

  private static final int LONGEST_LINE = 400;

  /** Of a longer line: what to do stands at its end. */
  private static final int LONGEST_END = 120;

  private final PrintStream err;
  private final Set<String> said = new HashSet<>();

  Complaints(PrintStream err) {
    this.err = err;
  }

  /** Prints one line. */
  void say(String line) {
    if (said.add(line)) {
      err.println("plumbline: " + line);
    }
  }

  /** Prints what happened and returns the exit status that goes with it. */
  int about(Throwable failure, boolean verbose) {
    if (verbose) {
      failure.printStackTrace(err);
    }
    if (failure instanceof CliException known) {
      known.lines().forEach(this::say);
      return known.status();
    }
    say(describe(failure));
    return ExitStatus.FAILED;
  }

  private String describe(Throwable failure) {
    if (failure instanceof CaptureException
        || failure instanceof PoseModelException
        || failure instanceof SessionException) {
      return firstLine(failure);
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      return "the results cannot be written: " + firstLine(failure);
    }
    if (failure instanceof InterruptedException) {
      return CANCELLED;
    }
    if (failure instanceof OutOfMemoryError) {
      return "not enough memory: close other programs, or use fewer --jobs";
    }
    return "an error in the program itself ("
        + firstLine(failure)
        + "); run it again with --verbose and report what it prints";
  }

  /**
   * The message up to its first line break, a long one without its middle; the failure's kind if it
   * has none.
   */
  String firstLine(Throwable failure) {
    String message = failure.getMessage();
    List<String> lines = message == null ? List.of() : message.strip().lines().toList();
    String line = lines.isEmpty() ? failure.getClass().getSimpleName() : lines.get(0);
    return line.length() <= LONGEST_LINE ? line : shortened(line);
  }

  private static String shortened(String line) {
    return line.substring(0, LONGEST_LINE - LONGEST_END)
        + "..."
        + line.substring(line.length() - LONGEST_END);
  }
}
