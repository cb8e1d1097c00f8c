package plumbline.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How landmarks are made: a digest of the code that reads pictures and follows the person. Comments
 * and spaces are left out of it, so that only a change that may change a landmark changes it.
 */
final class LandmarkRecipe {
  private static final Path CODE = Path.of("src", "main", "java", "plumbline");

  /** What a video file goes through; cameras are read by others of the same package. */
  private static final List<String> READING =
      List.of(
          "Frame", "Media", "Orientation", "PictureConverter", "VideoDecoder", "VideoFileSource");

  /** A string that holds two slashes is cut short, which does no harm here. */
  private static final String UNIMPORTANT = "(?s)/\\*.*?\\*/|//[^\\n]*|\\s+";

  private LandmarkRecipe() {}

  /** 64 hexadecimal digits; run from the project's folder. */
  static String digest() throws IOException {
    StringBuilder code = new StringBuilder();
    for (Path file : files()) {
      code.append(essence(Files.readString(file))).append('\n');
    }
    return Clip.sha256(code.toString().getBytes(StandardCharsets.UTF_8));
  }

  static String essence(String source) {
    return source.replaceAll(UNIMPORTANT, "");
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(sources(CODE.resolve("pose")));
    sources(CODE.resolve("capture")).stream()
        .filter(file -> READING.stream().anyMatch(file.getFileName().toString()::startsWith))
        .forEach(files::add);
    return files;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
