package plumbline.session;

import java.util.List;
import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.coaching.Cue;
import plumbline.guidance.SetupAdvice;
import plumbline.personal.CalibrationView;
import plumbline.plan.CoachView;
import plumbline.scoring.RepVerdict;

/**
 * One moment as a person sees it: picture, skeleton and cue of the same frame. Immutable but for
 * the picture, which its holder gives back.
 *
 * @param frameIndex of the frame that both picture and analysis come from
 * @param coach where in the plan the person is; empty without a plan
 * @param setup what is to be changed about the view, or how good it is; empty when nothing is to be
 *     said about it
 * @param calibration where in a body calibration the person is; empty when none goes on
 * @param verdicts all movements so far; views may be skipped, so each carries the whole list
 */
public record LiveView(
    long frameIndex,
    Picture picture,
    FrameAnalysis analysis,
    Optional<Cue> cue,
    Optional<CoachView> coach,
    Optional<SetupAdvice> setup,
    Optional<CalibrationView> calibration,
    List<RepVerdict> verdicts,
    LiveStats stats) {

  public LiveView {
    verdicts = List.copyOf(verdicts);
  }

  /** The movements that are counted on the screen: with a plan, those of the set that goes on. */
  public List<RepVerdict> counted() {
    return coach
        .map(now -> verdicts.stream().filter(v -> v.startNanos() >= now.countsFromNanos()).toList())
        .orElse(verdicts);
  }
}
