package plumbline.recording;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Asks the database of one session file, and says of every failure which file it is about. */
record SessionAccess(Path path, Connection connection) {

  /** Something that is asked. */
  @FunctionalInterface
  interface Query<T> {
    T run() throws SQLException;
  }

  /** Something that is changed. */
  @FunctionalInterface
  interface Action {
    void run() throws SQLException;
  }

  <T> T read(Query<T> query) throws SessionException {
    try {
      return query.run();
    } catch (SQLException e) {
      throw SessionDatabase.failure(path, e);
    } catch (IllegalArgumentException e) {
      throw new SessionException(
          path + " holds what this Plumbline does not know: update the program",
          SessionTrouble.NEWER_PROGRAM,
          e);
    }
  }

  void act(Action action) throws SessionException {
    read(
        () -> {
          action.run();
          return path;
        });
  }

  /** The whole number that a query gives; 0 when it gives none. */
  long number(String query) throws SessionException {
    return read(() -> number(connection, query));
  }

  /** Runs a statement with these values in the places of its question marks. */
  void change(String statement, Object... values) throws SessionException {
    act(
        () -> {
          try (PreparedStatement sql = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
              sql.setObject(i + 1, values[i]);
            }
            sql.executeUpdate();
          }
        });
  }

  static long number(Connection connection, String query) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
