package plumbline.session;

import java.util.List;
import java.util.OptionalLong;
import plumbline.analysis.FrameAnalysis;
import plumbline.scoring.RepVerdict;

/** Where the frames of a review come from; runs once, on the review's own thread. */
@FunctionalInterface
public interface ReviewFeed {

  /** Takes what a feed finds. */
  interface Intake {
    /**
     * The source is open.
     *
     * @param frames how many will come, as far as it knows
     */
    void opened(ReviewSource source, OptionalLong frames);

    /** All movements, as they were told before; or as they are found now, at the end. */
    void know(List<RepVerdict> all);

    /** One line on what the source could not deliver; told when all that it has is there. */
    void lost(String line);

    /** Another frame, in the order of their time; false when no more are wanted. */
    boolean add(FrameAnalysis analysis);
  }

  /**
   * Hands over all frames.
   *
   * @throws InterruptedException when cancelled
   * @throws Exception when the source cannot be read; its message is one line for a person
   */
  void run(Intake intake) throws Exception;
}
