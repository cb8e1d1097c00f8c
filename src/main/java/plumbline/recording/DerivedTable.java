package plumbline.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The table of what was worked out from the frames: one row, or none. */
final class DerivedTable {
  private static final String IS_THERE =
      "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'derived'";

  private DerivedTable() {}

  /** What was worked out with {@code key}; empty when it was another one, or nothing was. */
  static Optional<byte[]> find(Connection connection, String key) throws SQLException {
    if (SessionAccess.number(connection, IS_THERE) == 0) {
      return Optional.empty();
    }
    try (PreparedStatement sql =
        connection.prepareStatement("SELECT content FROM derived WHERE key = ?")) {
      sql.setString(1, key);
      try (ResultSet row = sql.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    }
  }

  /** Keeps this, and nothing else. */
  static void put(Connection connection, String key, byte[] content) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.executeUpdate("CREATE TABLE IF NOT EXISTS derived (key TEXT, content BLOB)");
      sql.executeUpdate("DELETE FROM derived");
    }
    try (PreparedStatement sql = connection.prepareStatement("INSERT INTO derived VALUES (?,?)")) {
      sql.setString(1, key);
      sql.setBytes(2, content);
      sql.executeUpdate();
    }
  }
}
