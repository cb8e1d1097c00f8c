package plumbline.session;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells one build of the program from another. */
final class ProgramBuild {
  private static final Logger LOG = LoggerFactory.getLogger(ProgramBuild.class);

  private ProgramBuild() {}

  /** The same for the same classes; empty when they cannot be read. */
  static Optional<String> fingerprint() {
    CodeSource source = ProgramBuild.class.getProtectionDomain().getCodeSource();
    try {
      return source == null
          ? Optional.empty()
          : Optional.of(fingerprint(Path.of(source.getLocation().toURI())));
    } catch (URISyntaxException | IOException e) {
      LOG.debug("the program cannot read itself", e);
      return Optional.empty();
    }
  }

  /** Of a program's file, or of a folder of classes, which may be compiled anew at any time. */
  static String fingerprint(Path program) throws IOException {
    if (Files.isRegularFile(program)) {
      return program.getFileName()
          + " "
          + Files.size(program)
          + " "
          + Files.getLastModifiedTime(program);
    }
    CRC32C sum = new CRC32C();
    for (Path file : classes(program)) {
      sum.update(Files.readAllBytes(file));
    }
    return "classes " + Long.toHexString(sum.getValue());
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }
}
