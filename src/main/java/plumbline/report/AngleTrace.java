package plumbline.report;

import java.util.List;
import plumbline.kinematics.Measurement;

/**
 * The primary angle of both legs over a whole session, as it was judged.
 *
 * @param samples in the order of time; frames in which nothing was in position are left out
 * @param firstNanos when the session began, the source's time
 * @param lastNanos when it ended
 */
public record AngleTrace(List<Sample> samples, long firstNanos, long lastNanos) {

  public AngleTrace {
    samples = List.copyOf(samples);
  }

  /**
   * One frame.
   *
   * @param left primary angle of the left leg, degrees
   * @param right primary angle of the right leg, degrees
   * @param targetDeg where the band to aim for begins
   * @param targetEndDeg where it ends
   */
  public record Sample(
      long nanos, Measurement left, Measurement right, double targetDeg, double targetEndDeg) {}
}
