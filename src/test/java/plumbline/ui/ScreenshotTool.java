package plumbline.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.analysis.FrameAnalysis;
import plumbline.coaching.Cue;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.Reason;
import plumbline.recording.SessionTrouble;
import plumbline.scoring.Exercise;
import plumbline.session.ViewPort;
import plumbline.settings.ProgramHome;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.start.ErrorScreen;
import plumbline.ui.start.StartScreen;
import plumbline.voice.SoundState;

/**
 * Draws every state of the window into {@code target/screens}, from the bundled demo clip and the
 * real pipeline, to be looked at. Started by hand, with the options of the tests for a machine
 * without display: {@code -Dglass.platform=Monocle -Dmonocle.platform=Headless -Dprism.order=sw}.
 * Arguments choose what is drawn: {@code live}, {@code review}, {@code sessions}, moments of other
 * clips, of any exercise: {@code march.mp4@4.2,9.5}, or the pictures of the user guide, {@code
 * guide}, which go into the guide itself.
 */
public final class ScreenshotTool {
  private static final Path FOLDER = Path.of("target", "screens");
  private static final Path DEMO = Path.of("src/main/resources/plumbline/demo/leg-raise.mp4");
  private static final int[][] SIZES = {{1280, 720}, {1920, 1080}, {800, 600}};
  private static final double RISING = 2.4;
  private static final double FAULT = 6.7;
  private static final double AFTER = 12.9;

  private final Wording wording = Wording.english();
  private final Silent actions = new Silent();

  public static void main(String[] args) {
    Shots.drawAndExit(() -> draw(args));
  }

  private static void draw(String[] args) throws Exception {
    // The settings and the error bands of this folder, as in the running program.
    System.setProperty(ProgramHome.PROPERTY, "");
    List<String> parts = args.length == 0 ? List.of("live", "review", "sessions") : List.of(args);
    for (String part : parts) {
      switch (part) {
        case "live" -> new ScreenshotTool().drawDemo();
        case "review" -> ReviewShots.of(DEMO, ExerciseCatalog.all(), FOLDER).drawAll();
        case "sessions" -> {
          new SessionShots(FOLDER).drawAll();
          LibraryShots.drawAll(FOLDER);
        }
        case "guide" -> new GuidePictures().drawAll();
        default -> new ScreenshotTool().drawClip(part);
      }
    }
  }

  private void drawDemo() throws Exception {
    List<Exercise> legRaise = ExerciseCatalog.find("leg-raise").map(List::of).orElseThrow();
    try (DemoMoments demo = DemoMoments.of(DEMO, legRaise, List.of(0.2, RISING, FAULT, AFTER))) {
      for (int[] size : SIZES) {
        drawAll(demo, size[0], size[1]);
      }
    }
  }

  private void drawClip(String clip) throws Exception {
    int at = clip.lastIndexOf('@');
    List<Double> times =
        Arrays.stream(clip.substring(at + 1).split(",", -1)).map(Double::valueOf).toList();
    Path file = Path.of(clip.substring(0, at));
    try (DemoMoments moments = DemoMoments.of(file, ExerciseCatalog.all(), times)) {
      drawMoments(String.valueOf(file.getFileName()), moments, times);
    }
  }

  /** Each moment as it is, the last one mirrored too, and the end. */
  void drawMoments(String name, DemoMoments moments, List<Double> times) throws Exception {
    for (int[] size : SIZES) {
      for (double time : times) {
        live(name + "-" + time, moments.at(time), size[0], size[1], false);
      }
      DemoMoments.Moment last = moments.at(times.get(times.size() - 1));
      live(name + "-mirrored", last, size[0], size[1], true);
      end(name + "-end", last, size[0], size[1]);
    }
  }

  private void drawAll(DemoMoments demo, int width, int height) throws Exception {
    start(width, height);
    DemoMoments.Moment rising = demo.at(RISING);
    live("setup", demo.at(0.2), width, height, false);
    live("rising", rising, width, height, false);
    live("mirrored", rising, width, height, true);
    live("fault", demo.at(FAULT), width, height, false);
    live("after-rep", demo.at(AFTER), width, height, false);
    live(
        "praise", demo.at(AFTER).withCue(cue(Cue.Kind.PRAISE, "cue.praise")), width, height, false);
    live("long-cue", rising.withCue(cue(Cue.Kind.RANGE, "cue.range")), width, height, false);
    live("cannot-see", blind(rising), width, height, false);
    overlays(demo, width, height);
  }

  void start(int width, int height) throws Exception {
    Shots.save(
        FOLDER,
        "start",
        width,
        height,
        () -> {
          StartScreen screen =
              new StartScreen(wording, actions, Silent.EXERCISES, ThresholdValues.defaults());
          screen.select(Optional.empty());
          screen.showNoCamera("No camera was found: plug one in, or watch the demo.");
          return screen;
        });
    Shots.save(
        FOLDER,
        "error",
        width,
        height,
        () ->
            new ErrorScreen(
                "That did not work",
                "holiday.mp4 is not a video that can be read: choose another file",
                "Back to the start",
                () -> {}));
  }

  private void overlays(DemoMoments demo, int width, int height) throws Exception {
    Shots.save(
        FOLDER,
        "pain-stop",
        width,
        height,
        () -> {
          LiveScreen screen = screen(demo.at(RISING), width, height, false);
          screen.showStop();
          return screen;
        });
    end("end", demo.at(AFTER), width, height);
    recording("recording", demo.at(FAULT), width, height, screen -> screen.showRecording(false));
    recording(
        "recording-video", demo.at(FAULT), width, height, screen -> screen.showRecording(true));
    recording(
        "recording-video-failed",
        demo.at(FAULT),
        width,
        height,
        screen -> {
          screen.showRecording(true);
          screen.showVideoFailed(SessionTrouble.DISK_FULL, "the disk is full: make room");
        });
    recording(
        "sound-off",
        demo.at(FAULT),
        width,
        height,
        screen -> screen.showSound(new SoundState(0.7, true)));
    recording(
        "volume",
        demo.at(RISING),
        width,
        height,
        screen -> screen.showSound(new SoundState(0.4, false)));
    recording(
        "recording-failed",
        demo.at(FAULT),
        width,
        height,
        screen ->
            screen.showRecordingFailed(SessionTrouble.DISK_FULL, "the disk is full: make room"));
  }

  private void recording(
      String name, DemoMoments.Moment moment, int width, int height, Consumer<LiveScreen> state)
      throws Exception {
    Shots.save(
        FOLDER,
        name,
        width,
        height,
        () -> {
          LiveScreen screen = screen(moment, width, height, false);
          state.accept(screen);
          return screen;
        });
  }

  private void end(String name, DemoMoments.Moment moment, int width, int height) throws Exception {
    Shots.save(
        FOLDER,
        name,
        width,
        height,
        () -> {
          LiveScreen screen = screen(moment, width, height, false);
          screen.showEnd(moment.verdicts());
          return screen;
        });
  }

  private void live(String name, DemoMoments.Moment moment, int width, int height, boolean mirrored)
      throws Exception {
    Shots.save(FOLDER, name, width, height, () -> screen(moment, width, height, mirrored));
  }

  private LiveScreen screen(DemoMoments.Moment moment, int width, int height, boolean mirrored) {
    LiveScreen screen = new LiveScreen(wording, actions);
    screen.setMirrored(mirrored);
    screen.resize(width, height);
    screen.show(moment.view(new ViewPort(width, height, mirrored, true)), picture -> {});
    return screen;
  }

  private static Cue cue(Cue.Kind kind, String key) {
    return new Cue(kind, key);
  }

  private static DemoMoments.Moment blind(DemoMoments.Moment moment) {
    FrameAnalysis a = moment.analysis();
    FrameAnalysis blind =
        new FrameAnalysis(
            a.raw(),
            Optional.empty(),
            a.posture(),
            a.view(),
            a.variant(),
            a.inPosition(),
            a.near(),
            a.front(),
            a.measures(),
            a.progress(),
            Optional.empty(),
            a.goal(),
            List.of(),
            Optional.of(Reason.FEET_OUT_OF_FRAME),
            List.of(),
            a.tally());
    return moment
        .withAnalysis(blind)
        .withCue(cue(Cue.Kind.CANNOT_SEE, "fix." + Reason.FEET_OUT_OF_FRAME.id()));
  }
}
