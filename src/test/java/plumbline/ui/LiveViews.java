package plumbline.ui;

import java.util.List;
import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.coaching.Cue;
import plumbline.guidance.SetupAdvice;
import plumbline.personal.CalibrationView;
import plumbline.plan.CoachView;
import plumbline.scoring.RepVerdict;
import plumbline.session.LiveStats;
import plumbline.session.LiveView;
import plumbline.session.Picture;

/** Moments as a session would show them. */
final class LiveViews {
  private static final LiveStats STATS = new LiveStats(30, 0, "full");

  private LiveViews() {}

  /** Without a plan, and with no word about the view. */
  static LiveView of(
      long frame,
      Picture picture,
      FrameAnalysis analysis,
      Optional<Cue> cue,
      List<RepVerdict> verdicts) {
    return new LiveView(
        frame,
        picture,
        analysis,
        cue,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        verdicts,
        STATS);
  }

  /** The same, led by a plan. */
  static LiveView coached(LiveView view, CoachView coach) {
    return with(view, Optional.of(coach), view.setup(), view.calibration());
  }

  /** The same, with a word about the view. */
  static LiveView advising(LiveView view, SetupAdvice advice) {
    return with(view, view.coach(), Optional.of(advice), view.calibration());
  }

  /** The same, while somebody is measured. */
  static LiveView calibrating(LiveView view, CalibrationView where) {
    return with(view, view.coach(), view.setup(), Optional.of(where));
  }

  /** The same after these movements. */
  static LiveView having(LiveView view, List<RepVerdict> verdicts) {
    return new LiveView(
        view.frameIndex(),
        view.picture(),
        view.analysis(),
        view.cue(),
        view.coach(),
        view.setup(),
        view.calibration(),
        verdicts,
        view.stats());
  }

  private static LiveView with(
      LiveView view,
      Optional<CoachView> coach,
      Optional<SetupAdvice> setup,
      Optional<CalibrationView> calibration) {
    return new LiveView(
        view.frameIndex(),
        view.picture(),
        view.analysis(),
        view.cue(),
        coach,
        setup,
        calibration,
        view.verdicts(),
        view.stats());
  }
}
