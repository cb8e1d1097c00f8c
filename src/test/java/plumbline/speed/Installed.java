package plumbline.speed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program as it is installed, with a person's folders of its own, who has read the first page.
 * Its window needs a display.
 */
final class Installed {
  private final Path starter;
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  /**
   * @param image made by {@code mvn -Pdist package}
   * @param folder empty
   */
  Installed(Path image, Path folder) throws IOException {
    starter = image.resolve("bin").resolve("Plumbline").toAbsolutePath();
    this.folder = folder;
    Path data = Files.createDirectories(folder.resolve("data").resolve("plumbline"));
    Files.writeString(data.resolve("preferences.properties"), "informed=true\n");
    environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  /** The same with more in its environment. */
  Installed with(Map<String, String> more) {
    environment.putAll(more);
    return this;
  }

  /** Lets it run to its end and tells what it said. */
  List<String> run(String... arguments) throws IOException, InterruptedException {
    File said = said();
    Process program = start(said, arguments);
    int status = program.waitFor();
    List<String> lines = Files.readAllLines(said.toPath());
    if (status != 0) {
      throw new IOException("it ended with " + status + ": " + String.join("; ", lines));
    }
    return lines;
  }

  /** Ends it after some seconds, whatever it does. */
  List<String> runFor(long seconds, String... arguments) throws IOException, InterruptedException {
    File said = said();
    Process program = start(said, arguments);
    if (program.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new IOException("it ended by itself: " + Files.readString(said.toPath()));
    }
    program.destroy();
    program.waitFor();
    return Files.readAllLines(said.toPath());
  }

  Process start(File said, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(starter.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
    builder.environment().putAll(environment);
    return builder.start();
  }

  File said() {
    return folder.resolve("said.txt").toFile();
  }
}
