package plumbline.files;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only the person who made them may read, where the system can tell. */
public final class OwnerOnly {
  private OwnerOnly() {}

  /** Makes an empty file; fails when it is there. */
  public static void create(Path file) throws IOException {
    if (hasRights()) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }

  /** Makes a folder if it is not there; fails when it is somebody else's. */
  public static void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (hasRights()) {
      // Only the owner can change the rights.
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static boolean hasRights() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
