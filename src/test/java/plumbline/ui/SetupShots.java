package plumbline.ui;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.guidance.SetupAdvice;
import plumbline.guidance.SetupStep;
import plumbline.session.LiveView;
import plumbline.session.Picture;
import plumbline.session.PictureFit;
import plumbline.session.ViewPort;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.live.LiveScreen;

/** Pictures of the set-up assistant; run by hand like {@link ScreenshotTool}. */
final class SetupShots {
  private SetupShots() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("plumbline.reducedMotion", "true");
    SessionAnalyzer analyzer =
        Analyzers.of(List.of(ExerciseCatalog.all().get(0)), ThresholdValues.defaults());
    List<FrameAnalysis> all =
        Motion.of(Body.supine()).rest(2).frames().stream().map(analyzer::analyze).toList();
    FrameAnalysis last = all.get(all.size() - 1);
    for (SetupStep step : SetupStep.values()) {
      double progress = step == SetupStep.CHECKING ? 0.6 : step == SetupStep.GOOD ? 1 : 0;
      OptionalDouble band = step == SetupStep.GOOD ? OptionalDouble.of(4) : OptionalDouble.empty();
      SetupAdvice advice = new SetupAdvice(step, progress, band);
      shot(last, advice, 1280, 720);
      shot(last, advice, 1920, 1080);
    }
    System.exit(0);
  }

  private static void shot(FrameAnalysis analysis, SetupAdvice advice, int width, int height)
      throws Exception {
    Path file =
        Path.of("target/screens/setup-" + advice.step().id() + "-" + width + "x" + height + ".png");
    Shots.save(
        FxThread.call(
            () -> {
              LiveScreen screen = new LiveScreen(Wording.english(), new Silent());
              screen.resize(width, height);
              screen.show(LiveViews.advising(view(analysis, width, height), advice), picture -> {});
              return Shots.of(screen, width, height);
            }),
        file);
  }

  private static LiveView view(FrameAnalysis analysis, int width, int height) {
    PictureFit fit = PictureFit.of(analysis.raw().size(), new ViewPort(width, height, false, true));
    int bytes = fit.made().width() * fit.made().height() * 4;
    Picture picture = new Picture(ByteBuffer.allocateDirect(bytes), fit.made(), fit);
    return LiveViews.of(0, picture, analysis, Optional.empty(), List.of());
  }
}
