package plumbline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.coaching.Wording;
import plumbline.kinematics.ErrorBands;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.session.ReviewSession;
import plumbline.session.ReviewSource;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Theme;
import plumbline.ui.review.ReviewModel;
import plumbline.ui.review.ReviewScreen;

/** Draws the review screen in its states, of frames that are in memory. */
final class ReviewShots {
  private static final int[][] SIZES = {{1280, 720}, {1920, 1080}};
  private static final long PULSE_MS = 40;
  private static final int PULSES = 75;

  private final Path folder;
  private final List<Exercise> exercises;
  private final List<PoseFrame> frames;
  private final Path video;
  private final ErrorBands bands;

  ReviewShots(
      Path folder, List<Exercise> exercises, List<PoseFrame> frames, Path video, ErrorBands bands) {
    this.folder = folder;
    this.exercises = exercises;
    this.frames = List.copyOf(frames);
    this.video = video;
    this.bands = bands;
  }

  void drawAll(String name) throws Exception {
    draw(name + "-with-video", () -> session(Optional.of(video), frames), ReviewShots::bestRep);
    draw(name + "-fault", () -> session(Optional.of(video), frames), ReviewShots::firstFault);
    draw(name + "-no-video", () -> session(Optional.empty(), frames), ReviewShots::firstFault);
    draw(name + "-empty", () -> session(Optional.empty(), List.of()), screen -> {});
    draw(
        name + "-dark",
        () -> session(Optional.of(video), frames),
        screen -> {
          screen.setTheme(Theme.DARK);
          firstFault(screen);
        });
  }

  /** Starts the session, lets it come to rest, does {@code then}, and saves a picture. */
  void draw(String name, Supplier<ReviewSession> session, Consumer<ReviewScreen> then)
      throws Exception {
    for (int[] size : SIZES) {
      ReviewSession shown = session.get();
      ReviewScreen screen =
          FxThread.call(
              () -> {
                ReviewScreen made = new ReviewScreen(Wording.english(), shown, () -> {});
                Shots.of(made, size[0], size[1]);
                return made;
              });
      shown.start();
      pulse(screen);
      FxThread.call(
          () -> {
            then.accept(screen);
            return screen;
          });
      pulse(screen);
      Path file = folder.resolve(name + "-" + size[0] + "x" + size[1] + ".png");
      Shots.save(FxThread.call(() -> Shots.of(screen, size[0], size[1])), file);
      System.out.println(file);
      FxThread.call(
          () -> {
            screen.release();
            return screen;
          });
    }
  }

  private static void pulse(ReviewScreen screen) throws Exception {
    for (int i = 0; i < PULSES; i++) {
      FxThread.call(
          () -> {
            screen.pulse(System.nanoTime());
            return screen;
          });
      Thread.sleep(PULSE_MS);
    }
  }

  private ReviewSession session(Optional<Path> pictures, List<PoseFrame> seen) {
    ReviewSource source =
        new ReviewSource(
            String.valueOf(video.getFileName()), Optional.empty(), pictures, 0, exercises, "full");
    return ReviewSession.ofFrames(source, verdicts(seen), seen, analyzer());
  }

  private List<RepVerdict> verdicts(List<PoseFrame> seen) {
    SessionAnalyzer analyzer = analyzer();
    List<RepVerdict> verdicts = new java.util.ArrayList<>();
    seen.forEach(frame -> verdicts.addAll(analyzer.analyze(frame).newVerdicts()));
    verdicts.addAll(analyzer.finish());
    return verdicts;
  }

  private SessionAnalyzer analyzer() {
    return new SessionAnalyzer(exercises, ThresholdValues.defaults(), bands);
  }

  private static void bestRep(ReviewScreen screen) {
    screen.model().selectRep(2);
  }

  private static void firstFault(ReviewScreen screen) {
    ReviewModel model = screen.model();
    for (RepVerdict verdict : model.verdicts()) {
      if (verdict instanceof RepVerdict.Rep rep && !rep.faults().isEmpty()) {
        rep.losses().stream()
            .filter(loss -> loss.rule().equals(rep.faults().get(0)))
            .findFirst()
            .ifPresent(loss -> model.select(rep, loss));
        return;
      }
    }
  }
}
