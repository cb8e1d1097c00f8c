package plumbline.session;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lends picture buffers and takes them back, so that memory stays flat while pictures come 30 times
 * a second. A buffer of another size than asked for is let go. Thread-safe.
 */
public final class PictureBuffers {
  private final Deque<ByteBuffer> free = new ArrayDeque<>();
  private int lent;

  /** A direct buffer of exactly {@code bytes}. */
  public synchronized ByteBuffer borrow(int bytes) {
    lent++;
    free.removeIf(buffer -> buffer.capacity() != bytes);
    ByteBuffer buffer = free.poll();
    return buffer == null ? ByteBuffer.allocateDirect(bytes) : buffer;
  }

  /** The holder of the picture is done with it. */
  public synchronized void giveBack(Picture picture) {
    if (isFree(picture.bgra())) {
      throw new IllegalStateException("a picture was given back twice");
    }
    lent--;
    free.push(picture.bgra());
  }

  /** How many buffers are out. */
  public synchronized int lentCount() {
    return lent;
  }

  /** By identity: buffers are equal when their contents are. */
  private boolean isFree(ByteBuffer buffer) {
    return free.stream().anyMatch(other -> other == buffer);
  }
}
