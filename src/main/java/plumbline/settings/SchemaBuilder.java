package plumbline.settings;

import java.util.ArrayList;
import java.util.List;
import plumbline.scoring.Exercise;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;

/** Puts groups of declarations together, in the order in which they shall stand in the file. */
public final class SchemaBuilder {
  private final List<Threshold> thresholds = new ArrayList<>();
  private final List<Ordering> orderings = new ArrayList<>();

  /** Adds declarations whose values do not depend on each other. */
  public SchemaBuilder group(List<Threshold> declared) {
    return group(declared, List.of());
  }

  /** Adds declarations, some of which must stay in order. */
  public SchemaBuilder group(List<Threshold> declared, List<Ordering> order) {
    thresholds.addAll(declared);
    orderings.addAll(order);
    return this;
  }

  /** Adds what each exercise declares. */
  public SchemaBuilder exercises(List<? extends Exercise> all) {
    all.forEach(exercise -> group(exercise.thresholds(), exercise.orderings()));
    return this;
  }

  /** Checks the declarations against each other; see {@link SettingsSchema}. */
  public SettingsSchema build() {
    return new SettingsSchema(thresholds, orderings);
  }
}
