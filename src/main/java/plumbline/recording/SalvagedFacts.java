package plumbline.recording;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import plumbline.body.ImageSize;
import plumbline.capture.SourceInfo;
import plumbline.kinematics.Lens;
import plumbline.thresholds.ThresholdValues;

/** What can still be read of what a damaged session tells of itself; the rest is unknown. */
final class SalvagedFacts {
  private static final String UNKNOWN = "unknown";

  private static final List<String> WORDS =
      List.of(Meta.TITLE, Meta.NOTES, Meta.VIDEO, Meta.VIDEO_ZERO_NS);

  private final Map<String, String> facts;
  private final ThresholdValues settings;

  private SalvagedFacts(Map<String, String> facts, ThresholdValues settings) {
    this.facts = facts;
    this.settings = settings;
  }

  static SalvagedFacts of(Connection connection) {
    return new SalvagedFacts(facts(connection), settings(connection));
  }

  private static Map<String, String> facts(Connection connection) {
    try {
      return Meta.all(connection);
    } catch (SQLException e) {
      return Map.of();
    }
  }

  private static ThresholdValues settings(Connection connection) {
    try {
      return SmallTables.settings(connection);
    } catch (SQLException e) {
      return ThresholdValues.defaults();
    }
  }

  /** What a person called it and wrote about it, and where its video is. */
  Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    for (String word : WORDS) {
      find(word).ifPresent(text -> words.put(word, text));
    }
    return words;
  }

  /** What the session was made with; where it does not tell its source, that is the file. */
  SessionInfo info(Path damaged) {
    SourceInfo source =
        new SourceInfo(
            facts.getOrDefault(Meta.SOURCE_NAME, String.valueOf(damaged.getFileName())),
            new ImageSize(sidePx(Meta.WIDTH, 640), sidePx(Meta.HEIGHT, 480)),
            number(Meta.FRAMES_PER_S, 30),
            OptionalLong.empty(),
            (int) number(Meta.ROTATION_DEG, 0));
    return new SessionInfo(
        known(Meta.APP_VERSION),
        known(Meta.STARTED_AT),
        source,
        known(Meta.MODEL_NAME),
        known(Meta.MODEL_SHA256),
        known(Meta.SETTINGS_SHA256),
        settings,
        List.of(facts.getOrDefault(Meta.EXERCISES, "").split(",", -1)),
        lens());
  }

  private Optional<String> find(String key) {
    return Optional.ofNullable(facts.get(key));
  }

  private String known(String key) {
    return find(key).orElse(UNKNOWN);
  }

  private Optional<Lens> lens() {
    try {
      return find(Meta.LENS).map(LensFact::lens);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private int sidePx(String key, int otherwise) {
    double px = number(key, otherwise);
    return px >= 1 ? (int) px : otherwise;
  }

  private double number(String key, double otherwise) {
    try {
      return Double.parseDouble(facts.getOrDefault(key, ""));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
