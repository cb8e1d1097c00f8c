package plumbline.speed;

import java.util.Locale;

/** What can be measured by itself, in the order in which it is. */
enum PartName {
  START,
  STAGES,
  ANALYZE,
  LIVE,
  PAUSES;

  /** As it stands in the marks of the page. */
  String mark() {
    return name().toLowerCase(Locale.ROOT);
  }
}
