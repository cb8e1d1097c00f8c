package plumbline.session;

import java.util.List;
import plumbline.capture.SourceInfo;
import plumbline.recording.SessionException;
import plumbline.recording.SessionWriter;
import plumbline.scoring.Exercise;

/** Begins the file in which a live session is kept. */
@FunctionalInterface
public interface SessionOpener {

  /** Begins a file for what is being watched; called on thread "recorder". */
  SessionWriter open(SourceInfo source, List<Exercise> exercises) throws SessionException;
}
