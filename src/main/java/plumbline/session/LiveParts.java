package plumbline.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.guidance.SetupGuide;
import plumbline.plan.Coach;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/**
 * What a live session is put together from. Each part is made on the thread that uses and closes
 * it.
 *
 * @param pace how frames are handed from the source to the analysis
 * @param settings those that are wished for now; a change holds from the next pause on
 * @param analyzers makes one that judges by such settings
 * @param coach leads through a plan; empty when the person practises freely
 * @param modelName for the corner of the screen
 * @param sessions where a recording goes
 * @param exercises the chosen one, or all among which it is recognised
 * @param guides makes one that leads to a good view, if that is wanted
 * @param watching is shown every frame, on thread "analysis"
 */
public record LiveParts(
    Pace pace,
    SourceOpener source,
    EstimatorOpener estimator,
    Supplier<ThresholdValues> settings,
    Function<ThresholdValues, SessionAnalyzer> analyzers,
    Supplier<Optional<Coach>> coach,
    String modelName,
    SessionOpener sessions,
    List<Exercise> exercises,
    Function<ThresholdValues, Optional<SetupGuide>> guides,
    Consumer<FrameAnalysis> watching) {

  /** Parts of a session without a plan that takes the view as it is. */
  public LiveParts(
      Pace pace,
      SourceOpener source,
      EstimatorOpener estimator,
      Supplier<ThresholdValues> settings,
      Function<ThresholdValues, SessionAnalyzer> analyzers,
      String modelName,
      SessionOpener sessions,
      List<Exercise> exercises) {
    this(
        pace,
        source,
        estimator,
        settings,
        analyzers,
        Optional::empty,
        modelName,
        sessions,
        exercises,
        values -> Optional.empty(),
        frame -> {});
  }

  /** How frames are handed from the source to the analysis. */
  public enum Pace {
    /** The newest frame wins; the analysis never lags behind the camera. */
    CAMERA,
    /** Every frame, at the speed it was recorded, or slower where the analysis is. */
    FILE
  }

  /** The same, led through a plan. */
  public LiveParts ledBy(Supplier<Optional<Coach>> other) {
    return new LiveParts(
        pace, source, estimator, settings, analyzers, other, modelName, sessions, exercises, guides,
        watching);
  }

  /** The same, led to a good view first. */
  public LiveParts guidedBy(Function<ThresholdValues, Optional<SetupGuide>> other) {
    return new LiveParts(
        pace, source, estimator, settings, analyzers, coach, modelName, sessions, exercises, other,
        watching);
  }

  /**
   * The same, judged by what is personal too, which looks at every frame whether it still holds.
   */
  LiveParts judgedBy(PersonalUse use) {
    return new LiveParts(
        pace,
        source,
        estimator,
        use::values,
        analyzers,
        coach,
        modelName,
        sessions,
        exercises,
        guides,
        use::watch);
  }
}
