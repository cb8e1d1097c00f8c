package plumbline.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where the program takes its machine code from: nowhere that somebody else may write. */
@Timeout(300)
@EnabledOnOs(OS.LINUX)
class NativePlacesTest {
  /** One of each library that brings machine code of its own. */
  private static final List<String> BROUGHT =
      List.of(
          "libopencv_java", "libavformat", "libsqlitejdbc", "libtorch", "libdjl_torch", "prism");

  /** What DJL would load to look for a graphics card that its libtorch could not use. */
  private static final List<String> LEFT_OUT = List.of("jna", "libcudart");

  /** Some are deleted as soon as they are loaded. */
  private static final String GONE = " (deleted)";

  @TempDir private Path folder;

  @Test
  void noMachineCodeComesFromWhereOthersMayWrite() throws Exception {
    List<Path> loaded = loaded();
    assertThat(BROUGHT)
        .allSatisfy(name -> assertThat(loaded).anyMatch(file -> file.toString().contains(name)));
    assertThat(LEFT_OUT)
        .allSatisfy(name -> assertThat(loaded).noneMatch(file -> isNamed(file, name)));
    for (Path file : loaded) {
      requireOursAlone(file);
    }
  }

  @Test
  void aPlaceThatOthersMayWriteIsSeen() throws IOException {
    Path open = Files.createDirectory(folder.resolve("open"));
    Path file = Files.writeString(open.resolve("lib.so"), "code");
    assertThat(whoElseMayWrite(file)).isEmpty();
    Files.setPosixFilePermissions(open, Set.of(PosixFilePermission.values()));
    assertThat(whoElseMayWrite(file)).containsExactly(open);
  }

  private static boolean isNamed(Path file, String name) {
    return file.getFileName().toString().startsWith(name);
  }

  private static void requireOursAlone(Path file) throws IOException {
    assertThat(whoElseMayWrite(file)).as("%s could be replaced there", file).isEmpty();
  }

  /** The file itself and the folders above it, up to one that others cannot enter. */
  private static List<Path> whoElseMayWrite(Path file) throws IOException {
    List<Path> open = new ArrayList<>();
    Path there = file;
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    for (Path at = there; at != null && others(at, "xr"); at = at.getParent()) {
      if (others(at, "w") && !isSticky(at, file)) {
        open.add(at);
      }
    }
    return open;
  }

  /** Of a folder like /tmp only its own files may be replaced by their owners. */
  private static boolean isSticky(Path at, Path file) throws IOException {
    int mode = (int) Files.getAttribute(at, "unix:mode");
    return Files.isDirectory(at) && (mode & 01000) != 0 && !at.equals(file.getParent());
  }

  private static boolean others(Path at, String may) throws IOException {
    Set<PosixFilePermission> rights = Files.getPosixFilePermissions(at);
    return may.contains("w")
        ? rights.contains(PosixFilePermission.OTHERS_WRITE)
        : rights.contains(PosixFilePermission.OTHERS_EXECUTE)
            || rights.contains(PosixFilePermission.OTHERS_READ)
            || rights.contains(PosixFilePermission.OTHERS_WRITE);
  }

  private List<Path> loaded() throws Exception {
    Process window =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Watching.class.getName(),
                "src/main/resources/plumbline/demo/leg-raise.mp4",
                folder.resolve("s.plumbline").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> said =
        new String(window.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(said).contains("shown");
    return said.stream()
        .filter(line -> line.startsWith("code "))
        .map(line -> line.substring("code ".length()))
        .filter(name -> !name.startsWith("/memfd:") && !name.startsWith("/dev/"))
        .map(name -> Path.of(name.replace(GONE, "")))
        .distinct()
        .toList();
  }
}
