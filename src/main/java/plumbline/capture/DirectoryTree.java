package plumbline.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Removal of a temporary directory at the program's end, as far as the system lets it. */
final class DirectoryTree {
  private DirectoryTree() {}

  static void delete(Path root) {
    try (Stream<Path> tree = Files.walk(root)) {
      // Deepest first; a library still loaded on Windows cannot be removed and is left.
      tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      root.toFile().deleteOnExit();
    }
  }
}
