package plumbline.speed;

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
  static final List<String> HEADER = List.of("asked", "limit", "measured", "met");

  List<String> row() {
    return List.of(what, limit, measured, met ? "yes" : "**no**");
  }
}
