package plumbline.ui.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import plumbline.analysis.FrameAnalysis;
import plumbline.coaching.Cue;
import plumbline.coaching.Wording;
import plumbline.plan.CoachView;
import plumbline.plan.Step;
import plumbline.recording.SessionTrouble;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.Variant;
import plumbline.session.LiveView;
import plumbline.session.OwnRange;
import plumbline.session.Picture;
import plumbline.session.ViewPort;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Motion;
import plumbline.ui.common.Sizes;
import plumbline.ui.common.ViewPorts;
import plumbline.ui.overlay.ViewMap;
import plumbline.voice.SoundState;

/** The live screen. Each {@link #show} draws picture, skeleton, counts and cue of one frame. */
public final class LiveScreen extends Region {
  private final LivePanels panels;
  private final LiveLayout layout;
  private final Supplier<ThresholdValues> values;
  private final MomentPanels moment;
  private final Wording wording;
  private final QuietSide quiet = new QuietSide();
  private final AtomicReference<ViewPort> viewPort =
      new AtomicReference<>(new ViewPort(1280, 720, false, true));
  private boolean mirrored;
  private Optional<String> exercise = Optional.empty();

  /** By the program's own settings. */
  public LiveScreen(Wording wording, LiveActions actions) {
    this(wording, actions, ThresholdValues::defaults, System::nanoTime);
  }

  /**
   * @param values the settings in force: how far and how fast a movement is to go
   * @param nanoClock of a person's hand: it tells hasty presses of a key from wanted ones
   */
  public LiveScreen(
      Wording wording,
      LiveActions actions,
      Supplier<ThresholdValues> values,
      LongSupplier nanoClock) {
    this.wording = wording;
    this.values = values;
    panels = new LivePanels(wording, actions, nanoClock);
    layout = new LiveLayout(panels, quiet);
    moment = new MomentPanels(panels, wording, values, actions::acceptOwnRange);
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
    double outputScale = Sizes.outputScale(this);
    panels.picture.show(view.picture(), outputScale, owner);
    exercise =
        view.coach()
            .flatMap(CoachView::set)
            .map(Step.WorkSet::exercise)
            .or(() -> analysis.variant().map(Variant::exercise));
    ViewMap map = new ViewMap(view.picture().fit(), outputScale);
    panels.bar.show(view.stats(), view.verdicts());
    panels.record.show(analysis.raw().timestampNanos());
    quiet.update(analysis, map, getWidth());
    moment.show(view, map, LiveRoom.of(getWidth(), getHeight()).unit());
    panels.loading.setVisible(false);
    requestLayout();
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

  /** True while somebody is measured. */
  public boolean isMeasuring() {
    return moment.isMeasuring();
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

  /** The cue that is on the screen. */
  public Optional<Cue> shownCue() {
    return moment.shownCue();
  }

  /** The person has asked to stop. */
  public void showStop() {
    panels.stop.ask(exercise, panels.strip.isVisible());
    panels.lockBehindStop(true);
  }

  public void hideStop() {
    panels.stop.setVisible(false);
    panels.lockBehindStop(false);
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

  /**
   * The landmarks are kept on, the pictures are not, for this reason; {@code line} is of English.
   */
  public void showVideoFailed(SessionTrouble trouble, String line) {
    panels.record.loseVideo(trouble, line);
  }

  /** The recording has stopped by itself, for this reason; {@code line} is of English. */
  public void showRecordingFailed(SessionTrouble trouble, String line) {
    panels.record.fail(trouble, line);
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

  /** True once the end is told: of the file, or of what was planned. */
  public boolean isOver() {
    return panels.end.isVisible();
  }

  /** Whether a key that leads away from the end does so now; the first time it may only say so. */
  public boolean mayLeave(KeyEvent key) {
    return panels.end.mayLeave(key);
  }

  /** Lets the last pictures go; nothing is shown any more. */
  public void release() {
    panels.picture.clear();
  }

  /** Measured before it is styled: a style that is set during the layout shows a pulse late. */
  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    layout.layout(width, height);
  }

  @Override
  protected void layoutChildren() {
    ViewPorts.of(this, getWidth(), getHeight(), mirrored).ifPresent(viewPort::set);
    layout.layout(getWidth(), getHeight());
  }
}
