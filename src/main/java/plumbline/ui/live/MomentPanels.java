package plumbline.ui.live;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.analysis.FrameAnalysis;
import plumbline.coaching.CoachWords;
import plumbline.coaching.Cue;
import plumbline.coaching.RepPace;
import plumbline.coaching.Wording;
import plumbline.guidance.SetupAdvice;
import plumbline.personal.BodyCalibration;
import plumbline.personal.CalibrationView;
import plumbline.plan.CoachView;
import plumbline.report.SweptAngle;
import plumbline.scoring.ActiveFault;
import plumbline.session.LiveView;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Motion;
import plumbline.ui.figure.MoveCycle;
import plumbline.ui.overlay.ViewMap;

/**
 * Shows what is judged and said at one moment: who speaks, what is drawn on the body, and which
 * panels belong to it. Remembers only what has been said already.
 */
final class MomentPanels {
  private final LivePanels panels;
  private final Wording wording;
  private final CoachWords coachWords;
  private final Supplier<ThresholdValues> values;
  private final Consumer<BodyCalibration> accept;
  private final RepPace pace;
  private Optional<Cue> shownCue = Optional.empty();
  private Optional<CalibrationView.Stage> stage = Optional.empty();
  private int coachLines;
  private boolean told;

  /** {@code accept} is told once what was measured and accepted. */
  MomentPanels(
      LivePanels panels,
      Wording wording,
      Supplier<ThresholdValues> values,
      Consumer<BodyCalibration> accept) {
    this.panels = panels;
    this.wording = wording;
    this.values = values;
    this.accept = accept;
    coachWords = new CoachWords(wording);
    pace = new RepPace(values);
  }

  /** The cue that is on the screen. */
  Optional<Cue> shownCue() {
    return shownCue;
  }

  /** True while somebody is measured. */
  boolean isMeasuring() {
    return stage
        .filter(s -> s != CalibrationView.Stage.ACCEPTED && s != CalibrationView.Stage.DECLINED)
        .isPresent();
  }

  /** Shows one moment; {@code unit} is a hundredth of the view's height, pixels. */
  void show(LiveView view, ViewMap map, double unit) {
    FrameAnalysis analysis = view.analysis();
    panels.skeleton.show(analysis, map, unit);
    panels.hipArc.show(analysis, map, unit);
    boolean busy = view.coach().filter(CoachPane::takesTheMiddle).isPresent();
    Optional<SetupAdvice> advice =
        busy ? Optional.empty() : view.setup().filter(a -> speaks(a, view));
    boolean measuring = view.calibration().isPresent() && advice.isEmpty();
    // One voice: while the view is spoken of, nothing else is.
    boolean quietCue = busy || measuring || advice.isPresent();
    boolean cannotSee = showCue(quietCue ? Optional.empty() : view.cue(), analysis, map, unit);
    showFault(analysis, map, unit, quietCue || cannotSee);
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
    view.coach().ifPresent(c -> panels.strip.show(c, panels.counts.isVisible()));
  }

  /**
   * The one that costs most, at its place on the body, at once; words come by rules of their own.
   */
  private void showFault(FrameAnalysis analysis, ViewMap map, double unit, boolean quiet) {
    panels.fault.hide();
    if (!quiet) {
      analysis.faults().stream()
          .max(Comparator.comparingDouble(ActiveFault::points))
          .ifPresent(f -> panels.fault.show(analysis, f.rule(), f.side(), "", map, unit));
    }
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
      now.result().ifPresent(accept);
    }
    told = accepted;
  }

  private void showSetup(SetupAdvice advice, FrameAnalysis analysis, ViewMap map) {
    String key = wording.fitting(advice.key(), analysis);
    panels.setup.say(advice, key, FigureSide.isHeadRight(analysis, map));
    shownCue = Optional.of(new Cue(Cue.Kind.SETUP, key));
  }

  private void showCoach(CoachView now, LiveView view) {
    boolean timed = now.stage() != CoachView.Stage.COUNTDOWN && CoachPane.takesTheMiddle(now);
    panels.coach.show(now);
    if (now.lines() != coachLines) {
      coachLines = now.lines();
      if (timed) {
        panels.coachLine.hush();
      } else {
        panels.coachLine.show(coachWords.line(now));
      }
    }
    boolean waiting = now.stage() == CoachView.Stage.GETTING_READY;
    panels.hipArc.setVisible(panels.hipArc.isVisible() && !waiting && !timed);
    panels.dim.setVisible(panels.dim.isVisible() || timed);
    panels.counts.setVisible(!timed);
    panels.meter.setVisible(panels.meter.isVisible() && !timed);
    if (now.stage() == CoachView.Stage.OVER && !panels.end.isVisible()) {
      panels.end.showPlan(view.verdicts(), now.sets());
    }
  }

  /** True while nothing can be judged. */
  private boolean showCue(Optional<Cue> now, FrameAnalysis analysis, ViewMap map, double unit) {
    shownCue = now;
    Optional<Cue> cannotSee = now.filter(c -> c.kind() == Cue.Kind.CANNOT_SEE);
    cannotSee.ifPresent(panels.blind::say);
    panels.dim.setVisible(cannotSee.isPresent());
    panels.missing.show(analysis, map, unit);
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
}
