package plumbline.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;
import plumbline.capture.NativeLibraries;

/**
 * Whether this is a person's first start, at which the pose engine is unpacked, and how far that
 * is. Thread-safe.
 */
public final class FirstStart {
  private static final long BYTES_A_MB = 1_000_000;

  private final Path engine;
  private final boolean first;

  /**
   * @param engine the folder that the engine is unpacked into
   */
  public FirstStart(Path engine) {
    this.engine = engine;
    first = !Files.exists(engine.resolve("pytorch"));
  }

  /** To be asked for before a model is loaded. */
  public static FirstStart standard() {
    return new FirstStart(NativeLibraries.engineFolder());
  }

  /** Megabytes unpacked so far; empty where they were there before. */
  public OptionalLong unpackedMb() {
    if (!first) {
      return OptionalLong.empty();
    }
    try (Stream<Path> files = Files.walk(engine)) {
      return OptionalLong.of(files.mapToLong(FirstStart::bytes).sum() / BYTES_A_MB);
    } catch (IOException | UncheckedIOException e) {
      return OptionalLong.of(0); // not begun, or just being moved
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
