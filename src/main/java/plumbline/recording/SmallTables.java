package plumbline.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import plumbline.thresholds.ThresholdValues;

/**
 * The tables of few rows. Each row is handed on as soon as it is read, so that of a damaged table
 * those before the damage are known.
 */
final class SmallTables {
  private SmallTables() {}

  /** What happened, in the order of time. */
  static void events(Connection connection, Consumer<SessionEvent> to) throws SQLException {
    each(connection, "SELECT * FROM event ORDER BY at_ns, id", row -> to.accept(event(row)));
  }

  /** The reviewer's verdicts, in the order of time. */
  static void reviews(Connection connection, Consumer<Review> to) throws SQLException {
    each(
        connection,
        "SELECT * FROM review ORDER BY start_ns, side, subject",
        row -> to.accept(review(row)));
  }

  /** Keeps a reviewer's verdict; one on the same subject is replaced. */
  static void put(Connection connection, Review review) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement("INSERT OR REPLACE INTO review VALUES (?,?,?,?,?,?)")) {
      sql.setString(1, review.subject());
      sql.setLong(2, review.startNanos());
      sql.setString(3, review.side().id());
      sql.setString(4, review.says().id());
      sql.setString(5, review.comment());
      sql.setString(6, review.at());
      sql.executeUpdate();
    }
  }

  /** The settings that were in force when the recording began. */
  static ThresholdValues settings(Connection connection) throws SQLException {
    Map<String, Double> changed = new HashMap<>();
    each(
        connection,
        "SELECT key, value FROM setting",
        row -> changed.put(row.getString(1), row.getDouble(2)));
    return new ThresholdValues(changed);
  }

  /** Keeps those settings that are not what the program comes with. */
  static void put(Connection connection, ThresholdValues settings) throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement("INSERT INTO setting VALUES (?,?)")) {
      for (Map.Entry<String, Double> changed : settings.changed().entrySet()) {
        sql.setString(1, changed.getKey());
        sql.setDouble(2, changed.getValue());
        sql.executeUpdate();
      }
    }
  }

  private static SessionEvent event(ResultSet row) throws SQLException {
    return new SessionEvent(
        row.getLong("at_ns"),
        SessionEvent.Kind.of(VerdictReader.text(row, "kind")),
        VerdictReader.text(row, "text"));
  }

  private static Review review(ResultSet row) throws SQLException {
    return new Review(
        VerdictReader.text(row, "subject"),
        row.getLong("start_ns"),
        VerdictReader.side(row),
        Review.Says.of(VerdictReader.text(row, "says")),
        VerdictReader.text(row, "comment"),
        VerdictReader.text(row, "at"));
  }

  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private static void each(Connection connection, String query, RowReader reader)
      throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        reader.read(row);
      }
    }
  }
}
