package plumbline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A library inside a jar and its copy on disk, which is made once and compared at every start.
 *
 * <p>The jar's table of contents already holds size and checksum, so the comparison reads the copy
 * only (about 20 ms for 65 MB) and a damaged or half-written copy is replaced, never loaded.
 */
record CachedLibrary(URL resource, String fileName, long size, long crc) {
  private static final int BUFFER_BYTES = 1 << 20;
  private static final String PART = ".part";

  /** Longer than any disk takes. */
  private static final Duration UNPACKING = Duration.ofMinutes(10);

  static CachedLibrary of(URL resource, String fileName) throws IOException {
    URLConnection connection = resource.openConnection();
    if (connection instanceof JarURLConnection jar) {
      JarEntry entry = jar.getJarEntry();
      if (entry.getSize() >= 0 && entry.getCrc() >= 0) {
        return new CachedLibrary(resource, fileName, entry.getSize(), entry.getCrc());
      }
    }
    try (InputStream in = connection.getInputStream()) {
      Sum sum = Sum.copy(in, OutputStream.nullOutputStream());
      return new CachedLibrary(resource, fileName, sum.bytes, sum.crc);
    }
  }

  /** The copy, made when it is missing or not the same; two programs may do this at once. */
  Path unpackInto(Path parent) throws IOException {
    Path directory = parent.resolve(String.format(Locale.ROOT, "%08x", crc));
    Path copy = directory.resolve(fileName);
    if (isSame(copy)) {
      return copy;
    }
    Files.createDirectories(directory);
    removeLeft(directory);
    Path partial = Files.createTempFile(directory, fileName, PART);
    try {
      write(partial);
      Files.move(
          partial, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
    return copy;
  }

  /** What a program that was killed over it has left; another one may be at it now. */
  private static void removeLeft(Path directory) throws IOException {
    Instant before = Instant.now().minus(UNPACKING);
    try (Stream<Path> inside = Files.list(directory)) {
      for (Path left : inside.filter(path -> path.toString().endsWith(PART)).toList()) {
        if (Files.getLastModifiedTime(left).toInstant().isBefore(before)) {
          Files.deleteIfExists(left);
        }
      }
    }
  }

  private void write(Path partial) throws IOException {
    try (InputStream in = resource.openStream();
        OutputStream out = Files.newOutputStream(partial)) {
      if (!isSame(Sum.copy(in, out))) {
        throw new IOException(
            fileName + " in the program's own files is damaged: install it again");
      }
    }
  }

  private boolean isSame(Path copy) throws IOException {
    if (!Files.isRegularFile(copy) || Files.size(copy) != size) {
      return false;
    }
    try (InputStream in = Files.newInputStream(copy)) {
      return isSame(Sum.copy(in, OutputStream.nullOutputStream()));
    }
  }

  private boolean isSame(Sum sum) {
    return sum.bytes == size && sum.crc == crc;
  }

  private record Sum(long bytes, long crc) {
    static Sum copy(InputStream in, OutputStream out) throws IOException {
      CRC32 crc = new CRC32();
      byte[] buffer = new byte[BUFFER_BYTES];
      long total = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        crc.update(buffer, 0, n);
        out.write(buffer, 0, n);
        total += n;
      }
      return new Sum(total, crc.getValue());
    }
  }
}
