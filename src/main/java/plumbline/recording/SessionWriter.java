package plumbline.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import plumbline.body.PoseFrame;
import plumbline.files.OwnerOnly;
import plumbline.scoring.RepVerdict;

/**
 * Writes one session file, which only its owner may read. What was added more than a quarter of a
 * second ago survives the end of the program, however it comes about, as long as frames keep coming
 * or {@link #flush} is called. Used by one thread.
 */
public final class SessionWriter implements AutoCloseable {
  private static final long COMMIT_EVERY_NANOS = 250_000_000L;

  private final Path file;
  private final Connection connection;
  private final FrameTable frames;
  private final PreparedStatement event;
  private final VerdictTable verdicts;
  private long committedNanos = System.nanoTime();
  private boolean closed;

  private SessionWriter(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    frames = new FrameTable(connection);
    event = connection.prepareStatement("INSERT INTO event (at_ns, kind, text) VALUES (?,?,?)");
    verdicts = new VerdictTable(connection);
  }

  /**
   * Begins a session.
   *
   * @param file to be made; one that is there and not empty is not touched
   */
  public static SessionWriter create(Path file, SessionInfo info) throws SessionException {
    makePrivate(file);
    try {
      Connection connection = SessionDatabase.connect(file, false);
      try {
        SessionDatabase.create(connection);
        connection.setAutoCommit(false);
        SessionWriter writer = new SessionWriter(file, connection);
        SessionFacts.put(connection, info);
        writer.commit();
        return writer;
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      removeBegun(file);
      throw SessionDatabase.failure(file, e);
    }
  }

  /** A file in which nothing could be written is no session; that it cannot be removed is less. */
  private static void removeBegun(Path file) {
    for (Path begun : SessionNames.withItsOwn(file)) {
      try {
        Files.deleteIfExists(begun);
      } catch (IOException e) {
        // Why it could not be begun is told.
      }
    }
  }

  public Path file() {
    return file;
  }

  /** Adds what was seen in one frame; frames come in the order of their numbers. */
  public void add(PoseFrame seen) throws SessionException {
    write(
        () -> {
          frames.add(seen);
          if (System.nanoTime() - committedNanos >= COMMIT_EVERY_NANOS) {
            commit();
          }
        });
  }

  /** Adds what was said about movements that ended. */
  public void add(List<RepVerdict> said) throws SessionException {
    write(
        () -> {
          for (RepVerdict verdict : said) {
            verdicts.add(verdict);
          }
        });
  }

  public void add(SessionEvent happened) throws SessionException {
    write(
        () -> {
          event.setLong(1, happened.atNanos());
          event.setString(2, happened.kind().id());
          event.setString(3, happened.text());
          event.executeUpdate();
        });
  }

  /** Keeps a reviewer's verdict. */
  void add(Review review) throws SessionException {
    write(() -> SmallTables.put(connection, review));
  }

  /** Keeps a fact of another file of the same session. */
  void tell(String fact, String value) throws SessionException {
    write(() -> Meta.put(connection, fact, value));
  }

  /** A video of the same frames lies beside this file; its first picture is the first frame. */
  public void setVideo(Path video) throws SessionException {
    tell(Meta.VIDEO, String.valueOf(video.getFileName()));
  }

  /**
   * A video of the same frames lies beside this file.
   *
   * @param zeroNanos the frames' time at the video's own time 0
   */
  public void setVideo(Path video, long zeroNanos) throws SessionException {
    setVideo(video);
    tell(Meta.VIDEO_ZERO_NS, Long.toString(zeroNanos));
  }

  /** What was added survives from now on. */
  public void flush() throws SessionException {
    write(this::commit);
  }

  /** The recording is over: the file is made whole, and is one file. */
  public void finish() throws SessionException {
    write(
        () -> {
          Meta.put(connection, Meta.COMPLETE, "1");
          connection.commit();
          connection.setAutoCommit(true);
          SessionDatabase.intoOneFile(connection);
        });
    close();
  }

  /** Gives up: nothing is left of the file. */
  public void discard() throws SessionException {
    close();
    try {
      SessionNames.delete(file);
    } catch (IOException e) {
      throw new SessionException(file + " cannot be removed: delete it, it is not complete", e);
    }
  }

  /** Lets go of the file, which keeps what was flushed. */
  @Override
  public void close() throws SessionException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      connection.close();
    } catch (SQLException e) {
      throw SessionDatabase.failure(file, e);
    }
  }

  private void commit() throws SQLException {
    connection.commit();
    committedNanos = System.nanoTime();
  }

  @FunctionalInterface
  private interface Work {
    void run() throws SQLException;
  }

  private void write(Work work) throws SessionException {
    if (closed) {
      throw new IllegalStateException(file + " is already closed");
    }
    try {
      work.run();
    } catch (SQLException e) {
      throw SessionDatabase.failure(file, e);
    }
  }

  /** SQLite gives the files beside it the same rights. */
  private static void makePrivate(Path file) throws SessionException {
    try {
      if (Files.exists(file) && Files.size(file) > 0) {
        throw new SessionException(file + " is there already: choose another name");
      }
      Files.deleteIfExists(file);
      OwnerOnly.create(file);
    } catch (SessionException e) {
      throw e;
    } catch (IOException e) {
      throw new SessionException(
          file + " cannot be made: check that its folder is there and may be written", e);
    }
  }
}
