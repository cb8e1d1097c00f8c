package plumbline.session;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.Hindsight;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.coaching.Wording;
import plumbline.kinematics.ErrorBands;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.report.AnalysisResult;
import plumbline.report.AngleTraceCollector;
import plumbline.report.AnnotatedVideo;
import plumbline.report.FramesCsv;
import plumbline.report.PeakPicture;
import plumbline.report.Provenance;
import plumbline.report.SessionPictures;
import plumbline.report.SessionReport;
import plumbline.report.SessionReport.RepPicture;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;

/**
 * Makes files for other programs and people from a recorded session. Its landmarks are judged again
 * with its own settings, which gives what was said then. Used by one thread; interrupt it to
 * cancel.
 */
public final class SessionExport {
  private static final Logger LOG = LoggerFactory.getLogger(SessionExport.class);

  private final SessionFile file;
  private final ErrorBands bands;
  private final List<Exercise> exercises;
  private final boolean blurFaces;

  /**
   * @param exercises those of the session
   * @param blurFaces whether no face may be recognised in any picture
   */
  public SessionExport(
      SessionFile file, ErrorBands bands, List<Exercise> exercises, boolean blurFaces) {
    this.file = file;
    this.bands = bands;
    this.exercises = exercises;
    this.blurFaces = blurFaces;
  }

  /** The verdicts. */
  public AnalysisResult result() throws IOException {
    return judge(frame -> {});
  }

  /** Writes one row a frame. */
  public void writeFrames(Path csv) throws IOException {
    try (FramesCsv rows = FramesCsv.open(csv)) {
      rows.finish(watch(rows::add));
    }
  }

  /** Writes the video with everything drawn into it; without a video the skeleton alone. */
  public void writeVideo(Path mp4, Wording wording) throws IOException {
    Hindsight hindsight = new Hindsight(exercises);
    hindsight.know(judge(hindsight::see).verdicts());
    try (SessionPictures pictures = SessionPictures.open(file, blurFaces);
        AnnotatedVideo video = AnnotatedVideo.open(mp4, file.info().source(), wording)) {
      video.finish(
          watch(
              frame -> {
                try (Frame picture = pictures.of(frame)) {
                  video.accept(picture, hindsight.of(frame));
                }
              }));
    } catch (CaptureException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Everything that a report tells. */
  public SessionReport report(Provenance provenance, String bandsSource) throws IOException {
    Hindsight hindsight = new Hindsight(exercises);
    AnalysisResult result = judge(hindsight::see);
    hindsight.know(result.verdicts());
    AngleTraceCollector trace = new AngleTraceCollector();
    List<RepPicture> pictures = look(result, hindsight, trace);
    return new SessionReport(
        file.title(),
        file.info().startTime(),
        result,
        provenance,
        bandsSource,
        trace.trace(),
        pictures,
        file.reviews(),
        file.events());
  }

  /** The second time through, for what can be shown only when everything is known. */
  private List<RepPicture> look(
      AnalysisResult result, Hindsight hindsight, AngleTraceCollector trace) throws IOException {
    Optional<Rep> best = SessionReport.best(result);
    Optional<Rep> worst = SessionReport.worst(result);
    Map<Rep, String> drawn = new HashMap<>();
    best.ifPresent(rep -> drawn.put(rep, ""));
    worst.ifPresent(rep -> drawn.put(rep, ""));
    try (SessionPictures pictures = openOrPlain()) {
      watch(
          frame -> {
            FrameAnalysis known = hindsight.of(frame);
            trace.add(known);
            drawPeaks(known, drawn, pictures);
          });
    } catch (CaptureException e) {
      throw new IOException(e.getMessage(), e);
    }
    List<RepPicture> shown = new ArrayList<>();
    best.ifPresent(rep -> shown.add(new RepPicture(rep, true, drawn.getOrDefault(rep, ""))));
    worst.ifPresent(rep -> shown.add(new RepPicture(rep, false, drawn.getOrDefault(rep, ""))));
    return shown;
  }

  /** A video that cannot be read must not cost the whole page. */
  private SessionPictures openOrPlain() throws SessionException, CaptureException {
    try {
      return SessionPictures.open(file, blurFaces);
    } catch (CaptureException e) {
      LOG.warn("the page shows no pictures of the video: {}", e.getMessage());
      return SessionPictures.plain();
    }
  }

  /** A peak is the time of a frame. */
  private static void drawPeaks(
      FrameAnalysis frame, Map<Rep, String> drawn, SessionPictures pictures) {
    long nanos = frame.raw().timestampNanos();
    drawn.replaceAll(
        (rep, before) -> rep.peakNanos() == nanos ? drawn(frame, rep, pictures) : before);
  }

  private static String drawn(FrameAnalysis frame, Rep rep, SessionPictures pictures) {
    try (Frame picture = pictureOrPlain(frame, pictures)) {
      return PeakPicture.jpegUri(picture, frame, rep);
    }
  }

  private AnalysisResult judge(Consumer<FrameAnalysis> watcher) throws IOException {
    try {
      return Rescore.asRecorded(file, bands, exercises, watcher);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped: nothing was written");
    }
  }

  private static Frame pictureOrPlain(FrameAnalysis frame, SessionPictures pictures) {
    try {
      return pictures.of(frame);
    } catch (CaptureException e) {
      LOG.warn("the page lacks a picture of the video: {}", e.getMessage());
      return SessionPictures.plain(frame);
    }
  }

  @FunctionalInterface
  private interface Watcher {
    void see(FrameAnalysis frame) throws IOException, CaptureException;
  }

  /** Answers the verdicts that came after the last frame. */
  private List<RepVerdict> watch(Watcher watcher) throws IOException {
    List<RepVerdict> told = new ArrayList<>();
    try {
      AnalysisResult result =
          judge(
              frame -> {
                told.addAll(frame.newVerdicts());
                try {
                  watcher.see(frame);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                } catch (CaptureException e) {
                  throw new UncheckedIOException(new IOException(e.getMessage(), e));
                }
              });
      return result.verdicts().subList(told.size(), result.verdicts().size());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
