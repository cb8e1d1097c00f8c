package plumbline.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.capture.Frame;
import plumbline.capture.PictureScaler;
import plumbline.coaching.CueSelector;
import plumbline.plan.Coach;
import plumbline.plan.CoachView;
import plumbline.pose.PoseEstimator;
import plumbline.scoring.RepVerdict;

/**
 * Turns one frame into what is shown of it: pose, analysis, cue and a picture in the view's size.
 * Belongs to thread "analysis"; frames stay the caller's.
 */
final class FrameJudge implements AutoCloseable {
  private final PoseEstimator estimator;
  private final Supplier<SessionAnalyzer> analyzers;
  private final CueSelector cues;
  private final Optional<Coach> coach;
  private final Queue<Consumer<Coach>> wishes = new ConcurrentLinkedQueue<>();
  private final String model;
  private final Supplier<ViewPort> viewPort;
  private final PictureBuffers buffers;
  private final PictureScaler scaler = new PictureScaler();
  private final FrameRate rate = new FrameRate();
  private SessionAnalyzer analyzer;
  private List<RepVerdict> verdicts = List.of();

  FrameJudge(
      LiveParts parts,
      PoseEstimator estimator,
      Supplier<ViewPort> viewPort,
      PictureBuffers buffers) {
    this.estimator = estimator;
    this.analyzers = parts.analyzer();
    this.analyzer = analyzers.get();
    this.cues = parts.cues().get();
    this.coach = parts.coach().get();
    this.model = parts.modelName();
    this.viewPort = viewPort;
    this.buffers = buffers;
  }

  LiveView judge(Frame frame, long droppedSoFar) {
    FrameAnalysis analysis = analyzer.analyze(estimator.estimate(frame));
    remember(analysis.newVerdicts());
    LiveStats stats = new LiveStats(rate.count(System.nanoTime()), droppedSoFar, model);
    return new LiveView(
        frame.index(),
        Pictures.of(frame, viewPort.get(), scaler, buffers),
        analysis,
        cues.select(analysis),
        coach.map(c -> lead(c, analysis)),
        verdicts,
        stats);
  }

  private CoachView lead(Coach leading, FrameAnalysis analysis) {
    for (Consumer<Coach> wish = wishes.poll(); wish != null; wish = wishes.poll()) {
      wish.accept(leading);
    }
    return leading.update(analysis);
  }

  /** Asks something of the coach, if there is one, before the next frame; from any thread. */
  void ask(Consumer<Coach> wish) {
    coach.ifPresent(c -> wishes.add(wish));
  }

  /** Closes what was still going on; answers what is said about that. */
  List<RepVerdict> finish() {
    List<RepVerdict> last = analyzer.finish();
    remember(last);
    return last;
  }

  /** Everything that was said. */
  List<RepVerdict> verdicts() {
    return verdicts;
  }

  /** The frames that come now are a session of their own. */
  void startAnew() {
    analyzer = analyzers.get();
    verdicts = List.of();
  }

  private void remember(List<RepVerdict> more) {
    if (!more.isEmpty()) {
      List<RepVerdict> all = new ArrayList<>(verdicts);
      all.addAll(more);
      verdicts = List.copyOf(all);
    }
  }

  @Override
  public void close() {
    scaler.close();
  }
}
