package plumbline.speed;

import java.util.List;

/**
 * What a part has to say.
 *
 * @param text Markdown: tables and what they are of
 * @param limits those that it can answer
 */
record Measured(String text, List<Limit> limits) {
  Measured {
    limits = List.copyOf(limits);
  }
}
