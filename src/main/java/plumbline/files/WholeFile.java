package plumbline.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Files that are complete or not there at all: a finished one takes its place in one step. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes text; the folder is made when it is missing, the rights of the file are kept. */
  public static void write(Path file, String text) throws IOException {
    // A link stays a link: the file it points at is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.resolveSibling("");
    Files.createDirectories(folder);
    Path part = folder.resolve("." + target.getFileName() + ".part");
    try {
      Files.writeString(part, text);
      keepRights(target, part);
      put(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Puts a file that is finished in the place of another one, or of none. */
  public static void put(Path part, Path target) throws IOException {
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
