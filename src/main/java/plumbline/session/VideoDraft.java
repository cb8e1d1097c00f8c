package plumbline.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.body.ImageSize;
import plumbline.body.PoseFrame;
import plumbline.capture.SourceInfo;
import plumbline.recording.LandmarkBlob;
import plumbline.recording.SessionException;
import plumbline.recording.SessionWriter;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

/**
 * What was seen in a video that is looked at, a kilobyte each frame, so that a person can keep it
 * as a session. Filled by one thread; {@link #save} may be asked for by another one afterwards.
 */
public final class VideoDraft {
  private final SessionOpener sessions;
  private final List<Exercise> exercises;
  private final ThresholdValues values;
  private final List<Seen> frames = new ArrayList<>();
  private @Nullable SourceInfo source;

  private record Seen(
      long index,
      long nanos,
      ImageSize size,
      double plausibility,
      int person,
      Optional<byte[]> landmarks) {
    static Seen of(PoseFrame frame) {
      return new Seen(
          frame.index(),
          frame.timestampNanos(),
          frame.size(),
          frame.plausibility(),
          frame.person(),
          frame.pose().map(LandmarkBlob::of));
    }

    PoseFrame frame() {
      return new PoseFrame(
          index, nanos, size, landmarks.map(LandmarkBlob::pose), plausibility, person);
    }
  }

  private VideoDraft(SessionOpener sessions, List<Exercise> exercises, ThresholdValues values) {
    this.sessions = sessions;
    this.exercises = exercises;
    this.values = values;
  }

  /** Of a video that is judged by this set-up; its settings of now hold to the end. */
  public static VideoDraft of(LiveSetup setup) {
    return new VideoDraft(setup.sessions(), setup.exercises(), setup.values());
  }

  /** Of a video that is judged by these settings. */
  static VideoDraft of(SessionOpener sessions, List<Exercise> exercises, ThresholdValues values) {
    return new VideoDraft(sessions, exercises, values);
  }

  /** By which the video is judged. */
  ThresholdValues values() {
    return values;
  }

  synchronized void begin(SourceInfo opened) {
    source = opened;
  }

  synchronized void add(PoseFrame frame) {
    frames.add(Seen.of(frame));
  }

  /**
   * Writes a new session; its video stays where it is.
   *
   * @param told all movements
   * @return its file
   */
  public synchronized Path save(List<RepVerdict> told) throws SessionException {
    if (source == null) {
      throw new SessionException("nothing was seen: there is nothing to save");
    }
    try (SessionWriter writer = sessions.open(source, exercises, values)) {
      for (Seen seen : frames) {
        writer.add(seen.frame());
      }
      writer.add(told);
      writer.finish();
      return writer.file();
    }
  }
}
