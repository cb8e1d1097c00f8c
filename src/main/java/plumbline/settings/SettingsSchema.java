package plumbline.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;

/**
 * Everything that a settings file may contain: the declared thresholds in the order of the file,
 * and which of them must stay in order. Immutable.
 */
public final class SettingsSchema {
  /** The one key outside every table: which generation of the file this is. */
  public static final String VERSION_KEY = "schema_version";

  /** The generation that this program reads and writes. */
  public static final int VERSION = 1;

  private final Map<String, Threshold> byKey = new LinkedHashMap<>();
  private final Map<String, List<Threshold>> bySection = new LinkedHashMap<>();
  private final Map<String, Set<String>> namesIn = new LinkedHashMap<>();
  private final List<Ordering> orderings;

  /**
   * Collects the declarations.
   *
   * @throws IllegalArgumentException when two thresholds share a key, a key is also a table or lies
   *     outside every table, or an ordering names a threshold that is not declared
   */
  public SettingsSchema(List<Threshold> thresholds, List<Ordering> orderings) {
    this.orderings = List.copyOf(orderings);
    namesIn("").add(VERSION_KEY);
    thresholds.forEach(this::declare);
    for (String key : byKey.keySet()) {
      require(!namesIn.containsKey(key), key + " is both a key and a table");
    }
    for (Ordering ordering : orderings) {
      requireDeclared(ordering.smaller());
      requireDeclared(ordering.larger());
    }
  }

  /** Every threshold, in the order of declaration. */
  public Collection<Threshold> thresholds() {
    return List.copyOf(byKey.values());
  }

  /** The thresholds of each table; tables in the order in which they were first declared. */
  public Map<String, List<Threshold>> sections() {
    Map<String, List<Threshold>> copy = new LinkedHashMap<>();
    bySection.forEach((section, members) -> copy.put(section, List.copyOf(members)));
    return copy;
  }

  public List<Ordering> orderings() {
    return orderings;
  }

  public Optional<Threshold> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** True when {@code path} is a table, or a table contains it. */
  boolean isTable(String path) {
    return namesIn.containsKey(path);
  }

  /** The keys and tables directly inside a table; the empty path is the file itself. */
  Set<String> names(String path) {
    return Set.copyOf(namesIn.getOrDefault(path, Set.of()));
  }

  /** The tables in which a key of this name exists. */
  List<String> sectionsWith(String name) {
    return byKey.values().stream()
        .filter(threshold -> threshold.name().equals(name))
        .map(Threshold::section)
        .toList();
  }

  private void declare(Threshold threshold) {
    String key = threshold.key();
    require(key.indexOf('.') > 0, key + " lies outside every table");
    require(byKey.put(key, threshold) == null, key + " is declared twice");
    bySection.computeIfAbsent(threshold.section(), s -> new ArrayList<>()).add(threshold);
    int start = 0;
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', start)) {
      namesIn(start == 0 ? "" : key.substring(0, start - 1)).add(key.substring(start, dot));
      start = dot + 1;
    }
    namesIn(threshold.section()).add(threshold.name());
  }

  private Set<String> namesIn(String path) {
    return namesIn.computeIfAbsent(path, p -> new LinkedHashSet<>());
  }

  private void requireDeclared(Threshold threshold) {
    require(
        threshold.equals(byKey.get(threshold.key())),
        threshold.key() + " is in an ordering and is not declared");
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
