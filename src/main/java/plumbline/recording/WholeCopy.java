package plumbline.recording;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import plumbline.capture.RunFolder;

/**
 * A copy of a damaged database that SQLite is willing to open: one that was cut off is filled up to
 * the length that its head tells (SQLite file format, 1.3: page size at byte 16, page count at 28).
 */
final class WholeCopy implements AutoCloseable {
  private static final int PAGE_SIZE_AT = 16;
  private static final int PAGE_COUNT_AT = 28;
  private static final int LARGEST_PAGE = 65536;
  private static final long LARGEST_FILE = 1L << 32;

  private final Path path;

  private WholeCopy(Path path) {
    this.path = path;
  }

  static WholeCopy of(Path damaged) throws IOException {
    Path copy = RunFolder.get().resolve(UUID.randomUUID().toString());
    WholeCopy whole = new WholeCopy(copy);
    try {
      Files.copy(damaged, copy);
      Path log = log(damaged);
      if (Files.exists(log)) {
        Files.copy(log, log(copy));
      }
      fillUp(copy);
      return whole;
    } catch (IOException e) {
      whole.close();
      throw e;
    }
  }

  Path path() {
    return path;
  }

  private static void fillUp(Path copy) throws IOException {
    if (Files.size(copy) <= PAGE_COUNT_AT + Integer.BYTES) {
      return;
    }
    try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
      file.seek(PAGE_SIZE_AT);
      int pageSize = file.readUnsignedShort();
      file.seek(PAGE_COUNT_AT);
      long told =
          Integer.toUnsignedLong(file.readInt()) * (pageSize == 1 ? LARGEST_PAGE : pageSize);
      if (told > file.length() && told < LARGEST_FILE) {
        file.setLength(told);
      }
    }
  }

  /** What was written and has not come into the file itself yet. */
  private static Path log(Path database) {
    return database.resolveSibling(database.getFileName() + "-wal");
  }

  @Override
  public void close() throws IOException {
    SessionNames.delete(path);
  }
}
