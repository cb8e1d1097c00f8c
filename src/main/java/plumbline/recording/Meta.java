package plumbline.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The table of facts about a session. */
final class Meta {
  static final String APP_VERSION = "app_version";
  static final String STARTED_AT = "started_at";
  static final String SOURCE_NAME = "source_name";
  static final String WIDTH = "width";
  static final String HEIGHT = "height";
  static final String FRAMES_PER_S = "frames_per_s";
  static final String ROTATION_DEG = "rotation_deg";
  static final String MODEL_NAME = "model_name";
  static final String MODEL_SHA256 = "model_sha256";
  static final String SETTINGS_SHA256 = "settings_sha256";
  static final String EXERCISES = "exercises";
  static final String LENS = "lens";
  static final String TITLE = "title";
  static final String NOTES = "notes";
  static final String VIDEO = "video";
  static final String VIDEO_ZERO_NS = "video_zero_ns";
  static final String DAMAGED_PLACES = "damaged_places";
  static final String COMPLETE = "complete";

  private Meta() {}

  static void put(Connection connection, String key, String value) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement("INSERT OR REPLACE INTO meta VALUES (?,?)")) {
      sql.setString(1, key);
      sql.setString(2, value);
      sql.executeUpdate();
    }
  }

  static Map<String, String> all(Connection connection) throws SQLException {
    Map<String, String> facts = new HashMap<>();
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("SELECT key, value FROM meta")) {
      while (row.next()) {
        facts.put(row.getString(1), row.getString(2));
      }
    }
    return facts;
  }
}
