package plumbline.fuzz;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;

/** Changes a session as somebody with an editor of databases might. */
final class WrongContents {
  private static final List<String> TABLES =
      List.of("meta", "setting", "frame", "verdict", "loss", "unjudged", "event", "review");
  private static final List<String> COLUMNS =
      List.of(
          "key",
          "value",
          "idx",
          "timestamp_ns",
          "width",
          "height",
          "plausibility",
          "person",
          "landmarks",
          "crc",
          "type",
          "number",
          "exercise",
          "variant",
          "side",
          "side_uncertain",
          "kind",
          "start_ns",
          "peak_ns",
          "end_ns",
          "peak_deg",
          "peak_sd_deg",
          "withheld",
          "hold_s",
          "score",
          "reason",
          "needed",
          "rule",
          "fault",
          "points",
          "band",
          "unit",
          "at_ns",
          "says");
  private static final List<String> VALUES =
      List.of(
          "NULL",
          "0",
          "-1",
          "1",
          "9e999",
          "-9e999",
          "9223372036854775807",
          "-9223372036854775808",
          "''",
          "'rep'",
          "'attempt'",
          "'unseen'",
          "'a' || char(10) || 'b'",
          "x'00ff'",
          "randomblob(1056)",
          "zeroblob(1056)",
          "hex(randomblob(5000))",
          "'1e400'",
          "'NaN'",
          "'../../etc/passwd'",
          "'left'",
          "'leg-raise'",
          "random()");
  private static final List<String> STATEMENTS =
      List.of(
          "DROP TABLE %t",
          "DELETE FROM %t",
          "UPDATE OR IGNORE %t SET %c = %v",
          "UPDATE OR IGNORE %t SET %c = %v WHERE random() %% 5 = 0",
          "UPDATE OR IGNORE %t SET %c = %v WHERE random() %% 5 = 0",
          "UPDATE OR IGNORE %t SET %c = -%c",
          "ALTER TABLE %t RENAME TO other",
          "ALTER TABLE %t DROP COLUMN %c",
          "INSERT OR REPLACE INTO meta VALUES ('%c', %v)",
          "INSERT OR REPLACE INTO meta VALUES ('frames_per_s', %v)",
          "INSERT OR REPLACE INTO meta VALUES ('width', %v)",
          "INSERT OR REPLACE INTO meta VALUES ('lens', '1 ' || %v)",
          "INSERT OR REPLACE INTO meta VALUES ('started_at', %v)",
          "INSERT OR REPLACE INTO meta VALUES ('video', %v)",
          "INSERT OR REPLACE INTO meta VALUES ('exercises', %v)",
          "INSERT OR REPLACE INTO setting VALUES ('leg-raise.target_deg', %v)",
          "INSERT INTO event VALUES (NULL, %v, 'settings', %v)",
          "INSERT INTO event VALUES (NULL, 5, %v, 'x')",
          "CREATE TABLE derived (key TEXT, content BLOB)",
          "PRAGMA user_version = 7",
          "PRAGMA application_id = 7",
          "DROP TABLE frame; CREATE VIEW frame AS WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL"
              + " SELECT i + 1 FROM n) SELECT i AS idx, i * 40000000 AS timestamp_ns, 640 AS width,"
              + " 480 AS height, 0.0 AS plausibility, 0 AS person, NULL AS landmarks, NULL AS crc"
              + " FROM n",
          "CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM frame; END");

  private WrongContents() {}

  static void into(Path file, Random random) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        try {
          sql.executeUpdate(statement(random));
        } catch (SQLException e) {
          // No such column, or the database itself refuses: try another one.
          changes++;
        }
      }
    }
  }

  private static String statement(Random random) {
    String text = any(STATEMENTS, random).replace("%t", any(TABLES, random));
    text = text.replace("%c", any(COLUMNS, random)).replace("%%", "%");
    while (text.contains("%v")) {
      text = text.replaceFirst("%v", any(VALUES, random));
    }
    return text;
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
