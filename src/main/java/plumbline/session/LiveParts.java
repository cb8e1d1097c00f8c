package plumbline.session;

import java.util.List;
import java.util.function.Supplier;
import plumbline.analysis.SessionAnalyzer;
import plumbline.coaching.CueSelector;
import plumbline.scoring.Exercise;

/**
 * What a live session is put together from. Each part is made on the thread that uses and closes
 * it.
 *
 * @param pace how frames are handed from the source to the analysis
 * @param modelName for the corner of the screen
 * @param sessions where a recording goes
 * @param exercises the chosen one, or all among which it is recognised
 */
public record LiveParts(
    Pace pace,
    SourceOpener source,
    EstimatorOpener estimator,
    Supplier<SessionAnalyzer> analyzer,
    Supplier<CueSelector> cues,
    String modelName,
    SessionOpener sessions,
    List<Exercise> exercises) {

  /** How frames are handed from the source to the analysis. */
  public enum Pace {
    /** The newest frame wins; the analysis never lags behind the camera. */
    CAMERA,
    /** Every frame, at the speed it was recorded, or slower where the analysis is. */
    FILE
  }
}
