package plumbline.recording;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Tells a file that is being begun what the session is made with. */
  static void put(Connection connection, SessionInfo info) throws SQLException {
    SourceInfo source = info.source();
    Map<String, String> facts =
        Map.ofEntries(
            Map.entry(Meta.APP_VERSION, info.appVersion()),
            Map.entry(Meta.STARTED_AT, info.startedAt()),
            Map.entry(Meta.SOURCE_NAME, source.name()),
            Map.entry(Meta.WIDTH, Integer.toString(source.size().width())),
            Map.entry(Meta.HEIGHT, Integer.toString(source.size().height())),
            Map.entry(Meta.FRAMES_PER_S, Double.toString(source.framesPerSecond())),
            Map.entry(Meta.ROTATION_DEG, Integer.toString(source.rotationDeg())),
            Map.entry(Meta.MODEL_NAME, info.modelName()),
            Map.entry(Meta.MODEL_SHA256, info.modelSha256()),
            Map.entry(Meta.SETTINGS_SHA256, info.settingsSha256()),
            Map.entry(Meta.EXERCISES, String.join(",", info.exercises())));
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      Meta.put(connection, fact.getKey(), fact.getValue());
    }
    if (info.lens().isPresent()) {
      Meta.put(connection, Meta.LENS, LensFact.text(info.lens().get()));
    }
    SmallTables.put(connection, info.settings());
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
