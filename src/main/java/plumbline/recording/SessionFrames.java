package plumbline.recording;

import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import plumbline.body.PoseFrame;

/** The frames of one session file, which must still be open. Used by one thread at a time. */
public final class SessionFrames {
  private static final String ABOUT =
      "SELECT coalesce((SELECT max(idx) FROM frame) - (SELECT min(idx) FROM frame) + 1, 0)";

  private final SessionAccess access;

  SessionFrames(SessionAccess access) {
    this.access = access;
  }

  public long count() throws SessionException {
    return access.number("SELECT count(*) FROM frame");
  }

  /**
   * How many there are by the numbers of the first and the last one. Unlike counting them this
   * reads next to nothing of a long file. Empty when those two cannot be read.
   */
  public OptionalLong countAbout() {
    try {
      return OptionalLong.of(access.number(ABOUT));
    } catch (SessionException e) {
      return OptionalLong.empty();
    }
  }

  /** Time of the first one; 0 when there is none. */
  public long firstNanos() throws SessionException {
    return access.number(
        "SELECT coalesce((SELECT timestamp_ns FROM frame ORDER BY idx LIMIT 1), 0)");
  }

  /** Time of the last one; 0 when there is none. */
  public long lastNanos() throws SessionException {
    return access.number(
        "SELECT coalesce((SELECT timestamp_ns FROM frame ORDER BY idx DESC LIMIT 1), 0)");
  }

  /**
   * Shows the visitor all of them in their order.
   *
   * @throws SessionException when the file is damaged; the frames before that place were shown
   */
  public void each(FrameVisitor visitor) throws SessionException {
    // Not through read: what the visitor throws is not the file's fault.
    try (FrameRows rows = FrameRows.from(access.connection(), Long.MIN_VALUE)) {
      Optional<PoseFrame> frame = rows.next();
      while (frame.isPresent() && visitor.visit(frame.get())) {
        frame = rows.next();
      }
    } catch (SQLException e) {
      throw SessionDatabase.failure(access.path(), e);
    }
  }
}
