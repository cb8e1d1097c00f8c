package plumbline.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsResult;

/**
 * Reads a settings file again when it has changed, but not while somebody writes it: editors empty
 * it first, or take it away and put another one in its place. Time is an argument. Single-threaded.
 */
final class SettledFile {
  /** So long nothing happens to a file that has been written. */
  private static final long QUIET_NANOS = 120_000_000L;

  /** What looks wrong may still be half written: it is believed later. */
  private static final long DOUBT_NANOS = 300_000_000L;

  /** What tells one state of a file from the next; all null when there is no file. */
  private record Stamp(@Nullable FileTime modified, long size, @Nullable Object key) {
    static Stamp of(Path path) {
      try {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return new Stamp(now.lastModifiedTime(), now.size(), now.fileKey());
      } catch (IOException e) {
        return new Stamp(null, 0, null);
      }
    }
  }

  private final SettingsFile file;
  private Stamp read;
  private Stamp seen;
  private long sinceNanos;

  /** Nothing is new about the file as it is now. */
  SettledFile(SettingsFile file) {
    this.file = file;
    read = Stamp.of(file.path());
    seen = read;
  }

  /** What the file says, when that is new and it has been left alone for a moment. */
  Optional<SettingsResult> look(long nowNanos) {
    Stamp now = Stamp.of(file.path());
    if (!now.equals(seen)) {
      seen = now;
      sinceNanos = nowNanos;
    }
    long quiet = nowNanos - sinceNanos;
    if (seen.equals(read) || quiet < QUIET_NANOS) {
      return Optional.empty();
    }
    SettingsResult result = file.load();
    boolean doubtful = result instanceof SettingsResult.Rejected && quiet < DOUBT_NANOS;
    if (doubtful || !Stamp.of(file.path()).equals(seen)) {
      return Optional.empty();
    }
    read = seen;
    return Optional.of(result);
  }
}
