package plumbline.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import plumbline.body.PoseFrame;
import plumbline.capture.VideoFileSource;
import plumbline.cli.PlumblineCli;
import plumbline.cli.StoredModels;
import plumbline.cli.Surroundings;
import plumbline.exercises.ExerciseCatalog;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionInfo;
import plumbline.recording.SessionVideo;
import plumbline.recording.SessionWriter;
import plumbline.settings.SettingsCatalog;

/** The guide's pictures of looking back: the demo clip as a session that the program made of it. */
final class GuideReviews {
  private static final int REPORT_DPI = 100;
  private static final String DAY = "2026-03-17T18:30:00+01:00";

  private final RecordedReview sessions;
  private final Path work = Files.createTempDirectory("plumbline-guide");

  GuideReviews() throws Exception {
    sessions = new RecordedReview(work);
  }

  void drawAll() throws Exception {
    Path seen = work.resolve("seen.plumbline");
    run("analyze", GuideMoments.DEMO, "--exercise", "leg-raise", "--session", seen);
    Path demo = withVideo(seen);
    review("review", demo, shown -> shown.run(ReviewShots::firstFault));
    review(
        "compare",
        demo,
        shown -> shown.run(screen -> screen.model().selectRep(2)).run(ShownReview::compare));
    review(
        "whatif",
        demo,
        shown -> shown.run(ReviewShots::firstFault).run(screen -> SessionShots.slide(screen, 30)));
    report(demo);
    Path earlier = sessions.record("2026-03-10_07.15.00", 8, 8);
    Path later = sessions.record("2026-03-14_18.30.00", 12, 4);
    review("review-skeleton", later, shown -> shown.run(ReviewShots::firstFault));
    review("compare-whole", later, shown -> wholeSessions(shown, earlier));
  }

  /** The same, of a day that does not change, with the demo as its video. */
  private Path withVideo(Path seen) throws Exception {
    Path demo = Files.createDirectories(work.resolve("sessions")).resolve("demo.plumbline");
    try (SessionFile file = SessionFile.open(seen);
        SessionWriter writer = SessionWriter.create(demo, dated(file.info()))) {
      List<PoseFrame> frames = new ArrayList<>();
      file.frames().each(frames::add);
      for (PoseFrame frame : frames) {
        writer.add(frame);
      }
      writer.add(file.verdicts());
      writer.setVideo(SessionVideo.copy(GuideMoments.DEMO, demo), 0);
      writer.finish();
    }
    return demo;
  }

  private static SessionInfo dated(SessionInfo i) {
    return new SessionInfo(
        i.appVersion(),
        DAY,
        i.source(),
        i.modelName(),
        i.modelSha256(),
        i.settingsSha256(),
        i.settings(),
        i.exercises(),
        Optional.empty());
  }

  @FunctionalInterface
  private interface Step {
    void on(ShownReview shown) throws Exception;
  }

  private void review(String name, Path session, Step step) throws Exception {
    try (ShownReview shown = sessions.open(session, GuidePictures.WIDTH, GuidePictures.HEIGHT)) {
      shown.start().untilRead().until(SessionShots::isPrepared);
      step.on(shown);
      shown.run(screen -> Shots.of(screen, GuidePictures.WIDTH, GuidePictures.HEIGHT)).untilDrawn();
      shown.save(GuidePictures.file(name));
      SmallPicture.of(GuidePictures.file(name));
    }
  }

  private void wholeSessions(ShownReview shown, Path earlier) throws Exception {
    sessions.beside(shown, earlier);
    shown.run(screen -> ((ToggleButton) screen.lookup(".compare .toggle-button")).fire());
  }

  private void report(Path session) throws Exception {
    Path pdf = work.resolve("report.pdf");
    run("export", session, "--pdf", pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, REPORT_DPI);
      ImageIO.write(page, "png", GuidePictures.file("report").toFile());
    }
    SmallPicture.of(GuidePictures.file("report"));
  }

  /** One command of the program, as a person gives it. */
  private static void run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    Surroundings program =
        new Surroundings(
            System.out,
            System.err,
            false,
            ExerciseCatalog.all(),
            SettingsCatalog.schema(),
            VideoFileSource::open,
            StoredModels.standard(),
            options -> {});
    if (new PlumblineCli(program).run(words) != 0) {
      throw new IllegalStateException(String.join(" ", words));
    }
  }
}
