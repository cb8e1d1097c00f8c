package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import plumbline.fixtures.RecordedSet;

/** Folders and names as people have them, and places in which nothing can be written. */
class OddPlacesTest {
  private static final String ODD = "Übung – 50 % 🦵 #1 ? 'a' & b";

  private static final String[][] OUTPUTS = {
    {"--json", "out"},
    {"--session", "out.plumbline"},
    {"--annotate", "out.mp4"},
    {"--reps-csv", "out"},
    {"--frames-csv", "out"}
  };

  @TempDir Path folder;
  private final Shell shell = new Shell();

  @Test
  void blanksUmlautsAndPicturesInNames() throws IOException {
    assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
    assumeThat(OS.WINDOWS.isCurrentOs()).isFalse(); // where no name has a question mark
    Path odd = Files.createDirectory(folder.resolve(ODD));
    Path clip = Files.copy(Clips.find("h264.mp4"), odd.resolve(ODD + ".mp4"));
    Path session = odd.resolve(ODD + ".plumbline");

    works("analyze", clip, "--json", odd.resolve(ODD + ".json"), "--session", session);
    works("analyze", clip, "--annotate", odd.resolve(ODD + ".a.mp4"));
    works("rescore", session, "--json", odd.resolve(ODD + ".r.json"));
    works("rescore", RecordedSet.bentKnees(odd.resolve("b " + ODD + ".plumbline")), "--diff");
    works("export", session, "--html", odd.resolve(ODD + ".html"));

    assertThat(odd.toFile().list()).hasSize(7).noneMatch(name -> name.contains(".part"));
  }

  @Test
  void aFileWhereAFolderShouldBe() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    for (String[] output : OUTPUTS) {
      Path out = file.resolve(output[1]);
      refuses(out, "analyze", Clips.find("h264.mp4"), output[0], out);
    }
    Path session = RecordedSet.bentKnees(folder.resolve("s.plumbline"));
    refuses(file.resolve("out"), "calibrate", "board", "--out", file.resolve("out"));
    refuses(file.resolve("out"), "settings", "default", file.resolve("out"));
    refuses(file.resolve("out"), "rescore", session, "--json", file.resolve("out"));
    refuses(file.resolve("out"), "export", session, "--html", file.resolve("out"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatNobodyMayWrite() throws IOException {
    for (String[] output : OUTPUTS) {
      Path out = Path.of("/proc", output[1]); // not even the system's owner may
      refuses(out, "analyze", Clips.find("h264.mp4"), output[0], out);
    }
  }

  private void works(Object... arguments) {
    assertThat(shell.run(arguments)).as("%s", shell.complaints()).isZero();
    assertThat(shell.complaints()).isEmpty();
  }

  private static void refuses(Path named, Object... arguments) {
    Shell asked = new Shell();
    assertThat(asked.run(arguments)).isEqualTo(1);
    assertThat(asked.complaints())
        .singleElement()
        .asString()
        .contains(named.getParent().toString())
        .doesNotContain("make it first")
        .doesNotContain("Exception");
  }
}
