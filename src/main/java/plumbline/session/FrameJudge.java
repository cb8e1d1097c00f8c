package plumbline.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.analysis.AnalyzerRelay;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.capture.PictureScaler;
import plumbline.capture.SceneProbe;
import plumbline.coaching.Cue;
import plumbline.coaching.CueSelector;
import plumbline.guidance.SetupAdvice;
import plumbline.guidance.SetupGuide;
import plumbline.plan.Coach;
import plumbline.plan.CoachView;
import plumbline.pose.PoseEstimator;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

/**
 * Turns one frame into what is shown of it: pose, analysis, cue and a picture in the view's size.
 * Belongs to thread "analysis"; frames stay the caller's.
 */
final class FrameJudge implements AutoCloseable {
  private final PoseEstimator estimator;
  private final LiveParts parts;
  private final Optional<Coach> coach;
  private final Queue<Consumer<Coach>> wishes = new ConcurrentLinkedQueue<>();
  private final CalibrationDesk calibration;
  private final Supplier<ViewPort> viewPort;
  private final PictureBuffers buffers;
  private final PictureScaler scaler = new PictureScaler();
  private final SceneProbe scene = new SceneProbe();
  private final FrameRate rate = new FrameRate();
  private AnalyzerRelay relay;
  private CueSelector cues;
  private Optional<SetupGuide> guide;
  private List<RepVerdict> verdicts = List.of();

  FrameJudge(
      LiveParts parts,
      PoseEstimator estimator,
      Supplier<ViewPort> viewPort,
      PictureBuffers buffers,
      CalibrationDesk calibration) {
    this.calibration = calibration;
    this.estimator = estimator;
    this.parts = parts;
    this.relay = begin(parts.settings().get());
    this.cues = new CueSelector(relay.values());
    this.guide = parts.guides().apply(relay.values());
    this.coach = parts.coach().get();
    this.viewPort = viewPort;
    this.buffers = buffers;
  }

  /** What the model sees in a frame. */
  PoseFrame see(Frame frame) {
    return estimator.estimate(frame);
  }

  /** The settings by which the next frame is judged. */
  ThresholdValues settings() {
    return relay.values();
  }

  /** Takes other settings in force if they are wished for and no movement is going on. */
  Optional<ThresholdValues> changeSettings() {
    ThresholdValues wished = calibration.values().orElseGet(parts.settings());
    if (wished.equals(relay.values()) || !relay.mayChange()) {
      return Optional.empty();
    }
    relay.change(wished);
    cues = new CueSelector(wished);
    guide = parts.guides().apply(wished);
    return Optional.of(wished);
  }

  LiveView judge(Frame frame, PoseFrame seen, long droppedSoFar) {
    FrameAnalysis analysis = relay.analyze(seen);
    remember(analysis.newVerdicts());
    parts.watching().accept(analysis);
    LiveStats stats = new LiveStats(rate.count(System.nanoTime()), droppedSoFar, parts.modelName());
    Optional<SetupAdvice> setup = guide.flatMap(g -> lookAround(g, frame, analysis));
    Optional<Cue> cue = cues.select(analysis);
    Optional<CoachView> led = coach.map(c -> lead(c, analysis));
    boolean faces = led.filter(where -> FacingCamera.isWelcome(where, analysis)).isPresent();
    LiveView view =
        new LiveView(
            frame.index(),
            Pictures.of(frame, viewPort.get(), scaler, buffers),
            analysis,
            cue.filter(said -> !faces || FacingCamera.mayBeSaid(said)),
            led,
            setup.filter(advice -> !faces || FacingCamera.mayBeSaid(advice.step())),
            calibration.update(analysis),
            verdicts,
            stats);
    if (calibration.hasJustEnded()) {
      verdicts = List.of(); // what was measured is no exercise
    }
    return view;
  }

  private Optional<SetupAdvice> lookAround(
      SetupGuide leading, Frame frame, FrameAnalysis analysis) {
    boolean atRest = analysis.working().isEmpty();
    return leading.update(analysis, scene.look(frame, estimator.seesSomebodyElse(), atRest));
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
    List<RepVerdict> last = relay.finish();
    remember(last);
    return last;
  }

  /** Everything that was said. */
  List<RepVerdict> verdicts() {
    return verdicts;
  }

  /** The frames that come now are a session of their own. */
  void startAnew() {
    ThresholdValues wished = parts.settings().get();
    if (!wished.equals(relay.values())) {
      cues = new CueSelector(wished);
    }
    relay = begin(wished);
    verdicts = List.of();
  }

  private AnalyzerRelay begin(ThresholdValues values) {
    return new AnalyzerRelay(parts.analyzers(), values);
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
    scene.close();
  }
}
