package plumbline.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.capture.VideoFileSource;
import plumbline.coaching.Wording;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.BlazePoseEstimator;
import plumbline.pose.ModelStore;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelKind;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.Tally;
import plumbline.session.ReviewSession;
import plumbline.session.ReviewSource;
import plumbline.session.ReviewState;
import plumbline.settings.AccuracyFile;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Theme;
import plumbline.ui.review.ReviewModel;
import plumbline.ui.review.ReviewScreen;

/** Draws the review screen in its states, of frames that are in memory. */
final class ReviewShots {
  private static final int[][] SIZES = {{1280, 720}, {1920, 1080}};
  private static final long PULSE_MS = 40;
  private static final int PULSES = 50;

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

  /** Of a clip, by the real pose model. */
  static ReviewShots of(Path clip, List<Exercise> exercises, Path folder) throws Exception {
    List<PoseFrame> frames = new ArrayList<>();
    try (VideoFileSource source = VideoFileSource.open(clip);
        PoseEstimator estimator =
            new BlazePoseEstimator(ModelStore.standard(), PoseModelKind.FULL)) {
      for (Optional<Frame> next = source.next(); next.isPresent(); next = source.next()) {
        try (Frame frame = next.get()) {
          frames.add(estimator.estimate(frame));
        }
      }
    }
    return new ReviewShots(
        folder, exercises, frames, clip, AccuracyFile.standard().load("full").bands());
  }

  void drawAll(String name) throws Exception {
    draw(name + "-with-video", () -> session(Optional.of(video), frames), ReviewShots::bestRep);
    draw(name + "-fault", () -> session(Optional.of(video), frames), ReviewShots::firstFault);
    draw(name + "-no-video", () -> session(Optional.empty(), frames), ReviewShots::firstFault);
    draw(name + "-empty", () -> session(Optional.empty(), List.of()), screen -> {});
    draw(
        name + "-compare",
        () -> session(Optional.of(video), frames),
        screen -> {
          screen.model().selectRep(2);
          screen.toggleCompare();
        });
    draw(name + "-analysing", this::endlessly, ReviewShots::lastRep);
    draw(name + "-damaged", this::damaged, screen -> {});
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
            return Shots.of(screen, size[0], size[1]);
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

  ReviewSession session(Optional<Path> pictures, List<PoseFrame> seen) {
    return ReviewSession.ofFrames(source(pictures), verdicts(seen), seen, analyzer());
  }

  /** A video half of which has been looked at. */
  private ReviewSession endlessly() {
    return ReviewSession.of(
        source(Optional.of(video)),
        ReviewState.Step.ANALYSING,
        intake -> {
          intake.opened(source(Optional.of(video)), OptionalLong.of(frames.size()));
          SessionAnalyzer analyzer = analyzer();
          frames
              .subList(0, frames.size() / 2)
              .forEach(frame -> intake.add(analyzer.analyze(frame)));
          Thread.sleep(Long.MAX_VALUE);
        });
  }

  ReviewSession damaged() {
    Path file = folder.resolve("damaged.plumbline");
    try {
      Files.createDirectories(folder);
      Files.writeString(file, "this was a session once");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ReviewSession.ofSession(file);
  }

  private ReviewSource source(Optional<Path> pictures) {
    return new ReviewSource(
        String.valueOf(video.getFileName()), Optional.empty(), pictures, 0, exercises, "full");
  }

  private List<RepVerdict> verdicts(List<PoseFrame> seen) {
    SessionAnalyzer analyzer = analyzer();
    List<RepVerdict> verdicts = new ArrayList<>();
    seen.forEach(frame -> verdicts.addAll(analyzer.analyze(frame).newVerdicts()));
    verdicts.addAll(analyzer.finish());
    return verdicts;
  }

  private SessionAnalyzer analyzer() {
    return new SessionAnalyzer(exercises, ThresholdValues.defaults(), bands);
  }

  private static void lastRep(ReviewScreen screen) {
    screen.model().selectRep(Tally.of(screen.model().verdicts()).leftFull());
  }

  private static void bestRep(ReviewScreen screen) {
    screen.model().selectRep(2);
  }

  static void firstFault(ReviewScreen screen) {
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
