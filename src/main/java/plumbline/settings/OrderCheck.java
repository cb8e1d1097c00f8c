package plumbline.settings;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlPosition;
import plumbline.settings.SettingsCheck.Found;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;

/**
 * Checks values against each other. A pair is only looked at when the file sets at least one of the
 * two; a value that is wrong by itself counts as its default, so that it is not reported twice.
 */
final class OrderCheck {
  private final SettingsSchema schema;
  private final Map<Threshold, Found> accepted;
  private final MistakeList mistakes;

  OrderCheck(SettingsSchema schema, Map<Threshold, Found> accepted, MistakeList mistakes) {
    this.schema = schema;
    this.accepted = accepted;
    this.mistakes = mistakes;
  }

  void run() {
    schema.orderings().forEach(this::check);
  }

  private void check(Ordering ordering) {
    Found smaller = accepted.get(ordering.smaller());
    Found larger = accepted.get(ordering.larger());
    double a = smaller == null ? ordering.smaller().defaultValue() : smaller.value();
    double b = larger == null ? ordering.larger().defaultValue() : larger.value();
    boolean inOrder = ordering.mayBeEqual() ? a <= b : a < b;
    if (inOrder) {
      return;
    }
    if (smaller != null && (larger == null || isBefore(larger, smaller))) {
      report(ordering.smaller(), smaller, beBelow(ordering), ordering.larger(), b, larger);
    } else if (larger != null) {
      report(ordering.larger(), larger, beAbove(ordering), ordering.smaller(), a, smaller);
    }
  }

  private static String beBelow(Ordering ordering) {
    return ordering.mayBeEqual() ? "at-most" : "below";
  }

  private static String beAbove(Ordering ordering) {
    return ordering.mayBeEqual() ? "at-least" : "above";
  }

  private void report(
      Threshold at,
      Found found,
      String relation,
      Threshold other,
      double otherValue,
      @Nullable Found otherFound) {
    mistakes.add(
        found.position(),
        "mistake.order." + relation + (otherFound == null ? ".default" : ".line"),
        at.name(),
        Numbers.text(found.value()),
        at.section().equals(other.section()) ? other.name() : other.key(),
        Numbers.text(otherValue),
        otherFound == null ? "" : otherFound.position().line());
  }

  private static boolean isBefore(Found a, Found b) {
    TomlPosition first = a.position();
    TomlPosition second = b.position();
    return first.line() < second.line()
        || (first.line() == second.line() && first.column() < second.column());
  }
}
