package plumbline.session;

import java.util.List;
import plumbline.capture.SourceInfo;
import plumbline.recording.SessionException;
import plumbline.recording.SessionWriter;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/** Begins the file in which a live session is kept. */
@FunctionalInterface
public interface SessionOpener {

  /**
   * Begins a file for what is being watched; called on thread "recorder".
   *
   * @param values the settings at its beginning
   */
  SessionWriter open(SourceInfo source, List<Exercise> exercises, ThresholdValues values)
      throws SessionException;
}
