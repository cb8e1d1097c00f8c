package plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import plumbline.files.FileNames;
import plumbline.recording.SessionNames;

/** What {@code analyze} is asked to write. */
final class Outputs {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Option(
      names = "--json",
      paramLabel = "OUT",
      description = "Verdicts as JSON; - is standard output.")
  private @Nullable Path json;

  @Option(
      names = "--frames-csv",
      paramLabel = "OUT",
      description = "Landmarks and angles, one row a frame.")
  private @Nullable Path framesCsv;

  @Option(names = "--reps-csv", paramLabel = "OUT", description = "One row a repetition.")
  private @Nullable Path repsCsv;

  @Option(
      names = "--annotate",
      paramLabel = "OUT.mp4",
      description = "The video with skeleton, angle, counts and cues.")
  private @Nullable Path annotate;

  @Option(
      names = "--session",
      paramLabel = "OUT.plumbline",
      description = "The landmarks and verdicts as a session, to be reviewed.")
  private @Nullable Path session;

  /** True when results are written nowhere: a summary is printed instead. */
  boolean none() {
    return json == null
        && framesCsv == null
        && repsCsv == null
        && annotate == null
        && session == null;
  }

  boolean jsonToStandardOutput() {
    return STANDARD_OUTPUT.equals(json);
  }

  /** The folders among the outputs when they are to hold the results of several videos. */
  Stream<Path> folders() {
    return Stream.of(Optional.ofNullable(json), framesCsv(), repsCsv(), annotate(), session())
        .flatMap(Optional::stream)
        .filter(path -> !path.equals(STANDARD_OUTPUT));
  }

  /** Where the results of one video go. */
  Targets targets(Path video, boolean several) {
    return new Targets(
        Optional.ofNullable(json)
            .filter(path -> !jsonToStandardOutput())
            .map(out -> place(out, video, several, ".json")),
        framesCsv().map(out -> place(out, video, several, ".frames.csv")),
        repsCsv().map(out -> place(out, video, several, ".reps.csv")),
        annotate().map(out -> place(out, video, several, ".annotated.mp4")),
        session().map(out -> place(out, video, several, SessionNames.ENDING)));
  }

  private Optional<Path> framesCsv() {
    return Optional.ofNullable(framesCsv);
  }

  private Optional<Path> repsCsv() {
    return Optional.ofNullable(repsCsv);
  }

  private Optional<Path> annotate() {
    return Optional.ofNullable(annotate);
  }

  private Optional<Path> session() {
    return Optional.ofNullable(session);
  }

  private static Path place(Path out, Path video, boolean several, String ending) {
    boolean folder = several || Files.isDirectory(out);
    return folder ? out.resolve(FileNames.stem(video) + ending) : out;
  }

  /** The files of one video. */
  record Targets(
      Optional<Path> json,
      Optional<Path> framesCsv,
      Optional<Path> repsCsv,
      Optional<Path> annotate,
      Optional<Path> session) {

    /** Refuses a name whose ending promises another kind of file than is written into it. */
    void requireEndings() throws CliException {
      Ending.VIDEO.require("--annotate", annotate);
      Ending.SESSION.require("--session", session);
    }

    Stream<Path> all() {
      return Stream.of(json, framesCsv, repsCsv, annotate, session).flatMap(Optional::stream);
    }
  }
}
