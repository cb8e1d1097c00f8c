package plumbline.speed;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked of the program's speed, and what was measured.
 *
 * @param what is asked
 * @param limit as it was set before anything was measured
 * @param measured the figure, with its unit
 * @param met whether that is enough
 */
record Limit(String what, String limit, String measured, boolean met) {
  static final List<String> HEADER = List.of("asked", "limit", "measured", "met", "on");

  /** A row of the page's table; parts may be measured on different days. */
  List<String> row(LocalDate on) {
    return List.of(what, limit, measured, met ? "yes" : "**no**", on.toString());
  }
}
