package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Optics;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

/** Everything that the program says about one clip, as the command {@code analyze} would. */
record Judgement(List<FrameAnalysis> frames, List<RepVerdict> verdicts) {

  /**
   * @param exercises the chosen one, or all of them for {@code auto}
   */
  static Judgement of(List<Exercise> exercises, ErrorBands bands, List<PoseFrame> landmarks) {
    return of(exercises, bands, Optics.unknown(), landmarks);
  }

  /** The same, through a lens of which something is known. */
  static Judgement of(
      List<Exercise> exercises, ErrorBands bands, Optics optics, List<PoseFrame> landmarks) {
    SessionAnalyzer analyzer =
        new SessionAnalyzer(exercises, ThresholdValues.defaults(), bands, optics);
    List<FrameAnalysis> frames = new ArrayList<>();
    List<RepVerdict> verdicts = new ArrayList<>();
    for (PoseFrame frame : landmarks) {
      FrameAnalysis analysis = analyzer.analyze(frame);
      frames.add(analysis);
      verdicts.addAll(analysis.newVerdicts());
    }
    verdicts.addAll(analyzer.finish());
    return new Judgement(frames, verdicts);
  }

  <T extends RepVerdict> List<T> only(Class<T> kind) {
    return verdicts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
