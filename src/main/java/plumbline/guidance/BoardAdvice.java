package plumbline.guidance;

import java.util.Optional;

/**
 * The one thing to do next with a calibration board, and how far the measurement is.
 *
 * @param step what it is about
 * @param target the field that the board is to be moved to, where it is
 * @param coverage which fields of the picture have shown the board
 * @param views that were taken so far
 * @param progress 0..1, of fields, tilts and views together
 * @param taken true when this very picture was taken
 */
public record BoardAdvice(
    BoardStep step,
    Optional<BoardCoverage.Field> target,
    BoardCoverage coverage,
    int views,
    double progress,
    boolean taken) {

  /** Of the words in the messages, for somebody who sees the picture. */
  public String key() {
    return "board." + step.id();
  }
}
