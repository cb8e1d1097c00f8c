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
import plumbline.recording.SessionVideo;
import plumbline.recording.SessionWriter;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

/**
 * What was seen in a video that is looked at, a kilobyte each frame, so that a person can keep it
 * as a session. Filled by one thread; {@link #save} may be asked for by another one afterwards.
 */
public final class VideoDraft {
  private final Path video;
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

  private VideoDraft(
      Path video, SessionOpener sessions, List<Exercise> exercises, ThresholdValues values) {
    this.video = video;
    this.sessions = sessions;
    this.exercises = exercises;
    this.values = values;
  }

  /** Of a video that is judged by this set-up; its settings of now hold to the end. */
  public static VideoDraft of(Path video, LiveSetup setup) {
    return new VideoDraft(
        video,
        setup.sessions().through(setup.lenses().ofVideo()),
        setup.exercises(),
        setup.values());
  }

  /** Of a video that is judged by these settings. */
  static VideoDraft of(
      Path video, SessionOpener sessions, List<Exercise> exercises, ThresholdValues values) {
    return new VideoDraft(video, sessions, exercises, values);
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
   * Writes a new session, complete or not at all.
   *
   * @param told all movements
   * @param withVideo whether a copy of the video is kept beside it
   * @return its file
   */
  public synchronized Path save(List<RepVerdict> told, boolean withVideo) throws SessionException {
    if (source == null) {
      throw new SessionException("nothing was seen: there is nothing to save");
    }
    try (SessionWriter writer = sessions.open(source, exercises, values)) {
      try {
        write(writer, told, withVideo);
      } catch (SessionException e) {
        writer.discard();
        throw e;
      }
      return writer.file();
    }
  }

  private void write(SessionWriter writer, List<RepVerdict> told, boolean withVideo)
      throws SessionException {
    for (Seen seen : frames) {
      writer.add(seen.frame());
    }
    writer.add(told);
    if (withVideo) {
      finishWithCopy(writer);
    } else {
      writer.finish();
    }
  }

  /** Of a session that could not be finished, no copy may stay. */
  private void finishWithCopy(SessionWriter writer) throws SessionException {
    Path copy = SessionVideo.copy(video, writer.file());
    try {
      writer.setVideo(copy, 0);
      writer.finish();
    } catch (SessionException e) {
      SessionVideo.remove(copy);
      throw e;
    }
  }
}
