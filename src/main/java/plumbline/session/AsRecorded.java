package plumbline.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import plumbline.analysis.AnalyzerRelay;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Optics;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.recording.SettingsChange;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;

/**
 * Judges the frames of a session by the settings of then, which change where they changed then: the
 * same verdicts come of it. Single-threaded.
 */
final class AsRecorded {
  private final Deque<SettingsChange> changes;
  private final AnalyzerRelay relay;

  AsRecorded(SessionFile file, ErrorBands bands, List<Exercise> exercises) throws SessionException {
    changes = new ArrayDeque<>(file.settingsChanges());
    Optics optics = file.info().optics();
    relay =
        new AnalyzerRelay(
            values -> new SessionAnalyzer(exercises, values, bands, optics),
            file.info().settings());
  }

  /** Judges the next frame. */
  FrameAnalysis analyze(PoseFrame frame) {
    while (!changes.isEmpty() && changes.getFirst().atNanos() <= frame.timestampNanos()) {
      relay.change(changes.removeFirst().values());
    }
    return relay.analyze(frame);
  }

  /** No more frames come: what was still going on is closed. */
  List<RepVerdict> finish() {
    return relay.finish();
  }
}
