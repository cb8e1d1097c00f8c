package plumbline.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.capture.SourceInfo;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Reason;
import plumbline.recording.Review;
import plumbline.recording.SessionEvent;
import plumbline.report.SessionReport.RepPicture;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Unjudged;
import plumbline.thresholds.ThresholdValues;

/**
 * Reports of sessions that never took place: an ordinary one and one with more of everything than a
 * page can hold. {@link #main} writes them into {@code target/reports}, to be looked at.
 */
public final class ReportSheets {
  private ReportSheets() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "reports"));
    write(folder, "ordinary", ordinary());
    write(folder, "crowded", crowded());
    write(folder, "empty", empty());
    write(folder, "shaky", shaky());
  }

  private static void write(Path folder, String name, SessionReport report) throws Exception {
    for (String language : Wording.LANGUAGES) {
      Wording wording = new Wording(Locale.forLanguageTag(language));
      String html = new HtmlReport(wording).text(report);
      Files.writeString(folder.resolve(name + "-" + language + ".html"), html);
      PdfReport.write(folder.resolve(name + "-" + language + ".pdf"), html);
    }
  }

  /** Six leg raises, some of them with a bent knee or a low leg. */
  public static SessionReport ordinary() throws Exception {
    Motion motion = new Motion(Body.supine(), 30, 1).noise(1).rest(3);
    double[] peaks = {64, 61, 40, 66, 58, 62};
    for (int i = 0; i < peaks.length; i++) {
      Side side = i % 2 == 0 ? Side.LEFT : Side.RIGHT;
      boolean bent = i == 4;
      motion
          .raise(side, peaks[i], 2, 1.5, 2.4, (way, body) -> body.knee(side, bent ? 35 * way : 0))
          .rest(1.2);
    }
    return of(
        "Küche, abends — vor dem Übungsplan", motion.frames(), List.of(), List.of(), List.of());
  }

  /** The ordinary ones in a picture that trembled: hardly a check could be made. */
  public static SessionReport shaky() throws Exception {
    SessionReport ordinary = ordinary();
    List<RepVerdict> open = new ArrayList<>();
    for (Rep rep : ordinary.result().only(Rep.class)) {
      List<Unjudged> checks = new ArrayList<>();
      for (String rule : List.of("hands_help", "knee_bend", "head_lift", "hips_lift")) {
        checks.add(new Unjudged("leg-raise." + rule, Reason.UNSTEADY));
      }
      boolean hidden = rep.number() > 2;
      checks.add(
          new Unjudged("leg-raise.other_leg", hidden ? Reason.FAR_LEG_HIDDEN : Reason.UNSTEADY));
      open.add(with(rep, checks));
    }
    AnalysisResult was = ordinary.result();
    return new SessionReport(
        "",
        ordinary.startedAt(),
        new AnalysisResult(
            was.source(),
            was.frames(),
            was.durationS(),
            was.exercise(),
            was.segments(),
            was.view(),
            open,
            was.loss(),
            was.speed()),
        ordinary.provenance(),
        ordinary.bandsSource(),
        ordinary.trace(),
        ordinary.pictures(),
        List.of(),
        List.of());
  }

  private static Rep with(Rep rep, List<Unjudged> checks) {
    return new Rep(
        rep.number(),
        rep.exercise(),
        rep.variant(),
        rep.side(),
        rep.sideUncertain(),
        rep.kind(),
        rep.startNanos(),
        rep.peakNanos(),
        rep.endNanos(),
        rep.peak(),
        rep.holdS(),
        rep.reachTl(),
        rep.upS(),
        rep.downS(),
        rep.score(),
        rep.losses(),
        rep.faults(),
        checks);
  }

  /** Sixty repetitions, every rule broken, everything unseen, everything reviewed. */
  public static SessionReport crowded() throws Exception {
    Motion motion = new Motion(Body.supine(), 30, 1).noise(1).rest(3);
    for (int i = 0; i < 60; i++) {
      Side side = i % 2 == 0 ? Side.LEFT : Side.RIGHT;
      int turn = i;
      motion
          .raise(
              side,
              45 + turn % 7 * 4,
              1.4,
              1,
              1.6,
              (way, body) -> body.knee(side, turn % 3 == 0 ? 40 * way : 0))
          .rest(1);
    }
    List<PoseFrame> frames = motion.frames();
    List<RepVerdict> more = new ArrayList<>();
    for (Reason reason : Reason.values()) {
      more.add(new Unseen(at(frames, 0.5), at(frames, 0.51), reason));
    }
    for (AttemptReason reason : AttemptReason.values()) {
      more.add(new Attempt(Side.LEFT, at(frames, 0.3), at(frames, 0.31), reason, 12, 25));
    }
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      reviews.add(
          new Review(
              "rep",
              at(frames, i / 12.0),
              Side.LEFT,
              i % 2 == 0 ? Review.Says.DISAGREE : Review.Says.AGREE,
              "that leg was straight enough for me, whatever the camera may have thought of it",
              "2026-11-22T10:00:00Z"));
    }
    return of(
        "</title><script>alert(1)</script> & \"a title\" \u0000 as long as somebody's arm, and then"
            + " some",
        frames,
        more,
        reviews,
        List.of(new SessionEvent(at(frames, 0.7), SessionEvent.Kind.PAIN_STOP, "")));
  }

  /** Somebody walked by. */
  public static SessionReport empty() throws Exception {
    return of("", Motion.of(Body.standing()).nobody(4).frames(), List.of(), List.of(), List.of());
  }

  private static SessionReport of(
      String title,
      List<PoseFrame> frames,
      List<RepVerdict> more,
      List<Review> reviews,
      List<SessionEvent> events)
      throws Exception {
    NativeLibraries.openCv();
    AngleTraceCollector trace = new AngleTraceCollector();
    List<RepVerdict> verdicts = new ArrayList<>();
    SessionAnalyzer analyzer = analyzer();
    for (PoseFrame frame : frames) {
      FrameAnalysis analysis = analyzer.analyze(frame);
      trace.add(analysis);
      verdicts.addAll(analysis.newVerdicts());
    }
    verdicts.addAll(analyzer.finish());
    verdicts.addAll(more);
    AnalysisResult result = result(frames, verdicts);
    return new SessionReport(
        title,
        Optional.of(OffsetDateTime.parse("2026-11-22T14:05:00+01:00")),
        result,
        new Provenance("0.1.0", "full", "a".repeat(64), "b".repeat(64)),
        "calibration/accuracy.toml, measured on rendered clips",
        trace.trace(),
        pictures(frames, result),
        reviews,
        events);
  }

  private static AnalysisResult result(List<PoseFrame> frames, List<RepVerdict> verdicts) {
    double durationS = at(frames, 1) / 1e9;
    return new AnalysisResult(
        new SourceInfo("camera 0", frames.get(0).size(), 30, OptionalLong.of(frames.size()), 0),
        frames.size(),
        durationS,
        verdicts.isEmpty() ? "none" : "leg-raise",
        List.of(),
        CameraView.SIDE,
        verdicts,
        Optional.empty(),
        new Speed(100, 3));
  }

  private static List<RepPicture> pictures(List<PoseFrame> frames, AnalysisResult result) {
    List<RepPicture> pictures = new ArrayList<>();
    SessionReport.best(result).ifPresent(rep -> pictures.add(picture(frames, rep, true)));
    SessionReport.worst(result).ifPresent(rep -> pictures.add(picture(frames, rep, false)));
    return pictures;
  }

  private static RepPicture picture(List<PoseFrame> frames, Rep rep, boolean best) {
    SessionAnalyzer analyzer = analyzer();
    for (PoseFrame frame : frames) {
      FrameAnalysis analysis = analyzer.analyze(frame);
      if (frame.timestampNanos() >= rep.peakNanos()) {
        try (Frame ground = new Frame(0, 0, PeakPicture.plain(analysis))) {
          return new RepPicture(rep, best, PeakPicture.jpegUri(ground, analysis, rep));
        }
      }
    }
    throw new IllegalArgumentException("no frame of that repetition");
  }

  private static SessionAnalyzer analyzer() {
    return Analyzers.of(
        List.of(ExerciseCatalog.find("leg-raise").orElseThrow()), ThresholdValues.defaults());
  }

  private static long at(List<PoseFrame> frames, double share) {
    return frames.get((int) (share * (frames.size() - 1))).timestampNanos();
  }
}
