package plumbline.pose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import plumbline.files.SmallMemory;

/**
 * Remembers which file was found to have which SHA-256, for as long as neither its size nor the
 * time of its last change is another: computing it of the models takes a tenth of a second of every
 * start. What is not remembered is computed again. Any thread.
 */
final class KnownChecksums {
  /** A file may change twice within what its system takes for one moment. */
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private final Optional<SmallMemory> memory;

  private KnownChecksums(Optional<SmallMemory> memory) {
    this.memory = memory;
  }

  /** Nothing is remembered. */
  static KnownChecksums none() {
    return new KnownChecksums(Optional.empty());
  }

  /** Remembered in this file, which may be lost at any time. */
  static KnownChecksums in(Path file) {
    return new KnownChecksums(Optional.of(new SmallMemory(file)));
  }

  boolean has(Path file, String sha256) {
    try {
      String state = state(file, sha256);
      return memory
          .map(SmallMemory::load)
          .filter(known -> state.equals(known.get(key(file))))
          .isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** Two models are opened at once: one of them after the other. */
  private static synchronized void remember(SmallMemory memory, String key, String state) {
    Properties known = memory.load();
    known.setProperty(key, state);
    memory.save(known);
  }

  void remember(Path file, String sha256) {
    try {
      Instant changed = Files.getLastModifiedTime(file).toInstant();
      if (memory.isPresent() && changed.isBefore(Instant.now().minus(SETTLED))) {
        remember(memory.get(), key(file), state(file, sha256));
      }
    } catch (IOException e) {
      // Gone meanwhile: whoever opens it is told.
    }
  }

  private static String key(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  private static String state(Path file, String sha256) throws IOException {
    BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
    return sha256 + " " + is.size() + " " + is.lastModifiedTime();
  }
}
