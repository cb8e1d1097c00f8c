package plumbline.accuracy;

import java.util.Optional;

/**
 * One demand on the program, and what was measured.
 *
 * @param met empty when nothing was measured, or when it is a figure to go with another one
 * @param note what a reader has to know to judge the value
 */
record Demand(String what, String limit, String value, Optional<Boolean> met, String note) {

  static Demand of(String what, String limit, String value, boolean met, String note) {
    return new Demand(what, limit, value, Optional.of(met), note);
  }

  /** Whether it is met is left open: nothing to measure it on. */
  static Demand open(String what, String limit) {
    return new Demand(what, limit, "-", Optional.empty(), "nothing to measure it on");
  }
}
