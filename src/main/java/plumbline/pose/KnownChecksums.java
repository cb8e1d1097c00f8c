package plumbline.pose;

import java.util.Optional;
import java.util.Properties;
import java.util.zip.CRC32;
import plumbline.files.SmallMemory;

/**
 * Remembers the CRC-32 of bytes that had a certain SHA-256, so that the same bytes are known again
 * fifty times as fast: the SHA-256 of the models takes a tenth of a second of every start. Damage
 * is noticed each time; what is not remembered is computed again. Any thread.
 */
final class KnownChecksums {
  private final Optional<SmallMemory> memory;

  private KnownChecksums(Optional<SmallMemory> memory) {
    this.memory = memory;
  }

  /** Nothing is remembered. */
  static KnownChecksums none() {
    return new KnownChecksums(Optional.empty());
  }

  /** Remembered in this file, which may be lost at any time. */
  static KnownChecksums in(SmallMemory memory) {
    return new KnownChecksums(Optional.of(memory));
  }

  /** Whether bytes like these were found to have this SHA-256. */
  boolean have(byte[] bytes, String sha256) {
    return memory
        .map(SmallMemory::load)
        .map(known -> known.getProperty(sha256))
        .filter(crc -> crc.equals(crc32(bytes)))
        .isPresent();
  }

  /** These bytes were found to have this SHA-256. */
  void remember(byte[] bytes, String sha256) {
    memory.ifPresent(kept -> remember(kept, sha256, crc32(bytes)));
  }

  /** Two models are opened at once: one of them after the other. */
  private static synchronized void remember(SmallMemory memory, String sha256, String crc) {
    Properties known = memory.load();
    known.setProperty(sha256, crc);
    memory.save(known);
  }

  private static String crc32(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return Long.toHexString(crc.getValue());
  }
}
