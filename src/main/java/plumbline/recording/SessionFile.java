package plumbline.recording;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.scoring.RepVerdict;

/**
 * A recorded session: its landmarks, what was said then, and what people have said about it since.
 * Used by one thread at a time. A file in a place that may not be written can be read only.
 */
public final class SessionFile implements AutoCloseable {
  private final Path path;
  private final Connection connection;
  private final SessionFacts facts;
  private final SessionAccess access;
  private final SessionFrames frames;
  private boolean changed;

  private SessionFile(Path path, Connection connection, SessionFacts facts) {
    this.path = path;
    this.connection = connection;
    this.facts = facts;
    access = new SessionAccess(path, connection);
    frames = new SessionFrames(access);
  }

  /**
   * Opens a session; one that was cut off while it was recorded is complete up to its last second.
   *
   * @throws SessionException when it is missing, no session, made by a newer program, or damaged
   */
  public static SessionFile open(Path path) throws SessionException {
    if (!Files.isRegularFile(path)) {
      String what =
          Files.exists(path)
              ? ": not a file; name a session in it"
              : ": no such file; check the path";
      throw new SessionException(path + what, SessionTrouble.MISSING, null);
    }
    try {
      Connection connection = SessionDatabase.connect(path, !mayBeWritten(path));
      try {
        SessionDatabase.requireSession(path, connection);
        return new SessionFile(path, connection, SessionFacts.of(connection));
      } catch (SQLException | SessionException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw SessionDatabase.failure(path, e);
    }
  }

  private static boolean mayBeWritten(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    return Files.isWritable(path) && folder != null && Files.isWritable(folder);
  }

  public Path path() {
    return path;
  }

  /** What the session was made with. */
  public SessionInfo info() throws SessionException {
    return access.read(() -> facts.info(connection));
  }

  /** True when the recording was ended; false when it was cut off or still goes on. */
  public boolean isComplete() {
    return facts.find(Meta.COMPLETE).isPresent();
  }

  /** What was seen, frame by frame. */
  public SessionFrames frames() {
    return frames;
  }

  /** What was said while it was recorded, in the order in which movements ended. */
  public List<RepVerdict> verdicts() throws SessionException {
    return access.read(() -> new VerdictReader(connection).all());
  }

  public List<SessionEvent> events() throws SessionException {
    return access.read(
        () -> {
          List<SessionEvent> events = new ArrayList<>();
          SmallTables.events(connection, events::add);
          return events;
        });
  }

  /** When other settings came into force, and which; empty when they stayed the same. */
  public List<SettingsChange> settingsChanges() throws SessionException {
    List<SessionEvent> events = events();
    return access.read(() -> SettingsChange.among(events));
  }

  /** The name that a person gave the session; empty when none. */
  public String title() {
    return facts.find(Meta.TITLE).orElse("");
  }

  public void rename(String title) throws SessionException {
    put(Meta.TITLE, title);
  }

  /** What a person wrote about the session; empty when nothing. */
  public String notes() {
    return facts.find(Meta.NOTES).orElse("");
  }

  public void setNotes(String notes) throws SessionException {
    put(Meta.NOTES, notes);
  }

  /**
   * Of a session that was saved from a damaged file: how many stretches of its frames could not be
   * read. Empty for every other.
   */
  public OptionalInt damagedPlaces() {
    return facts.count(Meta.DAMAGED_PLACES);
  }

  /**
   * The video of the same frames, if it was recorded and still lies beside this file. What a file
   * from elsewhere calls its video never leads out of the folder.
   */
  public Optional<Path> video() {
    return facts
        .find(Meta.VIDEO)
        .filter(SessionNames::isBare)
        .map(path::resolveSibling)
        .filter(Files::isRegularFile);
  }

  /** The frames' time at the video's own time 0. */
  public long videoZeroNanos() throws SessionException {
    Optional<String> told = facts.find(Meta.VIDEO_ZERO_NS);
    return told.isEmpty() ? frames.firstNanos() : access.read(() -> Long.parseLong(told.get()));
  }

  /** The reviewer's verdicts, in the order of time. */
  public List<Review> reviews() throws SessionException {
    return access.read(
        () -> {
          List<Review> reviews = new ArrayList<>();
          SmallTables.reviews(connection, reviews::add);
          return reviews;
        });
  }

  /** Keeps a reviewer's verdict; one on the same subject is replaced. */
  public void review(Review review) throws SessionException {
    changed = true;
    access.act(() -> SmallTables.put(connection, review));
  }

  /** Takes a reviewer's verdict back. */
  public void withdraw(Review review) throws SessionException {
    changed = true;
    access.change(
        "DELETE FROM review WHERE subject = ? AND start_ns = ? AND side = ?",
        review.subject(),
        review.startNanos(),
        review.side().id());
  }

  /**
   * What was worked out from the frames and kept to save time; it can be worked out again.
   *
   * @param key of what it was worked out with; of another key nothing is known
   */
  public Optional<byte[]> derived(String key) throws SessionException {
    return access.read(() -> DerivedTable.find(connection, key));
  }

  /** Keeps it in the place of what was kept before; nothing happens to a file that is read only. */
  public void keepDerived(String key, byte[] content) throws SessionException {
    if (isReadOnly()) {
      return;
    }
    changed = true;
    access.act(() -> DerivedTable.put(connection, key, content));
  }

  private boolean isReadOnly() throws SessionException {
    return access.read(connection::isReadOnly);
  }

  /** Brings everything into the one file and lets go of it. */
  @Override
  public void close() throws SessionException {
    try (Connection closing = connection) {
      if (changed && isComplete()) {
        SessionDatabase.intoOneFile(closing);
      }
    } catch (SQLException e) {
      throw SessionDatabase.failure(path, e);
    }
  }

  private void put(String key, String value) throws SessionException {
    changed = true;
    access.act(() -> Meta.put(connection, key, value));
    facts.put(key, value);
  }
}
