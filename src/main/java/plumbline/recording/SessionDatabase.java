package plumbline.recording;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import plumbline.capture.CaptureException;
import plumbline.capture.NativeLibraries;

/** Connections to session files, and what their errors mean. */
final class SessionDatabase {
  /** "PLMB" at its place in the file's head: other SQLite files are told apart by it. */
  private static final int APPLICATION_ID = 0x504C4D42;

  private static final int VERSION = 1;
  private static final String SCHEMA = "/plumbline/session/schema-1.sql";
  private static final int PATIENCE_MS = 2000;
  private static final String FOREIGN =
      "SELECT name FROM sqlite_master"
          + " WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%' LIMIT 1";

  private SessionDatabase() {}

  static Connection connect(Path file, boolean readOnly) throws SessionException, SQLException {
    try {
      NativeLibraries.sqlite();
    } catch (CaptureException e) {
      throw new SessionException(String.valueOf(e.getMessage()), e);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(PATIENCE_MS);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    return config.createConnection("jdbc:sqlite:" + address(file.toUri()));
  }

  /**
   * A plain path would be cut at a question mark. SQLite knows no other machine's name before the
   * path, as a Windows share has it, but takes it as the path's beginning.
   */
  static String address(URI file) {
    return file.getAuthority() == null
        ? file.toString()
        : "file:////" + file.getRawAuthority() + file.getRawPath();
  }

  /** Lays out an empty file. */
  static void create(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("PRAGMA application_id = " + APPLICATION_ID);
      sql.execute("PRAGMA user_version = " + VERSION);
      sql.execute("PRAGMA journal_mode = WAL");
      sql.executeUpdate(schema());
    }
  }

  /** Tells a session that this program can read from any other file. */
  static void requireSession(Path path, Connection connection)
      throws SQLException, SessionException {
    if (SessionAccess.number(connection, "PRAGMA application_id") != APPLICATION_ID) {
      throw new SessionException(
          path + " is no Plumbline session: choose a *" + SessionNames.ENDING + " file",
          SessionTrouble.NO_SESSION,
          null);
    }
    long version = SessionAccess.number(connection, "PRAGMA user_version");
    if (version != VERSION) {
      throw new SessionException(
          path + " was recorded by a newer Plumbline (schema " + version + "): update the program",
          SessionTrouble.NEWER_PROGRAM,
          null);
    }
    requireOnlyTables(path, connection);
  }

  /** A view is a program in the file, which need not end; a session from elsewhere may have one. */
  static void requireOnlyTables(Path file, Connection connection)
      throws SQLException, SessionException {
    try (Statement sql = connection.createStatement();
        ResultSet found = sql.executeQuery(FOREIGN)) {
      if (found.next()) {
        throw new SessionException(
            file + " holds commands, as no session does: use a copy from where it was recorded",
            SessionTrouble.NO_SESSION,
            null);
      }
    }
  }

  /** Everything into the one file, so that it can be copied and sent. */
  static void intoOneFile(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      sql.execute("PRAGMA journal_mode = DELETE");
    }
  }

  /** What went wrong, in one line. */
  static SessionException failure(Path file, SQLException cause) {
    int code = cause.getErrorCode() & 0xFF;
    SessionTrouble trouble = trouble(code);
    String what =
        switch (trouble) {
          case DISK_FULL -> "the disk is full: make room";
          case DAMAGED ->
              code == SQLiteErrorCode.SQLITE_NOTADB.code
                  ? "it is no session, or it is damaged from its beginning: use a copy of it"
                  : "it is damaged: plumbline review can save what can still be read";
          case DISK_FAILS ->
              "the disk cannot be read or written: check it, and that it is not full";
          case IN_USE -> "another program is using it: close that one";
          case FORBIDDEN -> "no permission: copy it to a folder of yours";
          default -> String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        };
    return new SessionException(String.format(Locale.ROOT, "%s: %s", file, what), trouble, cause);
  }

  private static SessionTrouble trouble(int code) {
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return SessionTrouble.DISK_FULL;
    } else if (code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return SessionTrouble.DAMAGED;
    } else if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
      return SessionTrouble.DISK_FAILS;
    } else if (code == SQLiteErrorCode.SQLITE_BUSY.code) {
      return SessionTrouble.IN_USE;
    } else if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      return SessionTrouble.FORBIDDEN;
    }
    return SessionTrouble.OTHER;
  }

  private static String schema() {
    try (InputStream in = SessionDatabase.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("the program's own file " + SCHEMA + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program's own file " + SCHEMA + " cannot be read", e);
    }
  }
}
