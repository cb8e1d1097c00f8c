package plumbline.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder for files that nobody needs after this run of the program, which only this user can
 * read. It is removed when the program ends; after a crash or a kill, when the program starts the
 * next time: its lock tells whether its owner still lives.
 */
public final class RunFolder {
  private static final String PREFIX = "plumbline-run-";
  private static final String LOCK = "lock";

  /** A folder without a lock is being made, or its maker died over it. */
  private static final Duration MAKING = Duration.ofMinutes(1);

  private static @Nullable Path folder;

  private RunFolder() {}

  /** The folder of this run, made when it is first asked for; from any thread. */
  public static synchronized Path get() {
    Path known = folder;
    if (known == null) {
      Path parent = UserCache.directory().resolve("run");
      known = make(UserCache.makePrivate(parent).orElse(temporary()));
      folder = known;
    }
    return known;
  }

  /** Where every system lets a folder be made; what is made there is private too. */
  static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir", "."));
  }

  /** A new folder inside; those of runs that are over are removed. */
  static Path make(Path parent) {
    try {
      removeLeft(parent);
      Path made = Files.createTempDirectory(parent, PREFIX);
      FileLock held = lock(made);
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> letGo(made, held), "run-folder-removal"));
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "nothing can be written in " + parent + ": make room there, and check its rights", e);
    }
  }

  /** The lock has its name only when it is held, so that nobody finds a free one. */
  private static FileLock lock(Path made) throws IOException {
    Path begun = made.resolve(LOCK + ".new");
    FileChannel channel =
        FileChannel.open(begun, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileLock held = channel.lock();
    Files.move(begun, made.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
    return held;
  }

  private static void letGo(Path made, FileLock held) {
    try {
      held.acquiredBy().close();
    } catch (IOException e) {
      // The system lets it go with the program.
    }
    DirectoryTree.delete(made);
  }

  private static void removeLeft(Path parent) {
    for (Path left : folders(parent)) {
      if (isLeft(left)) {
        DirectoryTree.delete(left);
      }
    }
  }

  private static List<Path> folders(Path parent) {
    try (Stream<Path> inside = Files.list(parent)) {
      return inside
          .filter(path -> String.valueOf(path.getFileName()).startsWith(PREFIX))
          .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Somebody else's folder cannot be looked into, and is not ours to remove. */
  private static boolean isLeft(Path run) {
    Path lock = run.resolve(LOCK);
    try {
      if (!Files.exists(lock)) {
        Instant made = Files.getLastModifiedTime(run).toInstant();
        return Files.isWritable(run) && made.plus(MAKING).isBefore(Instant.now());
      }
      try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
          FileLock free = channel.tryLock()) {
        return free != null;
      }
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }
}
