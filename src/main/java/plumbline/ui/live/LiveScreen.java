package plumbline.ui.live;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import plumbline.analysis.FrameAnalysis;
import plumbline.coaching.CoachWords;
import plumbline.coaching.Cue;
import plumbline.coaching.RepPace;
import plumbline.coaching.Wording;
import plumbline.guidance.SetupAdvice;
import plumbline.personal.CalibrationView;
import plumbline.plan.CoachView;
import plumbline.plan.Step;
import plumbline.report.SweptAngle;
import plumbline.scoring.ActiveFault;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.Variant;
import plumbline.session.LiveView;
import plumbline.session.OwnRange;
import plumbline.session.Picture;
import plumbline.session.ViewPort;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Motion;
import plumbline.ui.figure.MoveCycle;
import plumbline.ui.overlay.ViewMap;
import plumbline.voice.SoundState;

/** The live screen. Each {@link #show} draws picture, skeleton, counts and cue of one frame. */
public final class LiveScreen extends Region {
  private final LivePanels panels;
  private final LiveLayout layout;
  private final Supplier<ThresholdValues> values;
  private final RepPace pace;
  private final Wording wording;
  private final LiveActions actions;
  private final QuietSide quiet = new QuietSide();
  private final AtomicReference<ViewPort> viewPort =
      new AtomicReference<>(new ViewPort(1280, 720, false, true));
  private final CoachWords coachWords;
  private Optional<Cue> shownCue = Optional.empty();
  private int coachLines;
  private Optional<CalibrationView.Stage> stage = Optional.empty();
  private boolean told;
  private boolean mirrored;
  private Optional<String> exercise = Optional.empty();

  /** By the program's own settings. */
  public LiveScreen(Wording wording, LiveActions actions) {
    this(wording, actions, ThresholdValues::defaults);
  }

  /** {@code values} are the settings in force: how far and how fast a movement is to go. */
  public LiveScreen(Wording wording, LiveActions actions, Supplier<ThresholdValues> values) {
    this.wording = wording;
    this.values = values;
    pace = new RepPace(values);
    panels = new LivePanels(wording, actions);
    layout = new LiveLayout(panels, quiet);
    this.actions = actions;
    coachWords = new CoachWords(wording);
    getStyleClass().add("live");
    getChildren().addAll(panels.inOrderOfPainting());
    setOnMouseMoved(event -> panels.strip.wake());
  }

  /** The size in screen pixels that pictures should have; read by the session's threads. */
  public Supplier<ViewPort> viewPort() {
    return viewPort::get;
  }

  /** A display matter only: what is measured and said never changes. */
  public void setMirrored(boolean mirror) {
    mirrored = mirror;
    panels.bar.setMirrored(mirror);
    requestLayout();
  }

  /** How loud it is, on the button. */
  public void setSound(SoundState state) {
    panels.bar.setSound(state);
  }

  /** The same after somebody has changed it: in words for a moment, too. */
  public void showSound(SoundState state) {
    setSound(state);
    panels.sound.show(SoundButton.words(wording, state));
    requestLayout();
  }

  /** Draws one moment; its picture goes back to {@code owner} when it is no longer on screen. */
  public void show(LiveView view, Consumer<Picture> owner) {
    FrameAnalysis analysis = view.analysis();
    panels.picture.show(view.picture(), outputScale(), owner);
    exercise =
        view.coach()
            .flatMap(CoachView::set)
            .map(Step.WorkSet::exercise)
            .or(() -> analysis.variant().map(Variant::exercise));
    ViewMap map = new ViewMap(view.picture().fit(), outputScale());
    panels.skeleton.show(analysis, map, unit());
    panels.hipArc.show(analysis, map, unit());
    panels.bar.show(view.stats(), view.verdicts());
    panels.record.show(analysis.raw().timestampNanos());
    quiet.update(analysis, map, getWidth());
    boolean busy = view.coach().filter(CoachPane::takesTheMiddle).isPresent();
    Optional<SetupAdvice> advice =
        busy ? Optional.empty() : view.setup().filter(a -> speaks(a, view));
    boolean measuring = view.calibration().isPresent() && advice.isEmpty();
    // One voice: while the view is spoken of, nothing else is.
    boolean quietCue = busy || measuring || advice.isPresent();
    boolean cannotSee = showCue(quietCue ? Optional.empty() : view.cue(), analysis, map);
    showFault(analysis, map, quietCue || cannotSee);
    advice.ifPresentOrElse(a -> showSetup(a, analysis, map), panels.setup::hush);
    panels.counts.show(
        analysis, view.counted(), view.coach().flatMap(panels.strip::brief), cannotSee);
    showMeter(analysis, map);
    panels.counts.setVisible(true);
    view.coach().ifPresent(c -> showCoach(c, view));
    showCalibration(view, measuring);
    if (advice.isPresent() || measuring) {
      panels.counts.setVisible(false);
      panels.meter.setVisible(false);
    }
    panels.loading.setVisible(false);
    requestLayout();
  }

  /**
   * The one that costs most, at its place on the body, at once; words come by rules of their own.
   */
  private void showFault(FrameAnalysis analysis, ViewMap map, boolean quiet) {
    panels.fault.hide();
    if (!quiet) {
      analysis.faults().stream()
          .max(Comparator.comparingDouble(ActiveFault::points))
          .ifPresent(f -> panels.fault.show(analysis, f.rule(), f.side(), "", map, unit()));
    }
  }

  /** Says what is waited for; false when that is over. */
  public boolean showLoading(String words) {
    panels.load(wording, words);
    requestLayout();
    return panels.loading.isVisible();
  }

  /** The camera sends nothing; the next view clears this away. */
  public void showNoPictures() {
    panels.setup.hush();
    panels.cue.show(Optional.empty(), Optional.empty(), values.get(), false);
    panels.loading.setVisible(false);
    panels.dim.setVisible(true);
    panels.meter.setVisible(false);
    panels.hipArc.setVisible(false);
    panels.fault.hide();
    panels.blind.sayNoPictures();
    Motion.show(panels.blind, true);
    requestLayout();
  }

  /** While somebody is measured, only a view that does not let that go on is spoken of. */
  private static boolean speaks(SetupAdvice advice, LiveView view) {
    boolean waiting =
        view.calibration().filter(c -> c.stage() == CalibrationView.Stage.GET_READY).isPresent();
    return view.calibration().isEmpty() || (waiting && advice.step().isProblem());
  }

  private void showCalibration(LiveView view, boolean measuring) {
    stage = view.calibration().map(CalibrationView::stage);
    if (!measuring) {
      panels.calibration.hush();
      return;
    }
    CalibrationView now = view.calibration().get();
    panels.hipArc.setVisible(
        panels.hipArc.isVisible() && now.stage() == CalibrationView.Stage.COMFORT);
    panels.calibration.show(now, view.analysis().goal().target());
    boolean accepted = now.stage() == CalibrationView.Stage.ACCEPTED;
    if (accepted && !told) {
      now.result().ifPresent(actions::acceptOwnRange);
    }
    told = accepted;
  }

  /** True while somebody is measured. */
  public boolean isMeasuring() {
    return stage
        .filter(s -> s != CalibrationView.Stage.ACCEPTED && s != CalibrationView.Stage.DECLINED)
        .isPresent();
  }

  /** The exercise that is done, if it is known. */
  public Optional<String> exercise() {
    return exercise;
  }

  /** Before a camera the person's own range can be measured. */
  public void offerMeasuring() {
    panels.bar.offerMeasuring();
  }

  /** What is personal about the numbers in use. */
  public void showOwnRange(OwnRange range) {
    panels.ownRange.show(range);
    requestLayout();
  }

  /** Tells something for a moment. */
  public void tell(String words) {
    panels.coachLine.show(words);
    requestLayout();
  }

  private void showSetup(SetupAdvice advice, FrameAnalysis analysis, ViewMap map) {
    String key = wording.fitting(advice.key(), analysis);
    panels.setup.say(advice, key, FigureSide.isHeadRight(analysis, map));
    shownCue = Optional.of(new Cue(Cue.Kind.SETUP, key));
  }

  /** The cue that is on the screen. */
  public Optional<Cue> shownCue() {
    return shownCue;
  }

  private void showCoach(CoachView now, LiveView view) {
    boolean timed = now.stage() != CoachView.Stage.COUNTDOWN && CoachPane.takesTheMiddle(now);
    panels.strip.show(now);
    panels.coach.show(now);
    if (now.lines() != coachLines) {
      coachLines = now.lines();
      if (!timed) {
        panels.coachLine.show(coachWords.line(now));
      }
    }
    boolean waiting = now.stage() == CoachView.Stage.GETTING_READY;
    panels.hipArc.setVisible(panels.hipArc.isVisible() && !waiting && !timed);
    panels.dim.setVisible(panels.dim.isVisible() || timed);
    panels.counts.setVisible(!timed);
    panels.meter.setVisible(panels.meter.isVisible() && !timed);
    if (now.stage() == CoachView.Stage.OVER && !panels.end.isVisible()) {
      panels.end.showPlan(view.verdicts());
    }
  }

  /** True while nothing can be judged. */
  private boolean showCue(Optional<Cue> now, FrameAnalysis analysis, ViewMap map) {
    shownCue = now;
    Optional<Cue> cannotSee = now.filter(c -> c.kind() == Cue.Kind.CANNOT_SEE);
    cannotSee.ifPresent(panels.blind::say);
    panels.dim.setVisible(cannotSee.isPresent());
    panels.missing.show(analysis, map, unit());
    panels.missing.setVisible(panels.missing.isVisible() && cannotSee.isPresent());
    // An angle that cannot be judged is not told, and its needle not drawn.
    panels.hipArc.setVisible(panels.hipArc.isVisible() && cannotSee.isEmpty());
    Motion.show(panels.blind, cannotSee.isPresent());
    panels.cue.show(
        cannotSee.isPresent() ? Optional.empty() : now,
        analysis.variant(),
        values.get(),
        FigureSide.isTurned(analysis, map));
    return cannotSee.isPresent();
  }

  private void showMeter(FrameAnalysis analysis, ViewMap map) {
    if (analysis.variant().isEmpty()) {
      panels.meter.forget();
    }
    Optional<SweptAngle> angle =
        analysis.working().or(analysis::near).flatMap(side -> SweptAngle.of(analysis, side));
    panels.meter.show(angle, analysis.goal(), map);
    showPace(analysis);
    panels.meter.setVisible(
        !panels.blind.isVisible() && analysis.inPosition() && panels.meter.knowsItsScale());
  }

  private void showPace(FrameAnalysis analysis) {
    Optional<RepPace.Moment> now = pace.update(analysis);
    Optional<MoveCycle> cycle = analysis.variant().map(v -> MoveCycle.of(v, values.get()));
    OptionalDouble guide = OptionalDouble.empty();
    if (now.isPresent() && cycle.isPresent()) {
      double share = cycle.get().shareIn(now.get().phase(), now.get().sinceS());
      double rest = cycle.get().restDeg();
      guide = OptionalDouble.of(rest + share * (cycle.get().aimDeg() - rest));
    }
    panels.meter.pace(guide, now.flatMap(RepPace.Moment::held));
  }

  /** The person has asked to panels.stop. */
  public void showStop() {
    panels.stop.ask(exercise, panels.strip.isVisible());
    // What is behind the veil is out of the keyboard's reach too.
    panels.bar.setDisable(true);
  }

  public void hideStop() {
    panels.stop.setVisible(false);
    panels.bar.setDisable(false);
  }

  /** Everything is kept from now on. */
  public void showRecording(boolean withVideo) {
    panels.record.begin(withVideo);
    panels.bar.setRecording(true);
  }

  /** Nothing is kept any more. */
  public void showNotRecording() {
    panels.record.end();
    panels.bar.setRecording(false);
  }

  /** The landmarks are kept on, the pictures are not, for this reason. */
  public void showVideoFailed(String message) {
    panels.record.loseVideo(message);
  }

  /** The recording has stopped by itself, for this reason. */
  public void showRecordingFailed(String message) {
    panels.record.fail(message);
    panels.bar.setRecording(false);
  }

  /** What is wrong with the settings file, one line; empty when nothing is. */
  public void showSettingsMistake(Optional<String> mistake) {
    panels.settings.showMistake(mistake);
    requestLayout();
  }

  /** What is known about the camera's lens, for a moment. */
  public void showLens(String words) {
    panels.lens.show(words);
    requestLayout();
  }

  /** Other settings judge from now on. */
  public void showSettingsChanged() {
    panels.settings.showChanged();
    requestLayout();
  }

  /** The file is over. */
  public void showEnd(List<RepVerdict> verdicts) {
    panels.cue.show(Optional.empty(), Optional.empty(), values.get(), false);
    panels.end.show(verdicts);
  }

  /** Lets the last pictures go; nothing is shown any more. */
  public void release() {
    panels.picture.clear();
  }

  private double outputScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  private double unit() {
    return LiveLayout.unit(getWidth(), getHeight());
  }

  @Override
  protected void layoutChildren() {
    tellViewPort(getWidth(), getHeight());
    layout.layout(getWidth(), getHeight());
  }

  private void tellViewPort(double width, double height) {
    int widthPx = (int) Math.round(width * outputScale());
    int heightPx = (int) Math.round(height * outputScale());
    if (widthPx > 0 && heightPx > 0) {
      // Only the graphics pipelines have 3D; the software one is slow at scaling pictures.
      boolean enlarge = !Platform.isSupported(ConditionalFeature.SCENE3D);
      viewPort.set(new ViewPort(widthPx, heightPx, mirrored, enlarge));
    }
  }
}
