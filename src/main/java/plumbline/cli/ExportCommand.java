package plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.coaching.Wording;
import plumbline.kinematics.ErrorBands;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionInfo;
import plumbline.recording.SessionNames;
import plumbline.report.AnalysisJson;
import plumbline.report.AnalysisResult;
import plumbline.report.HtmlReport;
import plumbline.report.PdfReport;
import plumbline.report.Provenance;
import plumbline.report.RepsCsv;
import plumbline.scoring.Exercise;
import plumbline.session.CancelOnExit;
import plumbline.session.SessionExport;
import plumbline.settings.AccuracyFile;

/** {@code plumbline export}: a recorded session as tables, a page or a video. */
@Command(
    name = "export",
    description = {
      "Write a recorded session as tables, a one-page report or a video. Needs no display.",
      "The session's landmarks are judged with its own settings. Each file is complete or absent."
    })
final class ExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Wording english = Wording.english();

  @Parameters(paramLabel = "SESSION", description = "A *.plumbline file.")
  private Path session = Path.of("");

  @Option(
      names = "--csv",
      paramLabel = "DIR",
      description = "Folder for NAME.frames.csv and NAME.reps.csv.")
  private @Nullable Path csv;

  @Option(names = "--json", paramLabel = "OUT", description = "Verdicts as JSON.")
  private @Nullable Path json;

  @Option(names = "--html", paramLabel = "OUT", description = "The one-page report as one file.")
  private @Nullable Path html;

  @Option(names = "--pdf", paramLabel = "OUT", description = "The one-page report, A4.")
  private @Nullable Path pdf;

  @Option(
      names = "--annotate",
      paramLabel = "OUT.mp4",
      description = "The video with skeleton, angle and counts; the skeleton alone without video.")
  private @Nullable Path annotate;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "Language of the report and of the words on the video: en or de.")
  private String language = "en";

  @Option(
      names = "--blur-faces",
      description = "Make the face of the followed person unrecognisable in pictures and video.")
  private boolean blurFaces;

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    requireOutputs();
    requireLanguage();
    CancelOnExit.<Exception>during(this::export);
    return ExitStatus.DONE;
  }

  private void requireLanguage() throws CliException {
    if (!Wording.LANGUAGES.contains(language)) {
      throw CliException.usage(
          "--language " + language + ": there are " + String.join(" and ", Wording.LANGUAGES));
    }
  }

  /** Tables are for programs and stay English; what a person reads is in their language. */
  private Wording words() {
    return new Wording(Locale.forLanguageTag(language));
  }

  private void export() throws CliException, IOException {
    try (SessionFile file = SessionFile.open(session)) {
      SessionInfo info = file.info();
      write(file, info, LoadedBands.of(info.modelName(), surroundings.err()));
    }
  }

  private void write(SessionFile file, SessionInfo info, ErrorBands bands)
      throws CliException, IOException {
    SessionExport export = new SessionExport(file, bands, exercises(info), blurFaces);
    Provenance provenance =
        new Provenance(
            AppVersion.NUMBER, info.modelName(), info.modelSha256(), info.settingsSha256());
    if (csv != null) {
      OutputFiles.makeFolder(csv);
    }
    try (OutputFiles files = new OutputFiles()) {
      try {
        write(export, provenance, files);
      } catch (IOException e) {
        throw files.failure(e);
      }
    }
  }

  private void write(SessionExport export, Provenance provenance, OutputFiles files)
      throws CliException, IOException {
    Optional<Path> jsonPart = files.begin(Optional.ofNullable(json));
    Optional<Path> repsPart = files.begin(inFolder(".reps.csv"));
    Optional<Path> framesPart = files.begin(inFolder(".frames.csv"));
    Optional<Path> htmlPart = files.begin(Optional.ofNullable(html));
    Optional<Path> pdfPart = files.begin(Optional.ofNullable(pdf));
    Optional<Path> videoPart = files.begin(Optional.ofNullable(annotate));
    if (jsonPart.isPresent() || repsPart.isPresent()) {
      tables(export.result(), provenance, jsonPart, repsPart);
    }
    if (framesPart.isPresent()) {
      export.writeFrames(framesPart.get());
    }
    if (htmlPart.isPresent() || pdfPart.isPresent()) {
      page(export, provenance, htmlPart, pdfPart);
    }
    if (videoPart.isPresent()) {
      export.writeVideo(videoPart.get(), words());
    }
    files.commit();
  }

  private void tables(
      AnalysisResult result, Provenance provenance, Optional<Path> json, Optional<Path> reps)
      throws IOException {
    if (json.isPresent()) {
      new AnalysisJson(english).write(json.get(), result, provenance);
    }
    if (reps.isPresent()) {
      new RepsCsv(english).write(reps.get(), result);
    }
  }

  private void page(
      SessionExport export, Provenance provenance, Optional<Path> html, Optional<Path> pdf)
      throws IOException {
    String bands = String.valueOf(AccuracyFile.standard().path().getFileName());
    String text = new HtmlReport(words()).text(export.report(provenance, bands));
    if (html.isPresent()) {
      Files.writeString(html.get(), text);
    }
    if (pdf.isPresent()) {
      PdfReport.write(pdf.get(), text);
    }
  }

  /** What was to be judged when it was recorded. */
  private List<Exercise> exercises(SessionInfo info) throws CliException {
    List<Exercise> found =
        surroundings.exercises().stream().filter(e -> info.exercises().contains(e.id())).toList();
    if (found.size() < info.exercises().size()) {
      throw CliException.failed(
          session
              + " holds an exercise that this Plumbline does not know ("
              + String.join(", ", info.exercises())
              + "): update the program");
    }
    return found;
  }

  private Optional<Path> inFolder(String ending) {
    return Optional.ofNullable(csv)
        .map(folder -> folder.resolve(SessionNames.stem(session) + ending));
  }

  /** At least one, none over another or over what the session is made of, and rightly named. */
  private void requireOutputs() throws CliException {
    List<Path> outputs =
        new ArrayList<>(
            Stream.of(
                    Optional.ofNullable(json),
                    Optional.ofNullable(html),
                    Optional.ofNullable(pdf),
                    Optional.ofNullable(annotate),
                    inFolder(".reps.csv"),
                    inFolder(".frames.csv"))
                .flatMap(Optional::stream)
                .toList());
    if (outputs.isEmpty()) {
      throw CliException.usage("nothing to write: name --csv, --json, --html, --pdf or --annotate");
    }
    NothingLost.require(outputs, NothingLost.ofSession(session));
    Ending.VIDEO.require("--annotate", Optional.ofNullable(annotate));
  }
}
