package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedLibraryTest {
  private static final byte[] CONTENT =
      "machine code".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  @TempDir Path directory;
  private Path cache;

  @BeforeEach
  void place() {
    cache = directory.resolve("cache");
  }

  @Test
  void unpacksOnce() throws IOException {
    CachedLibrary library = CachedLibrary.of(inJar(), "lib.so");
    Path copy = library.unpackInto(cache);
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(copy, old);

    assertThat(library.unpackInto(cache)).isEqualTo(copy).hasBinaryContent(CONTENT);
    assertThat(Files.getLastModifiedTime(copy)).isEqualTo(old);
    assertThat(filesInCache()).isOne();
  }

  @Test
  void replacesADamagedCopy() throws IOException {
    CachedLibrary library = CachedLibrary.of(inJar(), "lib.so");
    Path copy = library.unpackInto(cache);
    Files.writeString(copy, "machine c0de");

    assertThat(library.unpackInto(cache)).isEqualTo(copy).hasBinaryContent(CONTENT);
    assertThat(filesInCache()).isOne();
  }

  @Test
  void aResourceOutsideAJarWorksToo() throws IOException {
    Path plain = Files.write(directory.resolve("lib.so"), CONTENT);
    CachedLibrary library = CachedLibrary.of(plain.toUri().toURL(), "lib.so");
    assertThat(library.unpackInto(cache)).hasBinaryContent(CONTENT);
  }

  @Test
  void theCacheIsClosedToOthers() throws IOException {
    Path made = UserCache.makePrivate(cache).orElseThrow();
    if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(made))
          .hasSize(3)
          .allMatch(p -> p.name().startsWith("OWNER"));
    }
    Path file = Files.write(directory.resolve("file"), CONTENT);
    assertThat(UserCache.makePrivate(file.resolve("below"))).isEmpty();
  }

  private URL inJar() throws IOException {
    Path jar = directory.resolve("natives.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("lib.so"));
      out.write(CONTENT);
    }
    return URI.create("jar:" + jar.toUri() + "!/lib.so").toURL();
  }

  private long filesInCache() throws IOException {
    try (Stream<Path> tree = Files.walk(cache)) {
      return tree.filter(Files::isRegularFile).count();
    }
  }
}
