package plumbline.capture;

import java.util.Optional;

/**
 * Pictures in the order of their time. Used by one thread; {@link #close} may come from the same
 * thread only.
 */
public interface FrameSource extends AutoCloseable {

  /** What is known about the source. */
  SourceInfo info();

  /**
   * The next frame, which the caller now owns and closes; empty at the end of a file or when the
   * camera has gone.
   *
   * @throws CaptureException when the source cannot be read any further; its message is one line
   *     that a person can act on
   */
  Optional<Frame> next() throws CaptureException;

  /**
   * One line on what could not be delivered, for the user to read after the last frame; empty when
   * nothing is known to be missing.
   */
  default Optional<String> loss() {
    return Optional.empty();
  }

  /** Ends the source and frees what it holds, except frames already handed out. */
  @Override
  void close();
}
