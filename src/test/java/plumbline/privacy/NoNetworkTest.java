package plumbline.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import plumbline.preload.Preload;

/**
 * Nothing leaves this machine: every name that is looked up and every internet address that is
 * spoken to would be noted below Java and below the native libraries.
 */
@Timeout(300)
@EnabledIf(
    value = "plumbline.preload.Preload#isPossible",
    disabledReason = "the system is watched on Linux with a C compiler (cc) only")
class NoNetworkTest {
  private static final String DEMO = "src/main/resources/plumbline/demo/leg-raise.mp4";
  private static final List<String> WINDOW =
      List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw");

  @TempDir private Path folder;
  private Path notes;
  private Preload watched;

  @BeforeEach
  void watch() throws Exception {
    notes = folder.resolve("notes");
    watched = Preload.of("netwatch", folder, Map.of("NET_WATCH", notes.toString()));
  }

  @Test
  void whoCallsOutIsNoted() throws Exception {
    assertThat(end(watched.start(CallsOut.class.getName(), List.of()))).contains("failed");
    assertThat(notes).content().contains("192.0.2.1", "look-up example.invalid");
  }

  @Test
  void noCommandCallsOut() throws Exception {
    String session = folder.resolve("s.plumbline").toString();
    run("analyze", DEMO, "--session", session, "--json", folder.resolve("a.json").toString());
    assertThat(Path.of(session)).exists();
    run("rescore", session, "--diff");
    run(
        "export",
        session,
        "--html",
        out("a.html"),
        "--pdf",
        out("a.pdf"),
        "--annotate",
        out("a.mp4"),
        "--blur-faces");
    assertThat(folder.resolve("a.pdf")).exists();
    run("settings", "check");
    run("doctor");

    assertThat(notes).doesNotExist();
  }

  @Test
  void theWindowDoesNotCallOut() throws Exception {
    Process window = watched.start(Watching.class.getName(), WINDOW, DEMO);
    assertThat(end(window)).as("the demo was judged").contains("shown");

    assertThat(notes).doesNotExist();
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private void run(String... arguments) throws Exception {
    end(watched.start("plumbline.Main", List.of(), arguments));
  }

  private static String end(Process program) throws IOException, InterruptedException {
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return said;
  }
}
