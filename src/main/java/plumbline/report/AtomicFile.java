package plumbline.report;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import plumbline.files.WholeFile;
import plumbline.recording.PartFile;
import plumbline.recording.SessionNames;

/**
 * A file that is complete or absent: it is written beside its target under another name, and takes
 * the target's place in one step. Closed without {@link #commit} it leaves no trace, and a file
 * that was there before is untouched.
 */
public final class AtomicFile implements AutoCloseable {
  private final Path target;
  private final Path part;
  private boolean committed;

  private AtomicFile(Path target, Path part) {
    this.target = target;
    this.part = part;
  }

  /**
   * Makes the empty file that is to become {@code target}; fails at once where nothing can be
   * written.
   */
  public static AtomicFile create(Path target) throws IOException {
    // A link stays a link: the file it points at is replaced.
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (Files.exists(real) && !Files.isRegularFile(real)) {
      throw new FileAlreadyExistsException(target.toString(), null, "not a regular file");
    }
    if (!Files.isDirectory(folderOf(real))) {
      throw new NoSuchFileException(folderOf(real).toString(), null, "no such folder");
    }
    Path part = PartFile.beside(real);
    // Not createTempFile: its file could be read by its owner only, for ever.
    Files.createFile(part);
    return new AtomicFile(real, part);
  }

  /** Where to write until {@link #commit}; has the target's extension, which video writers need. */
  public Path part() {
    return part;
  }

  /** Where the file will be. */
  public Path target() {
    return target;
  }

  /** The file is complete: it takes its target's place. */
  public void commit() throws IOException {
    WholeFile.put(part, target);
    committed = true;
  }

  @Override
  public void close() throws IOException {
    if (!committed) {
      SessionNames.delete(part);
    }
  }

  private static Path folderOf(Path absolute) {
    Path folder = absolute.getParent();
    return folder == null ? absolute : folder;
  }
}
