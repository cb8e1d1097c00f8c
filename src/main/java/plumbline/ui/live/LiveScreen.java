package plumbline.ui.live;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
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
import plumbline.scoring.RepVerdict;
import plumbline.scoring.Variant;
import plumbline.session.LiveView;
import plumbline.session.OwnRange;
import plumbline.session.Picture;
import plumbline.session.ViewPort;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Motion;
import plumbline.ui.common.Palette;
import plumbline.ui.figure.MoveCycle;
import plumbline.ui.overlay.HipArc;
import plumbline.ui.overlay.MissingRing;
import plumbline.ui.overlay.PictureView;
import plumbline.ui.overlay.RangeMeter;
import plumbline.ui.overlay.SkeletonView;
import plumbline.ui.overlay.ViewMap;
import plumbline.voice.SoundState;

/** The live screen. Each {@link #show} draws picture, skeleton, counts and cue of one frame. */
public final class LiveScreen extends Region {
  /** Beside a standing person the counts may shrink to this part of their size. */
  private static final double LEAST_COUNTS = 0.65;

  /** Words take at most this part of the width. */
  private static final double WORDS_PART = 0.44;

  /** Width of the range meter. */
  private static final double METER_UNITS = 26;

  /** The same with a figure beside them. */
  private static final double WORDS_AND_FIGURE_PART = 0.54;

  /** The longest word of any cue needs so many hundredths of the view's height. */
  private static final double LEAST_WORDS = 52;

  private final PictureView picture = new PictureView();
  private final Rectangle dim = new Rectangle();
  private final SkeletonView skeleton = new SkeletonView();
  private final HipArc hipArc = new HipArc();
  private final MissingRing missing = new MissingRing();
  private final CountPanel counts;
  private final CuePanel cue;
  private final RangeMeter meter;
  private final Supplier<ThresholdValues> values;
  private final RepPace pace;
  private final BlindPane blind;
  private final SetupPane setup;
  private final Wording wording;
  private final RecordMark record;
  private final SettingsNote settings;
  private final CalibrationPane calibration;
  private final OwnRangeNote ownRange;
  private final LiveActions actions;
  private final CoachStrip strip;
  private final CoachPane coach;
  private final Note sound = new Note(3);
  private final Note coachLine = new Note(4.2);
  private final Note lens = new Note(2.6);
  private final Label loading;
  private final BottomBar bar;
  private final StopPane stop;
  private final EndPane end;
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
    meter = new RangeMeter(wording);
    this.actions = actions;
    calibration = new CalibrationPane(wording, actions);
    ownRange = new OwnRangeNote(wording, actions);
    coachWords = new CoachWords(wording);
    getStyleClass().add("live");
    counts = new CountPanel(wording);
    cue = new CuePanel(wording);
    blind = new BlindPane(wording);
    setup = new SetupPane(wording);
    record = new RecordMark(wording);
    settings = new SettingsNote(wording);
    strip = new CoachStrip(wording, actions);
    coach = new CoachPane(wording);
    bar = new BottomBar(wording, actions);
    stop = new StopPane(wording, actions);
    end = new EndPane(wording, actions);
    loading = label(wording.text("live.loading") + "\n\n" + wording.text("safety.aid"), "loading");
    dim.setFill(Palette.faint(Palette.INK, 0.6));
    dim.getStyleClass().add("dim");
    dim.setMouseTransparent(true);
    dim.setVisible(false);
    meter.setVisible(false);
    counts.setVisible(false);
    getChildren().addAll(picture, skeleton, hipArc, dim, missing, counts, meter, cue, loading);
    getChildren().addAll(blind, setup, coach, coachLine, record, settings, strip, sound);
    getChildren().addAll(ownRange, calibration);
    getChildren().add(lens);
    getChildren().addAll(bar, end, stop);
    setOnMouseMoved(event -> strip.wake());
  }

  /** The size in screen pixels that pictures should have; read by the session's threads. */
  public Supplier<ViewPort> viewPort() {
    return viewPort::get;
  }

  /** A display matter only: what is measured and said never changes. */
  public void setMirrored(boolean mirror) {
    mirrored = mirror;
    bar.setMirrored(mirror);
    requestLayout();
  }

  /** How loud it is, on the button. */
  public void setSound(SoundState state) {
    bar.setSound(state);
  }

  /** The same after somebody has changed it: in words for a moment, too. */
  public void showSound(SoundState state) {
    setSound(state);
    sound.show(SoundButton.words(wording, state));
    requestLayout();
  }

  /** Draws one moment; its picture goes back to {@code owner} when it is no longer on screen. */
  public void show(LiveView view, Consumer<Picture> owner) {
    FrameAnalysis analysis = view.analysis();
    picture.show(view.picture(), outputScale(), owner);
    exercise =
        view.coach()
            .flatMap(CoachView::set)
            .map(Step.WorkSet::exercise)
            .or(() -> analysis.variant().map(Variant::exercise));
    ViewMap map = new ViewMap(view.picture().fit(), outputScale());
    skeleton.show(analysis, map, unit());
    hipArc.show(analysis, map, unit());
    bar.show(view.stats(), view.verdicts());
    record.show(analysis.raw().timestampNanos());
    quiet.update(analysis, map, getWidth());
    boolean busy = view.coach().filter(CoachPane::takesTheMiddle).isPresent();
    Optional<SetupAdvice> advice =
        busy ? Optional.empty() : view.setup().filter(a -> speaks(a, view));
    boolean measuring = view.calibration().isPresent() && advice.isEmpty();
    // One voice: while the view is spoken of, nothing else is.
    boolean quietCue = busy || measuring || advice.isPresent();
    boolean cannotSee = showCue(quietCue ? Optional.empty() : view.cue(), analysis, map);
    advice.ifPresentOrElse(a -> showSetup(a, analysis), setup::hush);
    counts.show(analysis, view.counted(), view.coach().flatMap(strip::brief), cannotSee);
    showMeter(analysis, map);
    counts.setVisible(true);
    view.coach().ifPresent(c -> showCoach(c, view));
    showCalibration(view, measuring);
    if (advice.isPresent() || measuring) {
      counts.setVisible(false);
      meter.setVisible(false);
    }
    loading.setVisible(false);
    requestLayout();
  }

  /** The camera sends nothing; the next view clears this away. */
  public void showNoPictures() {
    setup.hush();
    cue.show(Optional.empty(), Optional.empty(), values.get(), false);
    loading.setVisible(false);
    dim.setVisible(true);
    meter.setVisible(false);
    hipArc.setVisible(false);
    blind.sayNoPictures();
    Motion.show(blind, true);
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
      calibration.hush();
      return;
    }
    CalibrationView now = view.calibration().get();
    hipArc.setVisible(hipArc.isVisible() && now.stage() == CalibrationView.Stage.COMFORT);
    calibration.show(now, view.analysis().goal().target());
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
    bar.offerMeasuring();
  }

  /** What is personal about the numbers in use. */
  public void showOwnRange(OwnRange range) {
    ownRange.show(range);
    requestLayout();
  }

  /** Tells something for a moment. */
  public void tell(String words) {
    coachLine.show(words);
    requestLayout();
  }

  private void showSetup(SetupAdvice advice, FrameAnalysis analysis) {
    String key = wording.fitting(advice.key(), analysis);
    setup.say(advice, key);
    shownCue = Optional.of(new Cue(Cue.Kind.SETUP, key));
  }

  /** The cue that is on the screen. */
  public Optional<Cue> shownCue() {
    return shownCue;
  }

  private void showCoach(CoachView now, LiveView view) {
    boolean timed = now.stage() != CoachView.Stage.COUNTDOWN && CoachPane.takesTheMiddle(now);
    strip.show(now);
    coach.show(now);
    if (now.lines() != coachLines) {
      coachLines = now.lines();
      if (!timed) {
        coachLine.show(coachWords.line(now));
      }
    }
    boolean waiting = now.stage() == CoachView.Stage.GETTING_READY;
    hipArc.setVisible(hipArc.isVisible() && !waiting && !timed);
    dim.setVisible(dim.isVisible() || timed);
    counts.setVisible(!timed);
    meter.setVisible(meter.isVisible() && !timed);
    if (now.stage() == CoachView.Stage.OVER && !end.isVisible()) {
      end.showPlan(view.verdicts());
    }
  }

  /** True while nothing can be judged. */
  private boolean showCue(Optional<Cue> now, FrameAnalysis analysis, ViewMap map) {
    shownCue = now;
    Optional<Cue> cannotSee = now.filter(c -> c.kind() == Cue.Kind.CANNOT_SEE);
    cannotSee.ifPresent(blind::say);
    dim.setVisible(cannotSee.isPresent());
    missing.show(analysis, map, unit());
    missing.setVisible(missing.isVisible() && cannotSee.isPresent());
    // An angle that cannot be judged is not told, and its needle not drawn.
    hipArc.setVisible(hipArc.isVisible() && cannotSee.isEmpty());
    Motion.show(blind, cannotSee.isPresent());
    cue.show(
        cannotSee.isPresent() ? Optional.empty() : now,
        analysis.variant(),
        values.get(),
        FigureSide.isTurned(analysis, map));
    return cannotSee.isPresent();
  }

  private void showMeter(FrameAnalysis analysis, ViewMap map) {
    if (analysis.variant().isEmpty()) {
      meter.forget();
    }
    Optional<SweptAngle> angle =
        analysis.working().or(analysis::near).flatMap(side -> SweptAngle.of(analysis, side));
    meter.show(angle, analysis.goal(), map);
    showPace(analysis);
    meter.setVisible(!blind.isVisible() && analysis.inPosition() && meter.knowsItsScale());
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
    meter.pace(guide, now.flatMap(RepPace.Moment::held));
  }

  /** The person has asked to stop. */
  public void showStop() {
    stop.ask(exercise, strip.isVisible());
    // What is behind the veil is out of the keyboard's reach too.
    bar.setDisable(true);
  }

  public void hideStop() {
    stop.setVisible(false);
    bar.setDisable(false);
  }

  /** Everything is kept from now on. */
  public void showRecording(boolean withVideo) {
    record.begin(withVideo);
    bar.setRecording(true);
  }

  /** Nothing is kept any more. */
  public void showNotRecording() {
    record.end();
    bar.setRecording(false);
  }

  /** The landmarks are kept on, the pictures are not, for this reason. */
  public void showVideoFailed(String message) {
    record.loseVideo(message);
  }

  /** The recording has stopped by itself, for this reason. */
  public void showRecordingFailed(String message) {
    record.fail(message);
    bar.setRecording(false);
  }

  /** What is wrong with the settings file, one line; empty when nothing is. */
  public void showSettingsMistake(Optional<String> mistake) {
    settings.showMistake(mistake);
    requestLayout();
  }

  /** What is known about the camera's lens, for a moment. */
  public void showLens(String words) {
    lens.show(words);
    requestLayout();
  }

  /** Other settings judge from now on. */
  public void showSettingsChanged() {
    settings.showChanged();
    requestLayout();
  }

  /** The file is over. */
  public void showEnd(List<RepVerdict> verdicts) {
    cue.show(Optional.empty(), Optional.empty(), values.get(), false);
    end.show(verdicts);
  }

  /** Lets the last pictures go; nothing is shown any more. */
  public void release() {
    picture.clear();
  }

  private double outputScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  /** A hundredth of the height that a 16:9 window of this width or height would have. */
  private double unit() {
    return Math.max(3, Math.min(getHeight(), getWidth() * 0.5625) / 100);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double unit = unit();
    tellViewPort(width, height);
    dim.setWidth(width);
    dim.setHeight(height);
    bar.setUnit(unit, width);
    double barHeight = bar.heightFor(width, Math.max(48, unit * 9));
    bar.resizeRelocate(0, height - barHeight, width, barHeight);
    double above = height - barHeight;
    record.setUnit(unit);
    settings.setUnit(unit);
    strip.setUnit(unit);
    double stripWidth = Math.min(strip.prefWidth(-1), width * 0.96);
    double stripHeight = strip.prefHeight(stripWidth);
    double overBar = above - unit * 1.2;
    strip.resizeRelocate((width - stripWidth) / 2, overBar - stripHeight, stripWidth, stripHeight);
    double markBelow = strip.isVisible() ? overBar - stripHeight : above - unit * 0.8;
    double markTop = layoutMark(record, markBelow - unit * 1.2);
    double lineBelow = record.isVisible() ? markTop : markBelow;
    Bounds noteRoom = new BoundingBox(0, unit * 2.6, noteRoom(), above - unit * 3.8);
    layoutNote(sound, 1, noteRoom);
    layoutNote(lens, 0, noteRoom);
    double settingsBelow = record.isVisible() ? markTop - unit : markBelow - unit * 1.2;
    double settingsTop = layoutMark(settings, settingsBelow);
    ownRange.setUnit(unit);
    layoutMark(ownRange, settings.isVisible() ? settingsTop - unit : settingsBelow);
    calibration.setRoom(unit, width);
    double cardWidth = Math.min(calibration.prefWidth(-1), width * 0.82);
    double cardHeight = calibration.prefHeight(cardWidth);
    double margin = unit * 2.6;
    double aside = quiet.isRight() ? width - margin - cardWidth : margin;
    calibration.resizeRelocate(
        calibration.standsAside() ? aside : (width - cardWidth) / 2,
        calibration.standsAside() ? margin : unit * 6,
        cardWidth,
        cardHeight);
    double overStrip = strip.isVisible() ? overBar - stripHeight - unit : above;
    coach.resizeRelocate(0, 0, width, overStrip);
    blind.setLower(quiet.isUpper());
    blind.resizeRelocate(0, 0, width, above);
    setup.resizeRelocate(0, 0, width, above);
    stop.resizeRelocate(0, 0, width, height);
    end.resizeRelocate(0, 0, width, above);
    layoutLoading(width, above, unit);
    layoutCorners(width, overStrip, unit);
    layoutCoachLine(lineBelow - unit * 1.2);
  }

  /** Above what stands low; in the gap between them, where the words have more room there. */
  private void layoutCoachLine(double lowest) {
    double unit = unit();
    double margin = unit * 2.6;
    boolean countsLow = counts.isVisible() && !quiet.isUpper();
    double under = counts.isVisible() && quiet.isUpper() ? below(counts) : 0;
    double meterTop = meter.isVisible() ? meter.getLayoutY() : lowest;
    double over =
        countsLow ? Math.min(lowest, Math.min(meterTop, counts.getLayoutY()) - unit * 1.2) : lowest;
    double gap = gapBetweenCorners(margin);
    double wide = noteRoom();
    boolean between =
        countsLow
            && coachLine.letters(unit, gap, lowest - margin)
                > coachLine.letters(unit, wide, over - margin);
    layoutNote(
        coachLine,
        0.5,
        new BoundingBox(
            0, under + margin, between ? gap : wide, (between ? lowest : over) - under - margin));
  }

  /** Of words in the middle, as wide as the wider of counts and meter leaves it. */
  private double gapBetweenCorners(double margin) {
    double meterWidth = meter.isVisible() ? meter.getWidth() : 0;
    return getWidth() - 2 * (Math.max(counts.getWidth(), meterWidth) + 2 * margin);
  }

  private static double below(Region region) {
    return region.getLayoutY() + region.getHeight();
  }

  /** The widest that a note may be: the range meter stands at one side. */
  private double noteRoom() {
    double beside = getWidth() - 2 * unit() * (METER_UNITS + 2 * 2.6);
    return Math.max(getWidth() * 0.5, meter.isVisible() ? beside : getWidth() * 0.8);
  }

  private void layoutLoading(double width, double height, double unit) {
    double part = Looks.textScale() > 1.3 ? 0.84 : 0.6;
    Font letters =
        FitText.fit(
            loading.getText(), Looks.text(unit * 3.4), unit * 2, width * part, height - unit * 4);
    loading.setStyle(Fonts.css(letters.getSize()));
    loading.resizeRelocate(width * (1 - part) / 2, 0, width * part, height);
  }

  /** {@code part} of the free width is left of it; it stands on the lower edge of its room. */
  private void layoutNote(Note note, double part, Bounds room) {
    double margin = unit() * 2.6;
    note.setRoom(unit(), room.getWidth(), room.getHeight());
    double width = Math.min(note.prefWidth(-1), room.getWidth());
    double height = note.prefHeight(width);
    double free = getWidth() - 2 * margin - width;
    note.resizeRelocate(margin + free * part, room.getMaxY() - height, width, height);
  }

  /** In the middle, its lower edge at {@code bottom}; answers where its upper edge is. */
  private double layoutMark(Region mark, double bottom) {
    double width = Math.min(mark.prefWidth(-1), getWidth() * 0.6);
    double height = mark.prefHeight(width);
    mark.resizeRelocate((getWidth() - width) / 2, bottom - height, width, height);
    return bottom - height;
  }

  /** Words and meter stand where nothing moves, the counts at the other side. */
  private void layoutCorners(double width, double above, double unit) {
    double margin = unit * 2.6;
    boolean right = quiet.isRight();
    double room = Math.max(unit * LEAST_WORDS, width * quiet.room() - 2 * margin);
    cue.setRoom(
        unit,
        Math.min(unit * 80, Math.min(width * WORDS_PART, room)),
        Math.min(unit * 96, Math.min(width * WORDS_AND_FIGURE_PART, room)),
        above - 2 * margin);
    double cueWidth = cue.prefWidth(-1);
    double cueHeight = cue.prefHeight(-1);
    cue.resizeRelocate(right ? width - margin - cueWidth : margin, margin, cueWidth, cueHeight);

    counts.setUnit(unit * countsPart(width, unit));
    double countWidth = counts.prefWidth(-1);
    double countHeight = counts.prefHeight(-1);
    counts.resizeRelocate(
        right ? margin : width - margin - countWidth,
        quiet.isUpper() ? margin : above - margin - countHeight,
        countWidth,
        countHeight);

    double side = unit * METER_UNITS;
    double tall = side * RangeMeter.SHAPE;
    // Always below the two lines that most cues need, so that it does not jump with them.
    double below = 2 * margin + Math.max(unit * 28, cue.isVisible() ? cueHeight : 0);
    double lowest = above - margin - tall;
    double free = cue.isVisible() ? below : Math.min(below, lowest);
    meter.resizeRelocate(
        right ? width - margin - side : margin, quiet.isUpper() ? free : lowest, side, tall);
    // Words that need the whole height leave no room for it.
    boolean fits = cueHeight + tall + 3 * margin <= above || !cue.isVisible();
    meter.setOpacity(fits ? 1 : 0);
  }

  /** Beside a standing person, and behind the feet of a kneeling one, the counts are smaller. */
  private double countsPart(double width, double unit) {
    double room = width * quiet.roomOpposite() - 2 * unit * 2.6;
    double fitting = Math.max(LEAST_COUNTS, Math.min(1, room / CountPanel.widthAt(unit)));
    return quiet.isUpper() ? fitting : LEAST_COUNTS;
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

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMouseTransparent(true);
    return label;
  }
}
