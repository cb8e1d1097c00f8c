package plumbline.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plumbline.thresholds.ThresholdValues;

/**
 * Other settings from some moment of a session on. In the file it is an event whose text has a line
 * for every setting that differs from its default: {@code leg-raise.target_deg = 55.0}.
 *
 * @param atNanos time of the first frame that they judged
 * @param values in force from there on
 */
public record SettingsChange(long atNanos, ThresholdValues values) {
  private static final String EQUALS = " = ";

  /** As it is kept. */
  public SessionEvent event() {
    String text =
        new TreeMap<>(values.changed())
            .entrySet().stream()
                .map(setting -> setting.getKey() + EQUALS + setting.getValue())
                .collect(Collectors.joining("\n"));
    return new SessionEvent(atNanos, SessionEvent.Kind.SETTINGS, text);
  }

  /** Those among all that happened, in the order of their time. */
  static List<SettingsChange> among(List<SessionEvent> events) {
    return events.stream()
        .filter(event -> event.kind() == SessionEvent.Kind.SETTINGS)
        .map(event -> new SettingsChange(event.atNanos(), values(event.text())))
        .toList();
  }

  private static ThresholdValues values(String text) {
    Map<String, Double> changed = new HashMap<>();
    for (String line : text.lines().toList()) {
      int at = line.indexOf(EQUALS);
      if (at < 0) {
        throw new IllegalArgumentException("no setting: " + line);
      }
      changed.put(line.substring(0, at), Double.valueOf(line.substring(at + EQUALS.length())));
    }
    return new ThresholdValues(changed);
  }
}
