package plumbline.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import plumbline.coaching.Wording;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionInfo;
import plumbline.report.AnalysisJson;
import plumbline.report.AtomicFile;
import plumbline.report.HtmlReport;
import plumbline.report.PdfReport;
import plumbline.report.Provenance;
import plumbline.report.RepsCsv;
import plumbline.settings.AccuracyFile;

/**
 * Makes one file of a recorded session, complete or absent. Interrupt its thread to cancel.
 *
 * @param session the session's file
 * @param kind what is made
 * @param target where
 * @param blurFaces whether no face may be recognised in any picture
 * @param appVersion of this program
 */
public record ExportJob(
    Path session, Kind kind, Path target, boolean blurFaces, String appVersion, Wording wording)
    implements Callable<Path> {

  /** What can be made of a session. */
  public enum Kind {
    /** The one-page report, A4. */
    PDF(".pdf"),
    /** The same page for a browser. */
    HTML(".html"),
    /** One row a repetition. */
    REPS(".reps.csv"),
    /** One row a frame. */
    FRAMES(".frames.csv"),
    /** The verdicts. */
    JSON(".json"),
    /** The video with everything drawn into it. */
    VIDEO(".mp4");

    private final String ending;

    Kind(String ending) {
      this.ending = ending;
    }

    /** The ending of its file's name. */
    public String ending() {
      return ending;
    }
  }

  @Override
  public Path call() throws IOException {
    try (SessionFile file = SessionFile.open(session)) {
      requireOther(session);
      if (file.video().isPresent()) {
        requireOther(file.video().get());
      }
      try (AtomicFile made = AtomicFile.create(target)) {
        write(file, made.part());
        made.commit();
      }
    }
    return target;
  }

  private void requireOther(Path source) throws IOException {
    if (Files.exists(target) && Files.isSameFile(target, source)) {
      throw new IOException(source + " would be overwritten: choose another name");
    }
  }

  private void write(SessionFile file, Path part) throws IOException {
    SessionInfo info = file.info();
    SessionExport export =
        new SessionExport(
            file,
            AccuracyFile.standard().load(info.modelName()).bands(),
            ScoredSession.exercises(file),
            blurFaces);
    Provenance provenance =
        new Provenance(appVersion, info.modelName(), info.modelSha256(), info.settingsSha256());
    switch (kind) {
      case PDF -> PdfReport.write(part, page(export, provenance));
      case HTML -> Files.writeString(part, page(export, provenance));
      case REPS -> new RepsCsv(wording).write(part, export.result());
      case FRAMES -> export.writeFrames(part);
      case JSON -> new AnalysisJson(wording).write(part, export.result(), provenance);
      case VIDEO -> export.writeVideo(part, wording);
    }
  }

  private String page(SessionExport export, Provenance provenance) throws IOException {
    String bands = String.valueOf(AccuracyFile.standard().path().getFileName());
    return new HtmlReport(wording).text(export.report(provenance, bands));
  }
}
