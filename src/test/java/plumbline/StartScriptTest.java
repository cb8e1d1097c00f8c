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
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import plumbline.fixtures.JavaOptions;

/** The shell script that starts the program, with a Java that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
  @TempDir Path dir;
  private Path script;

  @BeforeEach
  void install() throws IOException {
    Path bin = Files.createDirectories(dir.resolve("a b/home/bin"));
    script = bin.resolve("plumbline");
    Files.copy(Path.of("src/main/dist/bin/plumbline"), script, StandardCopyOption.COPY_ATTRIBUTES);
  }

  @Test
  void findsItsHomeThroughLinksAndPassesArgumentsAsTheyAre() throws Exception {
    Path link = Files.createSymbolicLink(dir.resolve("link"), Path.of("a b/home/bin/plumbline"));
    Path second = Files.createSymbolicLink(dir.resolve("second"), link);
    Path home = script.getParent().getParent().toRealPath();
    assertThat(run(second, java("17.0.15"), "analyze", "my clip.mp4", "*"))
        .contains("@" + home + "/lib/java.options", "-Dplumbline.home=" + home, home + "/lib/*")
        .endsWith("plumbline.Main", "analyze", "my clip.mp4", "*", "exit 0")
        .noneMatch(argument -> argument.startsWith("--enable-native-access"));
  }

  @Test
  void everyWayToStartHasTheSameOptions() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom).contains("<option>@${project.basedir}/src/main/dist/java.options</option>");
    assertThat(JavaOptions.ofTheProgram())
        .contains("-Dai.djl.offline=true")
        .allSatisfy(option -> assertThat(pom).contains("<javaOption>" + option + "</javaOption>"));
    assertThat(Path.of("src/main/dist/bin/plumbline.bat"))
        .content()
        .contains("\"@%APP_HOME%\\lib\\java.options\"");
  }

  @Test
  void newerJavaIsToldNotToWarn() throws Exception {
    assertThat(run(script, java("25"), "--version"))
        .contains("--enable-native-access=ALL-UNNAMED,javafx.graphics")
        .endsWith("plumbline.Main", "--version", "exit 0");
  }

  @Test
  void noJavaOrAnOldOneIsOneClearLine() throws Exception {
    Path old = java("1.8.0_392");
    assertThat(run(script, old))
        .containsExactly(
            "plumbline: " + old + "/bin/java is Java 1.8.0_392; Java 17 or newer is needed",
            "exit 1");
    assertThat(run(script, dir.resolve("nowhere")))
        .containsExactly(
            "plumbline: no Java found: install Java 17 or newer, or set JAVA_HOME to one",
            "exit 1");
  }

  /** A JAVA_HOME whose java prints its arguments, one a line. */
  private Path java(String version) throws IOException {
    Path java = Files.createDirectories(dir.resolve("java-" + version + "/bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        if [ "$1" = -version ]; then
          echo 'Picked up JAVA_TOOL_OPTIONS: -Dx=y' >&2
          echo 'openjdk version "%s" 2025-04-15' >&2
        else
          printf '%%s\\n' "$@"
        fi
        """
            .formatted(version));
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return java.getParent().getParent();
  }

  private static List<String> run(Path script, Path javaHome, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", javaHome.toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    List<String> lines = new ArrayList<>(output.lines().toList());
    lines.add("exit " + process.waitFor());
    return lines;
  }
}
