package plumbline.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.files.OwnerOnly;

/**
 * The directory for copies that can be made again, which only this user can write: code is loaded
 * from it.
 */
public final class UserCache {
  private static @Nullable Path directory;

  private UserCache() {}

  /** The cache, made when missing; a private temporary directory when the home is not writable. */
  public static synchronized Path directory() {
    Path known = directory;
    if (known == null) {
      known = makePrivate(place()).orElseGet(() -> RunFolder.make(RunFolder.temporary()));
      directory = known;
    }
    return known;
  }

  private static Path place() {
    Path home = Path.of(System.getProperty("user.home", ""));
    return switch (OperatingSystem.current()) {
      case LINUX ->
          fromEnvironment("XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve("plumbline");
      case MAC -> home.resolve("Library/Caches/plumbline");
      case WINDOWS ->
          fromEnvironment("LOCALAPPDATA")
              .orElse(home.resolve("AppData/Local"))
              .resolve("plumbline/cache");
    };
  }

  private static Optional<Path> fromEnvironment(String name) {
    return Optional.ofNullable(System.getenv(name)).map(Path::of).filter(Path::isAbsolute);
  }

  /** A directory that somebody else made is not used. */
  static Optional<Path> makePrivate(Path path) {
    try {
      OwnerOnly.createFolder(path);
      return Files.isWritable(path) ? Optional.of(path) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
