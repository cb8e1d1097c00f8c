package plumbline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.ImageSize;
import plumbline.body.PoseFrame;
import plumbline.capture.NativeLibraries;
import plumbline.capture.SourceInfo;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.kinematics.ErrorBands;
import plumbline.recording.Review;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionInfo;
import plumbline.recording.SessionWriter;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.session.ReviewSession;
import plumbline.session.ReviewSource;
import plumbline.session.ScoredSession;
import plumbline.session.WhatIf;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsEdit;
import plumbline.settings.SettingsLocation;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Theme;
import plumbline.ui.review.ReviewNotes;
import plumbline.ui.review.ReviewScreen;
import plumbline.ui.review.WhatIfPanel;
import plumbline.ui.review.YourVerdictPanel;

/**
 * Draws the reviewer's verdict and the what-if inside the review screen, of a recorded set in which
 * the knee bends more and more. Started by hand like {@link ScreenshotTool}.
 */
public final class WhatIfShots {
  private static final int[][] SIZES = {{1280, 720}, {1920, 1080}};
  private static final int REPS = 12;
  private static final ThresholdValues VALUES = ThresholdValues.defaults();
  private static final Threshold LIMIT =
      SettingsCatalog.schema().find("leg-raise.fault.knee_bend.threshold_deg").orElseThrow();

  private final List<RepVerdict> told;
  private final Path folder = Path.of("target", "screens");
  private final List<Exercise> exercises = List.of(ExerciseCatalog.find("leg-raise").orElseThrow());
  private final List<PoseFrame> frames = frames();
  private final Path work = Files.createTempDirectory("plumbline-shots");
  private final Path file = work.resolve("2026-03-14 18.30.00.plumbline");

  private WhatIfShots() throws Exception {
    NativeLibraries.openCv();
    SessionInfo info =
        new SessionInfo(
            "0.1.0",
            "2026-03-14T18:30:00+01:00",
            new SourceInfo(
                "camera",
                new ImageSize(640, 480),
                25,
                java.util.OptionalLong.empty(),
                java.util.OptionalDouble.empty(),
                0),
            "full",
            "0",
            "0",
            VALUES,
            List.of("leg-raise"));
    try (SessionWriter writer = SessionWriter.create(file, info)) {
      for (PoseFrame frame : frames) {
        writer.add(frame);
      }
      writer.finish();
    }
    try (SessionFile written = SessionFile.open(file)) {
      told = ScoredSession.of(written, VALUES, ScoredSession.Progress.SILENT).result().verdicts();
    }
  }

  public static void main(String[] args) throws Exception {
    WhatIfShots shots = new WhatIfShots();
    for (int[] size : SIZES) {
      shots.draw("whatif", size[0], size[1], Theme.LIGHT, false, 14);
      shots.draw("whatif-replay", size[0], size[1], Theme.DARK, false, Double.NaN);
      shots.draw("whatif-save", size[0], size[1], Theme.LIGHT, true, 26);
    }
    System.exit(0);
  }

  private void draw(String name, int width, int height, Theme theme, boolean saving, double limit)
      throws Exception {
    ReviewSource source =
        new ReviewSource(
            "14 March, 18:30", Optional.of(file), Optional.empty(), 0, exercises, "full");
    ReviewSession session =
        ReviewSession.ofFrames(
            source, told, frames, new SessionAnalyzer(exercises, VALUES, ErrorBands.wide()));
    try (SessionFile open = SessionFile.open(file);
        WhatIf whatIf =
            WhatIf.about(file, ScoredSession.of(open, VALUES, ScoredSession.Progress.SILENT))) {
      ReviewScreen screen =
          FxThread.call(
              () -> {
                ReviewScreen made = new ReviewScreen(Wording.english(), session, () -> {});
                Shots.of(made, width, height);
                return made;
              });
      session.start();
      pulse(screen, 30);
      review(open);
      WhatIfPanel panel =
          FxThread.call(
              () -> {
                WhatIfPanel made =
                    WhatIfPanel.of(
                        screen,
                        Wording.english(),
                        whatIf,
                        exercises,
                        List.of(),
                        VALUES,
                        new WhatIfPanel.Actions(() -> List.of(file), f -> {}, this::edit));
                screen.addBelowSummary(made);
                screen.addBelowList(
                    new YourVerdictPanel(
                        screen,
                        Wording.english(),
                        new ReviewNotes(ReviewNotes.Store.in(open), () -> "2026-03-15T09:00:00Z"),
                        whatIf::suggestion,
                        made::propose));
                screen.setTheme(theme);
                screen.model().selectRep(8);
                return made;
              });
      FxThread.call(
          () -> {
            if (Double.isNaN(limit)) {
              panel.propose(
                  SettingsCatalog.schema().find("leg-raise.target_deg").orElseThrow(), 80);
            } else {
              panel.propose(LIMIT, limit);
            }
            return panel;
          });
      pulse(screen, 30);
      if (saving) {
        FxThread.call(
            () -> {
              panel.lookupAll(".button").stream()
                  .filter(
                      b ->
                          b instanceof javafx.scene.control.Button button
                              && button.getText().startsWith("Save"))
                  .forEach(b -> ((javafx.scene.control.Button) b).fire());
              return panel;
            });
      }
      Path png = folder.resolve(name + "-" + width + "x" + height + ".png");
      Shots.save(FxThread.call(() -> Shots.of(screen, width, height)), png);
      System.out.println(png);
      FxThread.call(
          () -> {
            screen.release();
            return screen;
          });
    }
  }

  /** The reviewer sees the bend from 16 degrees on. */
  private void review(SessionFile open) throws Exception {
    int number = 0;
    for (RepVerdict verdict : told) {
      if (verdict instanceof Rep rep && number++ < 10) {
        boolean found = rep.faults().contains("leg-raise.knee_bend");
        boolean sees = rep.number() > 5;
        open.review(review(rep, "leg-raise.knee_bend", found == sees));
        open.review(review(rep, Review.REP, rep.number() != 3));
      }
    }
  }

  private static Review review(Rep rep, String subject, boolean agree) {
    return new Review(
        subject,
        rep.startNanos(),
        rep.side(),
        agree ? Review.Says.AGREE : Review.Says.DISAGREE,
        "",
        "2026-03-15T09:00:00Z");
  }

  private SettingsEdit edit(Threshold threshold, double value)
      throws plumbline.settings.SettingsEditException {
    return SettingsEdit.prepare(
        SettingsCatalog.schema(),
        new SettingsLocation(Path.of("calibration/settings.toml"), true),
        threshold,
        value);
  }

  private static void pulse(ReviewScreen screen, int pulses) throws Exception {
    for (int i = 0; i < pulses; i++) {
      FxThread.call(
          () -> {
            screen.pulse(System.nanoTime());
            return screen;
          });
      Thread.sleep(60);
    }
  }

  /** Each repetition with a knee more bent than the one before: 4 to 37 degrees. */
  private static List<PoseFrame> frames() {
    Motion motion = new Motion(Body.supine(), 25, 3).noise(0.5).rest(3);
    IntStream.range(0, REPS)
        .forEach(
            i ->
                motion
                    .lift(
                        1.5,
                        1.2,
                        2,
                        (way, body) ->
                            body.elevation(side(i), 68 * way).knee(side(i), (4 + 3 * i) * way))
                    .rest(1));
    return motion.frames();
  }

  private static plumbline.body.Side side(int i) {
    return i % 2 == 0 ? plumbline.body.Side.LEFT : plumbline.body.Side.RIGHT;
  }
}
