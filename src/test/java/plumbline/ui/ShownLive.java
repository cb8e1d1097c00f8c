package plumbline.ui;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.coaching.Cue;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.scoring.RepVerdict;
import plumbline.session.LiveView;
import plumbline.session.Picture;
import plumbline.session.PictureFit;
import plumbline.session.ViewPort;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.live.LiveScreen;

/**
 * The live screen after a left and a right leg raise; what is asked of the program is remembered.
 */
final class ShownLive {
  final Silent actions = new Silent();

  /** Of the person's hand: it stands still unless a test moves it. */
  long nowNanos;

  final List<Picture> givenBack = new CopyOnWriteArrayList<>();

  /** The screen at this size with one view on it. */
  LiveScreen screenOf(Optional<Cue> cue, int width, int height) {
    LiveScreen screen =
        new LiveScreen(Wording.english(), actions, ThresholdValues::defaults, () -> nowNanos);
    screen.resize(width, height);
    screen.show(view(cue, width, height), givenBack::add);
    return screen;
  }

  /** One view. */
  LiveView view(Optional<Cue> cue, int width, int height) {
    List<FrameAnalysis> analyses = twoReps();
    FrameAnalysis last = analyses.get(analyses.size() - 1);
    List<RepVerdict> verdicts =
        analyses.stream().flatMap(analysis -> analysis.newVerdicts().stream()).toList();
    PictureFit fit = PictureFit.of(last.raw().size(), new ViewPort(width, height, false, true));
    int bytes = fit.made().width() * fit.made().height() * 4;
    Picture picture = new Picture(ByteBuffer.allocateDirect(bytes), fit.made(), fit);
    return LiveViews.of(last.raw().index(), picture, last, cue, verdicts);
  }

  /** A left and a right repetition, and the next one half-way up. */
  private static List<FrameAnalysis> twoReps() {
    List<PoseFrame> frames =
        new Motion(Body.supine(), 30, 1)
            .rest(2)
            .raise(Side.LEFT, 65, 2, 2, 3)
            .rest(1)
            .raise(Side.RIGHT, 50, 2, 1, 3)
            .rest(1)
            .raise(Side.LEFT, 62, 2, 1, 0.1)
            .frames();
    SessionAnalyzer analyzer =
        Analyzers.of(List.of(ExerciseCatalog.all().get(0)), ThresholdValues.defaults());
    return frames.stream().map(analyzer::analyze).toList();
  }

  /** About the shape. */
  static Optional<Cue> cue(String key) {
    return Optional.of(new Cue(Cue.Kind.SHAPE, key));
  }
}
