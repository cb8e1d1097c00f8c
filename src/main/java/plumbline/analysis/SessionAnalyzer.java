package plumbline.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.body.PoseFrame;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.Exercise;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.Tally;
import plumbline.thresholds.ThresholdValues;

/**
 * Judges one exercise, frame by frame: the same for live, files and recordings. Frames come in the
 * order of their time; single-threaded.
 */
public final class SessionAnalyzer {

  public SessionAnalyzer(Exercise exercise, ThresholdValues values) {}

  /** Judges the next frame. */
  public FrameAnalysis analyze(PoseFrame frame) {
    return new FrameAnalysis(
        frame,
        frame.pose(),
        Posture.NONE,
        CameraView.UNKNOWN,
        false,
        Optional.empty(),
        Measures.none(Reason.NOBODY),
        Map.of(),
        Optional.empty(),
        new RangeGoal(25, 45, 60, 85),
        List.of(),
        Optional.empty(),
        List.of(),
        Tally.of(List.of()));
  }

  /** No more frames come: what was still going on is closed. */
  public List<RepVerdict> finish() {
    return List.of();
  }
}
