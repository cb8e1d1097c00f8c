package plumbline.voice;

import java.util.List;
import java.util.Map;

/**
 * How a program is started: directly, never through a shell. Words are an input, a variable or an
 * argument of their own, so that nothing in them is ever taken for a command.
 *
 * @param command program and arguments
 * @param input what it reads; empty = nothing
 * @param variables added to its environment
 */
record Call(List<String> command, String input, Map<String, String> variables) {

  Call {
    command = List.copyOf(command);
    variables = Map.copyOf(variables);
  }

  /** Words as input. */
  static Call reading(String input, String... command) {
    return new Call(List.of(command), input, Map.of());
  }

  static Call of(String... command) {
    return reading("", command);
  }
}
