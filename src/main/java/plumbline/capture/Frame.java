package plumbline.capture;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;

/**
 * One picture with the time at which its source took it. Owns native memory: whoever holds the
 * frame closes it exactly once; a second close is refused.
 */
public final class Frame implements AutoCloseable {
  private final long index;
  private final long timestampNanos;
  private final Mat bgr;
  private boolean closed;

  /**
   * Takes over {@code bgr}, which must be a non-empty 8-bit BGR picture with square pixels, upright
   * and not mirrored.
   */
  public Frame(long index, long timestampNanos, Mat bgr) {
    if (bgr.empty() || bgr.type() != CvType.CV_8UC3) {
      throw new IllegalArgumentException("a frame needs an 8-bit BGR picture");
    }
    this.index = index;
    this.timestampNanos = timestampNanos;
    this.bgr = bgr;
  }

  /** Number of the frame in its source, from 0. */
  public long index() {
    return index;
  }

  /** The source's own time; strictly increasing from frame to frame. */
  public long timestampNanos() {
    return timestampNanos;
  }

  /** The picture, valid until this frame is closed; not to be released by the caller. */
  public Mat bgr() {
    if (closed) {
      throw new IllegalStateException("frame " + index + " is already closed");
    }
    return bgr;
  }

  /** The same picture at another place in time; it takes this frame over, which is closed. */
  public Frame moved(long toIndex, long toNanos) {
    Frame moved = new Frame(toIndex, toNanos, bgr());
    closed = true;
    return moved;
  }

  /** A frame of its own with the same picture, for its holder to close. */
  public Frame copy() {
    return new Frame(index, timestampNanos, bgr().clone());
  }

  public ImageSize size() {
    return new ImageSize(bgr().cols(), bgr().rows());
  }

  @Override
  public void close() {
    if (closed) {
      throw new IllegalStateException("frame " + index + " was closed twice");
    }
    closed = true;
    bgr.release();
  }
}
