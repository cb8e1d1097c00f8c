package plumbline.voice;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which programs that speak are installed here. */
final class SpeechPrograms {

  /** One with its file. */
  record Installed(SpeechProgram program, Path file) {
    Call call(String words, Locale language, double volume) {
      return program.call(file.toString(), words, language, volume);
    }
  }

  private SpeechPrograms() {}

  /** Those of this system, best first. */
  static List<Installed> find(String osName, Map<String, String> environment) {
    List<Path> folders = folders(osName, environment);
    return SpeechProgram.of(osName).stream()
        .flatMap(
            program ->
                file(folders, program.fileName()).map(f -> new Installed(program, f)).stream())
        .toList();
  }

  /** Whole paths only: what lies in the current folder is never run. */
  private static List<Path> folders(String osName, Map<String, String> environment) {
    if (osName.toLowerCase(Locale.ROOT).startsWith("windows")) {
      return Optional.ofNullable(environment.get("SystemRoot")).stream()
          .map(root -> Path.of(root, "System32", "WindowsPowerShell", "v1.0"))
          .toList();
    }
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(environment.getOrDefault("PATH", ""))
        .flatMap(SpeechPrograms::folder)
        .filter(Path::isAbsolute)
        .toList();
  }

  private static Stream<Path> folder(String name) {
    try {
      return Stream.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  private static Optional<Path> file(List<Path> folders, String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
