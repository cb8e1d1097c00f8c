package plumbline.session;

import java.nio.file.Path;
import java.util.List;
import plumbline.body.ImageSize;
import plumbline.capture.SourceInfo;
import plumbline.recording.SessionTrouble;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

/** What a session tells besides its views. */
public sealed interface LiveEvent {

  /** The source is open and delivers. */
  record Opened(SourceInfo source) implements LiveEvent {
    /** Of its pictures. */
    public ImageSize size() {
      return source.size();
    }
  }

  /**
   * No pictures come from the camera, which may have been unplugged or have frozen; the next view
   * tells that they come again. What was counted stays.
   */
  record SourceLost() implements LiveEvent {}

  /** A file is over; the verdicts include what was still going on. */
  record Ended(List<RepVerdict> verdicts) implements LiveEvent {
    public Ended {
      verdicts = List.copyOf(verdicts);
    }
  }

  /** From now on everything is kept in this file, and in a video beside it if that was wished. */
  record RecordingStarted(Path file, boolean withVideo) implements LiveEvent {}

  /** The recording was ended, and the file is whole. */
  record RecordingEnded(Path file) implements LiveEvent {}

  /** The recording has stopped by itself; what was written before is kept. The session goes on. */
  record RecordingFailed(String message, SessionTrouble trouble) implements LiveEvent {}

  /** The video beside the session has stopped by itself; the landmarks are kept as before. */
  record VideoFailed(String message, SessionTrouble trouble) implements LiveEvent {}

  /** Other settings judge from now on; no movement was going on. */
  record SettingsChanged(ThresholdValues values) implements LiveEvent {}

  /** It cannot go on; the message is one line that a person can act on. */
  record Failed(String message) implements LiveEvent {}
}
