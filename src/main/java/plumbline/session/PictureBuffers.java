package plumbline.session;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Lends picture buffers and takes them back, so that memory stays flat while pictures come 30 times
 * a second. A buffer of another size than asked for is let go. Thread-safe.
 */
public final class PictureBuffers {
  private final Deque<ByteBuffer> free = new ArrayDeque<>();

  /** By identity: buffers are equal when their contents are. */
  private final Set<ByteBuffer> lent = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A direct buffer of exactly {@code bytes}. */
  public synchronized ByteBuffer borrow(int bytes) {
    free.removeIf(buffer -> buffer.capacity() != bytes);
    ByteBuffer buffer = free.poll();
    ByteBuffer borrowed = buffer == null ? ByteBuffer.allocateDirect(bytes) : buffer;
    lent.add(borrowed);
    return borrowed;
  }

  /** The holder of the picture is done with it. */
  public synchronized void giveBack(Picture picture) {
    if (!lent.remove(picture.bgra())) {
      throw new IllegalStateException("a picture was given back twice");
    }
    free.push(picture.bgra());
  }

  /** How many buffers are out. */
  synchronized int lentCount() {
    return lent.size();
  }
}
