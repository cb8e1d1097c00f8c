package plumbline.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.capture.VideoFileSource;
import plumbline.fixtures.FrameFeed;
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
  static final int[][] SIZES = {{1280, 720}, {1920, 1080}};

  /** Between these times of the demo clip nobody is seen in one of the states. */
  private static final double HIDDEN_FROM_S = 5.5;

  private static final double HIDDEN_TO_S = 8.2;
  private static final double STILL_S = 0.9;

  private final Path folder;
  private final List<Exercise> exercises;
  private final List<PoseFrame> frames;
  private final Path video;
  private final ErrorBands bands;

  private ReviewShots(
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
            new BlazePoseEstimator(new ModelStore(Path.of("models")), PoseModelKind.FULL)) {
      for (Optional<Frame> next = source.next(); next.isPresent(); next = source.next()) {
        try (Frame frame = next.get()) {
          frames.add(estimator.estimate(frame));
        }
      }
    }
    return new ReviewShots(
        folder, exercises, frames, clip, AccuracyFile.standard().load("full").bands());
  }

  List<PoseFrame> frames() {
    return frames;
  }

  void drawAll() throws Exception {
    draw("with-video", this::withVideo, screen -> screen.model().selectRep(2));
    draw("fault", this::withVideo, ReviewShots::firstFault);
    draw("no-video", without(frames), ReviewShots::firstFault);
    draw(
        "dark",
        this::withVideo,
        screen -> {
          screen.setTheme(Theme.DARK);
          firstFault(screen);
        });
    draw(
        "compare",
        this::withVideo,
        screen -> {
          screen.model().selectRep(2);
          ShownReview.compare(screen);
        });
    draw("nothing-counted", without(frames.subList(0, index(STILL_S))), screen -> {});
    draw("unseen", without(hidden()), ReviewShots::firstUnseen);
    draw("no-frame", without(List.of()), screen -> {});
    draw("analysing", this::endlessly, ReviewShots::lastRep);
    draw("opening", this::opening, screen -> {});
    draw(
        "cancelled",
        this::endlessly,
        screen -> {
          lastRep(screen);
          screen.model().cancelReading();
        });
  }

  private void draw(String name, Supplier<ReviewSession> session, Consumer<ReviewScreen> then)
      throws Exception {
    for (int[] size : SIZES) {
      try (ShownReview shown = ShownReview.of(session.get(), () -> {}, size[0], size[1])) {
        shown.start();
        shown.until(
            screen ->
                !screen.model().state().step().isRunning()
                    || screen.model().trace().size() == frames.size() / 2
                    || name.equals("opening"));
        shown.run(then).run(screen -> Shots.of(screen, size[0], size[1])).untilDrawn();
        if (name.equals("cancelled")) {
          shown.untilRead();
        }
        shown.save(folder.resolve("review-" + name + "-" + size[0] + "x" + size[1] + ".png"));
      }
    }
  }

  private ReviewSession withVideo() {
    return session(Optional.of(video), frames);
  }

  private Supplier<ReviewSession> without(List<PoseFrame> seen) {
    return () -> session(Optional.empty(), seen);
  }

  private ReviewSession session(Optional<Path> pictures, List<PoseFrame> seen) {
    return new FrameFeed(source(pictures), verdicts(seen), seen, analyzer()).session();
  }

  private int index(double second) {
    return (int) frames.stream().filter(frame -> frame.timeS() < second).count();
  }

  /** Somebody stood in between for a while. */
  private List<PoseFrame> hidden() {
    return frames.stream()
        .map(
            frame ->
                frame.timeS() > HIDDEN_FROM_S && frame.timeS() < HIDDEN_TO_S
                    ? new PoseFrame(
                        frame.index(), frame.timestampNanos(), frame.size(), Optional.empty())
                    : frame)
        .toList();
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

  /** The pose model is being loaded. */
  private ReviewSession opening() {
    return ReviewSession.of(
        source(Optional.empty()),
        ReviewState.Step.ANALYSING,
        intake -> Thread.sleep(Long.MAX_VALUE));
  }

  private ReviewSource source(Optional<Path> pictures) {
    return new ReviewSource(
        String.valueOf(video.getFileName()),
        Optional.empty(),
        Optional.empty(),
        pictures,
        OptionalInt.empty(),
        0,
        exercises,
        "full");
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

  private static void firstUnseen(ReviewScreen screen) {
    screen.model().verdicts().stream()
        .filter(RepVerdict.Unseen.class::isInstance)
        .findFirst()
        .ifPresent(screen.model()::select);
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
