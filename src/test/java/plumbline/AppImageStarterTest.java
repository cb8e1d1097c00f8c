package plumbline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the app image on Linux, with a Java that only says how it was called. */
@EnabledOnOs(OS.LINUX)
class AppImageStarterTest {
  @TempDir Path dir;
  private Path image;

  @BeforeEach
  void install() throws IOException {
    image = Files.createDirectories(dir.resolve("a b/Plumbline")).toRealPath();
    Path bin = Files.createDirectories(image.resolve("bin"));
    Files.copy(
        Path.of("src/main/dist/launcher.sh"),
        bin.resolve("Plumbline"),
        StandardCopyOption.COPY_ATTRIBUTES);
    Path app = Files.createDirectories(image.resolve("lib/app"));
    Files.writeString(
        app.resolve("Plumbline.cfg"),
        """
        [Application]
        app.classpath=$APPDIR/plumbline-0.1.0.jar
        app.mainclass=plumbline.Main
        app.classpath=$APPDIR/api.jar

        [JavaOptions]
        java-options=-Xmx1g
        java-options=-Dplumbline.home=$APPDIR
        java-options=-XX:AOTCache=$APPDIR/plumbline.aot
        """);
    Path java = Files.createDirectories(image.resolve("lib/runtime/bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        echo "OMP_NUM_THREADS=$OMP_NUM_THREADS"
        printf '%s\\n' "$@"
        exit 3
        """);
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void startsWithWhatThePackageSaysAndPassesArgumentsAsTheyAre() throws Exception {
    Path link = Files.createSymbolicLink(dir.resolve("link"), image.resolve("bin/Plumbline"));
    List<String> said = run(link, "live", "--video", "my clip.mp4", "*", "");
    String app = image.resolve("lib/app").toString();
    assertThat(said)
        .containsSubsequence(
            "OMP_NUM_THREADS=1",
            "-Xmx1g",
            "-Dplumbline.home=" + app,
            "-XX:AOTCache=" + app + "/plumbline.aot",
            "-cp",
            app + "/plumbline-0.1.0.jar:" + app + "/api.jar",
            "plumbline.Main")
        .endsWith("plumbline.Main", "live", "--video", "my clip.mp4", "*", "", "exit 3");
  }

  @Test
  void saysWhenItBegan() throws Exception {
    assertThat(run(image.resolve("bin/Plumbline")))
        .anyMatch(said -> said.matches("-Dplumbline\\.began=\\d{13}"))
        .endsWith("plumbline.Main", "exit 3");
  }

  private static List<String> run(Path script, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    List<String> lines = new ArrayList<>(output.lines().toList());
    lines.add("exit " + process.waitFor());
    return lines;
  }
}
