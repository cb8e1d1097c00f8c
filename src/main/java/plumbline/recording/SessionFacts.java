package plumbline.recording;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.body.ImageSize;
import plumbline.capture.SourceInfo;

/** What a session tells of itself, by the names of {@link Meta}. */
final class SessionFacts {
  private final Map<String, String> facts;

  private SessionFacts(Map<String, String> facts) {
    this.facts = facts;
  }

  static SessionFacts of(Connection connection) throws SQLException {
    return new SessionFacts(Meta.all(connection));
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(facts.get(key));
  }

  /** From now on. */
  void put(String key, String value) {
    facts.put(key, value);
  }

  /** What the session was made with. */
  SessionInfo info(Connection connection) throws SQLException {
    SourceInfo source =
        new SourceInfo(
            fact(Meta.SOURCE_NAME),
            new ImageSize(whole(Meta.WIDTH), whole(Meta.HEIGHT)),
            decimal(Meta.FRAMES_PER_S),
            OptionalLong.empty(),
            OptionalDouble.empty(),
            whole(Meta.ROTATION_DEG));
    return new SessionInfo(
        fact(Meta.APP_VERSION),
        fact(Meta.STARTED_AT),
        source,
        fact(Meta.MODEL_NAME),
        fact(Meta.MODEL_SHA256),
        fact(Meta.SETTINGS_SHA256),
        SmallTables.settings(connection),
        List.of(fact(Meta.EXERCISES).split(",", -1)),
        find(Meta.LENS).map(LensFact::lens));
  }

  /** A whole number, if there is one. */
  OptionalInt count(String key) {
    try {
      return OptionalInt.of(Integer.parseInt(find(key).orElse("")));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  private String fact(String key) throws SQLException {
    return find(key).orElseThrow(() -> new SQLException("it does not tell its " + key));
  }

  private int whole(String key) throws SQLException {
    return (int) decimal(key);
  }

  private double decimal(String key) throws SQLException {
    try {
      return Double.parseDouble(fact(key));
    } catch (NumberFormatException e) {
      throw new SQLException("its " + key + " is no number", e);
    }
  }
}
