package plumbline.settings;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Text that takes a file's place in one step. */
final class WholeFile {
  private WholeFile() {}

  /** Writes it; the folder is made when it is missing, the rights of the file are kept. */
  static void write(Path file, String text) throws IOException {
    // A link stays a link: the file it points at is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.resolveSibling("");
    Files.createDirectories(folder);
    Path part = folder.resolve("." + target.getFileName() + ".part");
    try {
      Files.writeString(part, text);
      keepRights(target, part);
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void keepRights(Path target, Path part) throws IOException {
    boolean posix = Files.getFileAttributeView(part, PosixFileAttributeView.class) != null;
    if (posix && Files.exists(target)) {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
    }
  }
}
