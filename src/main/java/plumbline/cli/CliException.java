package plumbline.cli;

import java.util.List;

/** A command that cannot go on; each line says what, where and what to do. */
public final class CliException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<String> lines;

  CliException(int status, List<String> lines) {
    super(String.join("; ", lines));
    this.status = status;
    this.lines = List.copyOf(lines);
  }

  private CliException(int status, String line, Throwable cause) {
    super(line, cause);
    this.status = status;
    this.lines = List.of(line);
  }

  /** The work could not be done. */
  public static CliException failed(String line, Throwable cause) {
    return new CliException(ExitStatus.FAILED, line, cause);
  }

  /** The work could not be done. */
  static CliException failed(String line) {
    return new CliException(ExitStatus.FAILED, List.of(line));
  }

  /** The arguments make no sense. */
  static CliException usage(String line) {
    return new CliException(ExitStatus.USAGE, List.of(line));
  }

  int status() {
    return status;
  }

  List<String> lines() {
    return lines;
  }
}
